import CaseIndex
import RecoveryDomain

/// The customers who may be those of some complaints, with what the care list needs of each; all of it true of one
/// place in the journal.
struct CustomerLookup {
  /// A customer who may be meant, with everything that was merged into them.
  struct Candidate {
    /// The customer that stands for all.
    let number: CustomerNumber
    /// All of their numbers.
    let members: Set<CustomerNumber>
    /// The profiles of all.
    let profiles: [CustomerProfile]
    /// The cases in which the desk failed them.
    let failures: [CareList.Failure]
    /// The names under which complaints were taken for theirs.
    let knownAs: [PersonName]
  }

  private var candidates: [ComplainantFacts: [CustomerNumber]] = [:]
  private var groups: [CustomerNumber: Candidate] = [:]

  /// Nobody is known.
  init() {}

  /// Looks up everybody who shares an identifier with who complains; costs nothing at a desk without customers.
  /// - Parameter byName: Whether those who share the name alone are looked up as well: they can be suggested, never
  ///   matched.
  init(
    _ snapshot: borrowing IndexSnapshot, byName: Bool = false, _ complainants: () -> [ComplainantFacts]
  ) throws {
    guard try snapshot.hasCustomers() else { return }
    var roots: [CustomerNumber: CustomerNumber] = [:]
    for facts in complainants() where candidates[facts] == nil && !facts.isEmpty {
      var found: Set<CustomerNumber> = []
      for number in try snapshot.customers(like: facts, byName: byName) {
        if let root = roots[number] {
          found.insert(root)
          continue
        }
        let group = try snapshot.group(of: number)
        guard let root = group.first?.number else { continue }
        for member in group { roots[member.number] = root }
        groups[root] = Candidate(
          number: root, members: Set(group.map(\.number)), profiles: group.map(\.profile),
          failures: try snapshot.failures(of: group.map(\.number)),
          knownAs: try snapshot.complainants(of: group.map(\.number), limit: MatchedNames.limit)
            .map { PersonName($0) })
        found.insert(root)
      }
      if !found.isEmpty { candidates[facts] = found.sorted() }
    }
  }

  /// Whether nobody was found for anything.
  var isEmpty: Bool { candidates.isEmpty }

  /// Everybody who was found.
  var everybody: some Sequence<Candidate> { groups.values }

  /// Decides whose a complaint is under a policy's rule.
  /// - Parameter names: What was matched since the index was asked.
  func verdict(
    _ facts: ComplainantFacts, refused: Set<CustomerNumber> = [], _ rule: CustomerRule,
    names: MatchedNames = MatchedNames()
  ) -> MatchVerdict {
    guard let numbers = candidates[facts] else { return .none }
    // What was refused of one who was merged since is refused of whom they were merged into.
    let candidates = numbers.compactMap { groups[$0] }
    let refusedRoots = candidates.filter { !$0.members.isDisjoint(with: refused) }.map(\.number)
    let identities = candidates.map { candidate in
      var identity = CustomerIdentity(candidate.number, candidate.profiles)
      identity.knownAs = candidate.knownAs + names.names(of: candidate.number)
      return identity
    }
    return CustomerMatching.verdict(facts, among: identities, refused: Set(refusedRoots), rule.phones)
  }

  /// How many customers on file share an identifier with who complains.
  func count(of facts: ComplainantFacts) -> Int { candidates[facts]?.count ?? 0 }

  /// A customer's number with those of everybody who was merged into them.
  func members(of number: CustomerNumber) -> Set<CustomerNumber> { groups[number]?.members ?? [number] }

  /// What is known of a customer.
  func profile(of number: CustomerNumber) -> CustomerProfile {
    CustomerProfile(joining: groups[number]?.profiles ?? [])
  }

  /// The cases in which the desk failed a customer.
  func failures(of number: CustomerNumber) -> [CareList.Failure] { groups[number]?.failures ?? [] }
}

extension DeskEvent {
  /// Whether it changes what is known of customers.
  var isAboutCustomers: Bool {
    switch self {
    case .customerRecorded, .customerChanged, .customersMerged, .customersUnmerged: true
    default: false
    }
  }
}

extension CaseEvent {
  /// Whether it can change whom the desk failed.
  var touchesCustomers: Bool {
    switch self {
    case .judged, .voided, .matched, .unmatched, .merged, .unmerged: true
    default: false
    }
  }
}
