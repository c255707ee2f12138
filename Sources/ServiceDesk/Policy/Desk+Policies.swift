import CaseIndex
import EventJournal
import RecoveryDomain

extension Desk {
  /// The policy in force.
  ///
  /// Where no adopted policy can be read, because its line is damaged or the desk was never finished, the one that
  /// ships with Redress stands in and a notice says so: one bad line must not stop the desk (`decisions` 4).
  public func policy() throws(DeskError) -> Policy {
    try readPolicies()
    return try policyInForce()
  }

  /// The full text of the policy in force, as it was adopted.
  /// - Throws: `DeskError` noPolicy when none was adopted that can be read.
  public func policyText() throws(DeskError) -> String {
    try readPolicies()
    return try adoptionInForce().text
  }

  /// How the policy in force was adopted, with its full text.
  /// - Throws: `DeskError` noPolicy when none was adopted that can be read.
  public func policyAdoption() throws(DeskError) -> PolicyHistory.Entry {
    try readPolicies()
    return try adoptionInForce()
  }

  private func adoptionInForce() throws(DeskError) -> PolicyHistory.Entry {
    let entry = policies.currentEntry()
    tellUnreadablePolicies()
    guard let entry else { throw .noPolicy }
    return entry
  }

  /// The line that adopted the policy in force, as far as the journal has been read; nil before any was read.
  public var policySeq: Int64? { policies.currentEntry()?.seq }

  /// The role of the user under the policy in force.
  public func actor() throws(DeskError) -> Actor {
    try readPolicies()
    return try actorInForce(ownsDesk: ownsDesk)
  }

  /// Whether the desk's folder is the user's own, which makes them its manager.
  public var ownsDesk: Bool { FolderOwner.uid(of: places.desk) == user.uid }

  /// The login name of whoever owns the desk's folder; nil where that cannot be asked.
  public var ownerName: String? { FolderOwner.uid(of: places.desk).map { SystemUser.loginName(of: $0) } }

  /// Reads the adopted policies that the index knows of and this process does not.
  func readPolicies() throws(DeskError) {
    try asking { try takePolicies(at: index.read { try $0.policyLocations() }) }
  }

  /// Reads those adopted policies among some places that have not been read yet.
  func takePolicies(at locations: [CommitLocation]) throws {
    for location in locations where location.seq > policies.lastSeq {
      adopt(try journal.line(at: location.offset, length: Int64(location.length)))
    }
    hasReadPolicies = true
  }

  /// Takes an adopted policy into the history.
  func adopt(_ line: JournalLine) {
    guard case .desk(let events) = DeskLine(line) else { return }
    for case .policyAdopted(let adopted) in events {
      policies.add(
        adopted, seq: line.seq, at: Timestamp(millisecondsSince1970: line.at), actor: line.actor.name)
    }
  }

  /// The user under the policy in force as it is in memory: asks neither the index nor the disk.
  func actorInForce(ownsDesk: Bool) throws(DeskError) -> Actor {
    let role = try policyInForce().role(of: user.name, ownsDesk: ownsDesk)
    return Actor(name: user.name, uid: user.uid, role: role)
  }

  /// The policy in force as it is in memory.
  func policyInForce() throws(DeskError) -> Policy {
    let policy = policies.current()
    tellUnreadablePolicies()
    if let policy { return policy }
    return try standIn()
  }

  /// The promised times in force for a line, as far as the policies are in memory.
  func terms(at seq: Int64) throws(DeskError) -> ServiceTerms {
    let policy = policies.policy(forLine: seq)
    tellUnreadablePolicies()
    if let policy { return policy.terms }
    return try standIn().terms
  }

  /// Says which adopted policies this binary cannot read, each once.
  private func tellUnreadablePolicies() {
    for seq in policies.takeUnreadable() { note(.policyUnreadable(seq: seq)) }
  }

  /// The policy that ships with Redress, in place of one that cannot be read.
  private func standIn() throws(DeskError) -> Policy {
    note(.policyUnreadable(seq: 0))
    guard let policy = policies.standIn() else { throw .noPolicy }
    return policy
  }
}
