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
    for case .voided in commit.events { forget(commit.number) }
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

  /// Takes a case as it stands now in place of what was known of it; it is forgotten where the desk failed nobody.
  mutating func renew(_ state: CaseState) {
    forget(state.number)
    guard state.isFailureOfCustomer else { return }
    take(
      EarlierFailure(number: state.number, received: state.received), state.details,
      state.customers.link?.number)
  }

  private mutating func forget(_ number: CaseNumber) {
    for key in failures.keys { failures[key]?.removeAll { $0.failure.number == number } }
  }

  /// Takes in failures of one customer.
  mutating func take(_ more: [FailureOnFile], of customer: CustomerNumber) {
    failures[.customer(customer), default: []] += more
  }

  /// Whether a case is known as a failure of anybody.
  func knows(_ number: CaseNumber) -> Bool {
    failures.values.contains { $0.contains { $0.failure.number == number } }
  }

  /// The failures of the same customer, as far as nothing leaves a doubt of it.
  ///
  /// Beside the customer's own cases those count that were reached in the same way and can be theirs: two people with
  /// one telephone are not failed by each other's cases, and who gives no name at a telephone of which any name is
  /// known may be either.
  func counted(_ question: RepeatQuestion, _ rule: PhoneRule) -> [EarlierFailure] {
    func others(_ key: Key) -> [FailureOnFile] {
      failures[key]?.filter { $0.failure.number != question.number } ?? []
    }
    let own = question.customers.flatMap { others(.customer($0)) }
      // A case that went to somebody else since is theirs.
      .filter { $0.customer.map(question.customers.contains) ?? true }
    var sameWay = question.details.contact.map { others(.contact(ReachKey($0))) } ?? []
    guard !sameWay.isEmpty else { return own.map(\.failure) }
    let facts = ComplainantFacts(question.details)
    if facts.name == nil {
      let isAnybodys = sameWay.allSatisfy { $0.complainant.name == nil && $0.customer == nil }
      if question.isShared || !isAnybodys { sameWay = [] }
    }
    sameWay = sameWay.filter { known in
      if let theirs = known.customer {
        if question.refused.contains(theirs) { return false }
        if !question.customers.isEmpty, !question.customers.contains(theirs) { return false }
      }
      return facts.mayBe(known.complainant, rule)
    }
    return (own + sameWay).map(\.failure)
  }

  private static func keys(_ contact: String?, _ customer: CustomerNumber?) -> [Key] {
    [contact.map { .contact(ReachKey($0)) }, customer.map { .customer($0) }].compactMap(\.self)
  }
}
