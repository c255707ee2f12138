import EventJournal

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
}
