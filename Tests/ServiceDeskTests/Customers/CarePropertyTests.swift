import ComplaintIntake
import RecoveryDomain
import Testing

@testable import ServiceDesk

@Suite("The care list under any life of a desk")
struct CarePropertyTests {
  /// What the words of the rule say of a case: the other cases of the same customer that were upheld within the time.
  private func expected(_ state: CaseState, _ all: [CaseState], _ desk: Desk) throws -> [CaseNumber] {
    guard let link = state.customers.link else { return [] }
    let root = try root(link.number, desk)
    var failures: [CareList.Failure] = []
    for other in all {
      guard let owner = other.customers.link, try self.root(owner.number, desk) == root,
        let at = other.failedAt
      else { continue }
      failures.append(CareList.Failure(number: other.number, foundAt: at))
    }
    return CareList.behind(state.number, received: state.received, failures, try desk.policy().customers)
  }

  private func root(_ number: CustomerNumber, _ desk: Desk) throws -> CustomerNumber {
    var number = number
    while let next = try desk.customer(number)?.mergedInto { number = next }
    return number
  }

  @Test("every open case says of its customer what all cases together say", arguments: [1, 2, 3] as [UInt64])
  func care(seed: UInt64) throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    var generator = SplitMix(state: seed)
    var chunks = [Array("id,name,email\n1,王伟,a@x.cn\n2,李娜,b@x.cn\n3,张敏,c@x.cn\n".utf8)]
    _ = try desk.importCustomers(
      options: .init(currency: desk.identity.currency), source: "crm", importID: "i",
      nextChunk: { chunks.popLast() })
    let names = [("王伟", "a@x.cn"), ("李娜", "b@x.cn"), ("张敏", "c@x.cn"), ("赵六", "d@x.cn")]
    let reason = try #require(try desk.policy().reasons[.judgement]?.first?.code)
    let again = try #require(try desk.policy().reasons[.reopen]?.first?.code)
    let mistaken = try #require(try desk.policy().reasons[.void]?.first?.code)
    var numbers: [CaseNumber] = []
    for step in 0..<60 {
      let number = numbers.randomElement(using: &generator)
      let customer = CustomerNumber(Int64.random(in: 1...3, using: &generator))
      switch Int.random(in: 0...9, using: &generator) {
      case 0, 1, 2:
        let (name, contact) = names[Int.random(in: 0..<4, using: &generator)]
        var complaint = complaint("case \(step)", contact: contact)
        complaint.details.customer = name
        numbers.append(try desk.recorded(complaint))
      case 3, 4:
        let judgement = Judgement.allCases.randomElement(using: &generator) ?? .upheld
        if let number {
          _ = try desk.perform(.judge(judgement, reason: reason, point: nil, text: nil), on: number)
        }
      case 5: if let number { _ = try desk.perform(.match(customer, nil), on: number) }
      case 6: if let number { _ = try desk.perform(.unmatch(customer, reason: "x"), on: number) }
      case 7:
        if Bool.random(using: &generator) {
          _ = try desk.mergeCustomers(customer, into: CustomerNumber(customer.value % 3 + 1))
        } else {
          _ = try desk.unmergeCustomer(customer)
        }
      case 8:
        if let number, let other = numbers.randomElement(using: &generator) {
          _ = try desk.perform(.merge(into: other, reason: "x"), on: number)
          _ = try desk.perform(.unmerge(reason: "x"), on: other)
        }
      default:
        if let number { _ = try desk.perform(.void(reason: mistaken), on: number) }
        if let number { _ = try desk.perform(.reopen(reason: again, text: nil), on: number) }
      }
      try desk.catchUp()
      let states = try numbers.compactMap { try desk.caseFile($0)?.state }
      for state in states where state.status.isOpen {
        #expect(
          try state.customers.careCases == expected(state, states, desk), "\(state.number) after step \(step)"
        )
        #expect(try desk.summaries(of: [state.number]).first?.position == state.queueReason.position)
      }
    }
    #expect(try home.open(cache: "other").everything() == desk.everything())
  }
}
