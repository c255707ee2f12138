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
    try asking {
      try index.read { try $0.unacknowledgedDamage() }.map { .damage(offset: $0.offset, length: $0.length) }
    }
  }

  /// Writes down that the damage known so far has been seen.
  /// - Returns: How many places that were.
  public func acknowledgeDamage() throws(DeskError) -> Int {
    try catchUp()
    let offsets = try asking { try index.read { try $0.unacknowledgedDamage() }.map(\.offset) }
    guard !offsets.isEmpty else { return 0 }
    try writeDeskLine(DamageAcknowledged(offsets: offsets)) { $0.mayWrite }
    try catchUp()
    return offsets.count
  }

  /// Appends a line about the desk as a whole.
  /// - Parameter isPermitted: Whether a role may do so; asked under the lock, of the policy in force by then.
  func writeDeskLine(_ payload: some EventPayload, permittedTo isPermitted: (Role) -> Bool) throws(DeskError)
  {
    _ = try write { overlay throws(DeskError) -> CommandOutcome? in
      let role = overlay.facts.actor.role
      guard isPermitted(role) else { throw .notPermitted(role) }
      try overlay.append(payload)
      return nil
    }
  }
}
