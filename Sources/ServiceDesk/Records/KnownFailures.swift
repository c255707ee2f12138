import CaseIndex
import RecoveryDomain

/// The failures of those who complain, as far as a decision asks about them: what makes another one a repeat
/// (`domain` §1).
struct KnownFailures {
  /// By what a failure is found again.
  enum Key: Hashable {
    /// How the customer is reached.
    case contact(ReachKey)
    /// The customer that stands for all who were merged with them.
    case customer(CustomerNumber)
  }

  /// Of so many of somebody's latest failures the latest within the window is looked for.
  private static let limit = 8

  private var failures: [Key: [FailureOnFile]] = [:]

  /// Knows nothing yet.
  init() {}

  /// The failures of some contacts and of some customers as the index has them.
  init(
    _ snapshot: borrowing IndexSnapshot, contacts: [String],
    customers: some Sequence<CustomerLookup.Candidate>
  ) throws {
    for contact in contacts where !contact.isEmpty {
      let key = ReachKey(contact)
      guard failures[.contact(key)] == nil else { continue }
      failures[.contact(key)] = try snapshot.failures(reachedBy: key, limit: Self.limit)
    }
    for customer in customers {
      failures[.customer(customer.number)] = try snapshot.failedCases(
        of: customer.members.sorted(), limit: Self.limit)
    }
  }

  /// Takes in one more failure.
  mutating func take(_ failure: EarlierFailure, _ details: CaseDetails, _ customer: CustomerNumber?) {
    let known = FailureOnFile(failure: failure, customer: customer, complainant: ComplainantFacts(details))
    for key in Self.keys(details.contact, customer) { failures[key, default: []].append(known) }
  }

  /// Takes in what a line records.
  mutating func take(_ commit: CaseCommit) {
    var customer: CustomerNumber?
    for case .matched(let match) in commit.events { customer = match.customer }
    for case .recorded(let record) in commit.events {
      let failure = EarlierFailure(number: commit.number, received: record.received)
      take(failure, record.details, customer)
    }
  }

  /// Takes in those of another run.
  mutating func take(_ other: KnownFailures) {
    failures.merge(other.failures) { $0 + $1 }
  }

  /// Takes in those of another run that concern somebody known here: everybody who was asked about.
  mutating func takeWanted(of other: KnownFailures) {
    for key in failures.keys {
      if let more = other.failures[key] { failures[key]? += more }
    }
  }

  /// The failure that makes a case a repeat; nil when none does.
  ///
  /// Beside the customer's own cases those count that were reached in the same way and can be theirs: two people with
  /// one telephone are not failed by each other's cases.
  func repeated(
    _ details: CaseDetails, _ customer: CustomerNumber?, received: Timestamp, _ policy: Policy,
    except number: CaseNumber?
  ) -> EarlierFailure? {
    guard let window = policy.terms.facts.repeatWindow else { return nil }
    let own = customer.flatMap { failures[.customer($0)] } ?? []
    let sameWay = details.contact.flatMap { failures[.contact(ReachKey($0))] } ?? []
    let facts = sameWay.isEmpty ? nil : ComplainantFacts(details)
    let counted =
      own
      + sameWay.filter { known in
        guard customer == nil || known.customer == nil || known.customer == customer else { return false }
        return facts?.mayBe(known.complainant, policy.customers.phones) == true
      }
    return counted.map(\.failure).filter { $0.number != number }.latest(before: received, within: window)
  }

  private static func keys(_ contact: String?, _ customer: CustomerNumber?) -> [Key] {
    [contact.map { .contact(ReachKey($0)) }, customer.map { .customer($0) }].compactMap(\.self)
  }
}
