import CaseIndex
import RecoveryDomain

/// All that one customer's cases need of each other for the care list, as the index has it.
struct CustomerFamily {
  /// The customer and everybody who was merged with them.
  let numbers: [CustomerNumber]
  /// Their open cases.
  let openCases: [CaseNumber]
  /// The cases in which the desk failed them.
  let failures: [CareList.Failure]
  /// The latest cases in which the desk failed them, as far as it knows: what makes another one a repeat.
  private(set) var earlier: [FailureOnFile] = []

  /// So many open cases of one customer are kept up with one another: beyond that it is a list of its own.
  private static let openLimit = 400

  /// Of so many of a customer's latest failures one that makes a case a repeat is looked for.
  static let earlierLimit = 400

  /// The family of a customer.
  init(_ snapshot: borrowing IndexSnapshot, of number: CustomerNumber) throws {
    let group = try snapshot.group(of: number).map(\.number)
    numbers = group.isEmpty ? [number] : group
    openCases = try snapshot.cases(of: numbers, openOnly: true, limit: Self.openLimit)
    failures = try snapshot.failures(of: numbers)
    earlier = try snapshot.failedCases(of: numbers, limit: Self.earlierLimit)
  }

  /// The families of some customers: those who are one with one another have one.
  static func families(_ snapshot: borrowing IndexSnapshot, of customers: [CustomerNumber]) throws -> [Self] {
    var families: [Self] = []
    for customer in customers where !families.contains(where: { $0.numbers.contains(customer) }) {
      families.append(try Self(snapshot, of: customer))
    }
    return families
  }

  /// A family of two that were found to be one, or of one that is on its own again.
  init(
    numbers: [CustomerNumber], openCases: [CaseNumber], failures: [CareList.Failure],
    earlier: [FailureOnFile] = []
  ) {
    self.earlier = earlier
    self.numbers = numbers
    self.openCases = openCases
    self.failures = failures
  }
}

extension Overlay {
  /// Writes to every open case of a family what the care list now says of it, where that is not what its own lines
  /// say.
  ///
  /// Under the lock, so that what others found of these cases meanwhile counts.
  /// - Parameters:
  ///   - changed: Cases as the lines of this very write leave them.
  ///   - passedOver: Cases that get the news in another line of this write.
  mutating func updateCare(
    _ family: CustomerFamily, changed: [CaseNumber: CaseState] = [:], passedOver: Set<CaseNumber> = []
  ) throws(DeskError) {
    var states: [CaseNumber: CaseState] = [:]
    for number in family.openCases {
      states[number] = changed[number]
      if states[number] == nil { states[number] = try self.state(of: number) }
    }
    for (number, state) in changed { states[number] = state }
    let failures = familyFailures(family, states)
    for number in family.openCases where !passedOver.contains(number) {
      guard let state = states[number], state.status.isOpen, state.unknownEvents.isEmpty,
        let link = state.customers.link, family.numbers.contains(link.number)
      else { continue }
      let behind = CareList.behind(number, received: state.received, failures, facts.policy.customers)
      guard behind != state.customers.careCases else { continue }
      _ = try append([.careListed(CaseCareListed(behind: behind))], to: state, once: nil)
    }
  }

  /// The failures of a family: of the cases at hand what they say now, of all others what the index says.
  func familyFailures(_ family: CustomerFamily, _ states: [CaseNumber: CaseState]) -> [CareList.Failure] {
    var failures = family.failures.filter { states[$0.number] == nil }
    for (number, state) in states {
      guard let link = state.customers.link, family.numbers.contains(link.number), let at = state.failedAt
      else { continue }
      failures.append(CareList.Failure(number: number, foundAt: at))
    }
    return failures
  }
}
