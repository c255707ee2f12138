import CaseIndex
import RecoveryDomain

/// The failures of customers by how they are reached, as far as a decision asks about them: what makes another one a
/// repeat.
struct FailuresByContact {
  /// So many of a contact's latest cases are looked at: more says nothing new.
  private static let caseLimit = 8

  private var failures: [String: [EarlierFailure]] = [:]

  /// Knows nothing yet.
  init() {}

  /// The failures of some contacts as the index and the journal know them.
  init(_ cases: [String: [CaseNumber]], desk: Desk) throws {
    for (contact, numbers) in cases {
      for number in numbers {
        guard let state = try desk.storedCase(number)?.state, state.isFailureOfCustomer else { continue }
        take(EarlierFailure(number: number, received: state.received), of: contact)
      }
    }
  }

  /// The latest cases of some contacts in the index.
  static func cases(of contacts: [String], _ snapshot: borrowing IndexSnapshot) throws -> [String:
    [CaseNumber]]
  {
    var cases: [String: [CaseNumber]] = [:]
    for contact in contacts where cases[contact] == nil && !contact.isEmpty {
      cases[contact] = try snapshot.cases(ofContact: contact, limit: caseLimit)
    }
    return cases
  }

  /// Takes in one more failure.
  mutating func take(_ failure: EarlierFailure, of contact: String) {
    failures[contact, default: []].append(failure)
  }

  /// Takes in what a line records.
  mutating func take(_ commit: CaseCommit) {
    for case .recorded(let record) in commit.events {
      guard let contact = record.details.contact else { continue }
      take(EarlierFailure(number: commit.number, received: record.received), of: contact)
    }
  }

  /// Takes in those of another run.
  mutating func take(_ other: FailuresByContact) {
    failures.merge(other.failures) { $0 + $1 }
  }

  /// The failure that makes a case of a contact a repeat; nil when none does.
  func repeated(_ contact: String?, received: Timestamp, window: Duration?, except number: CaseNumber?)
    -> EarlierFailure?
  {
    guard let contact, let window, let known = failures[contact] else { return nil }
    return known.filter { $0.number != number }.latest(before: received, within: window)
  }
}
