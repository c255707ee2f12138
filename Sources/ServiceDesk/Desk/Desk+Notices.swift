import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// Remembers a notice, once.
  func note(_ notice: DeskNotice) {
    if !notices.contains(notice) { notices.append(notice) }
  }

  /// Remembers that the host's clock is behind the journal.
  func noteClockBehind() { note(.clockBehind) }

  /// The damaged places of the journal that nobody has acknowledged (`decisions` 4).
  public func unacknowledgedDamage() throws(DeskError) -> [DeskNotice] {
    try DeskError.translating {
      try index.read { try $0.unacknowledgedDamage() }.map { .damage(offset: $0.offset, length: $0.length) }
    }
  }

  /// Writes down that the damage known so far has been seen.
  /// - Returns: How many places that were.
  public func acknowledgeDamage() throws(DeskError) -> Int {
    let offsets = try DeskError.translating {
      try index.read { try $0.unacknowledgedDamage() }.map(\.offset)
    }
    guard !offsets.isEmpty else { return 0 }
    try writeDeskLine(DamageAcknowledged(offsets: offsets))
    return offsets.count
  }

  /// Appends a line about the desk as a whole.
  func writeDeskLine(_ payload: some EventPayload) throws(DeskError) {
    let actor = try actor()
    guard actor.role.mayWrite else { throw .notPermitted(actor.role) }
    _ = try write { overlay throws(DeskError) -> CommandOutcome? in
      try overlay.append(payload, by: actor)
      return nil
    }
  }
}
