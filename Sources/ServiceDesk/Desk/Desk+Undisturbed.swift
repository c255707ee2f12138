import EventJournal
import RecoveryDomain

extension Desk {
  /// How often a change is tried again when others change the same at the same time.
  private static let undisturbedAttempts = 8

  /// Tries until nobody has changed customers between what is read of them and the write that rests on it.
  /// - Parameter attempt: One try, on what the desk knows when it begins. It gets the place in the journal up to which
  ///   that is, to be handed to `write(since:)`; nil when somebody came in between, and then it has written nothing.
  /// - Throws: What an attempt throws, and `DeskError.tooBusy` after eight of them.
  func untilUndisturbed<Result>(_ attempt: (JournalPosition) throws(DeskError) -> Result?) throws(DeskError)
    -> Result
  {
    for _ in 0..<Self.undisturbedAttempts {
      try catchUp()
      let place = try asking { try indexPosition() ?? .start }
      if let result = try attempt(place) { return result }
    }
    throw .tooBusy
  }

  /// Writes what rests on what was read of customers up to a place in the journal.
  /// - Parameters: as those of `write`.
  /// - Returns: What `body` returns; nil when somebody changed customers behind that place, and then nothing is written.
  func writeUndisturbed<Result>(
    knowing numbers: [CaseNumber], contacts: [String] = [], since place: JournalPosition,
    complainants: () -> [ComplainantFacts] = { [] },
    _ body: (inout Overlay) throws(DeskError) -> Result
  ) throws(DeskError) -> Result? {
    var result: Result?
    _ = try write(knowing: numbers, contacts: contacts, since: place, complainants: complainants) {
      overlay throws(DeskError) -> CommandOutcome? in
      result = nil
      guard !overlay.touchesCustomers else { return nil }
      result = try body(&overlay)
      return nil
    }
    return result
  }
}
