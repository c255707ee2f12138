import ComplaintIntake
import Foundation
import RecoveryDomain
import Testing

@testable import ServiceDesk

@Suite("Customers at a desk")
struct CustomerTests {
  /// A file of customers.
  static let file = """
    id,name,phone,email,account,since,level,marks
    A-1,王伟,138 0013 8000;010-6512 3456,wei@example.com,M-77001,2019-05-01,proactive,vip
    A-2,John Smith,+44 20 7946 0958,john@example.com,M-77002,,basic,
    A-3,李娜,13800138003,,,2020-02-29,,
    ,,,,,,,
    A-4,,,,,,,
    A-5,张敏,138-0013-8000,,,,,
    """

  private func complaint(_ name: String?, _ contact: String?, order: String? = nil) -> CaseRecorded {
    var complaint = ServiceDeskTests.complaint("客房漏水", contact: contact)
    complaint.details.customer = name
    complaint.details.order = order
    return complaint
  }

  @discardableResult
  private func importing(_ text: String, _ desk: Desk, isDryRun: Bool = false) throws -> CustomerCounts {
    var chunks = [Array(text.utf8)]
    return try desk.importCustomers(
      options: .init(currency: desk.identity.currency), source: "crm", importID: "i", isDryRun: isDryRun,
      nextChunk: { chunks.popLast() })
  }

  private func state(_ number: CaseNumber, _ desk: Desk) throws -> CaseState {
    try desk.catchUp()
    return try #require(try desk.caseFile(number)).state
  }

  @Test("a file is taken in once, and what it says anew changes those it says it of")
  func idempotent() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    var counts = try importing(Self.file, desk, isDryRun: true)
    #expect((counts.read, counts.new, counts.untaken) == (5, 4, 1))
    #expect(try desk.customerCount() == 0)
    counts = try importing(Self.file, desk)
    #expect((counts.read, counts.new, counts.same, counts.untaken) == (5, 4, 0, 1))
    let lines = try home.lines().count
    counts = try importing(Self.file, desk)
    #expect((counts.new, counts.changed, counts.same) == (0, 0, 4))
    #expect(try home.lines().count == lines)
    counts = try importing(Self.file.replacing("John Smith", with: "John A. Smith"), desk)
    #expect((counts.new, counts.changed, counts.same) == (0, 1, 3))
    let john = try #require(try desk.customers(matching: "john@example.com", limit: 9).first)
    #expect(john.number == CustomerNumber(2))
    #expect(john.profile.name == "John A. Smith")
    #expect(try desk.customers(matching: "+86 13800138000", limit: 9).map(\.number.value) == [1, 4])
    #expect(try desk.customers(matching: "k-3", limit: 9).map(\.profile.name) == ["李娜"])
    // All that is personal stands in `private`.
    for line in String(decoding: try home.bytes(), as: UTF8.self).split(separator: "\n") {
      let open = line.prefix(upTo: line.range(of: ",\"private\":")?.lowerBound ?? line.endIndex)
      #expect(!open.contains("example.com") && !open.contains("M-7700"))
    }
  }

  @Test("a complaint is matched as it is recorded, whoever is certain, and only suggested where it is not")
  func recording() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    try importing(Self.file, desk)
    let known = try desk.recorded(complaint("Wang Wei", "wei@example.com"))
    let state = try state(known, desk)
    #expect(state.customers.link?.number == CustomerNumber(1))
    #expect(state.customers.link?.evidence == MatchEvidence(identifiers: [.email], name: .variant))
    #expect(state.revision == 1)
    let shared = try desk.recorded(complaint("赵六", "13800138000"))
    let open = try self.state(shared, desk)
    #expect(open.customers.link == nil)
    let dossier = try desk.dossier(of: open)
    #expect(dossier.suggestions.map(\.suggestion.customer.value) == [1, 4])
    #expect(dossier.suggestions.allSatisfy { $0.suggestion.doubt == .nameDiffers })
    #expect(try desk.dossier(of: state).cases.map(\.number) == [known])
  }

  @Test("cases that came before their customer are matched by the import, and what a person refused is not")
  func afterwards() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    let early = try desk.recorded(complaint("李娜", "+86 138-0013-8003"))
    let other = try desk.recorded(complaint("李娜", "13800138003"))
    #expect(try importing(Self.file, desk).matchedCases == 2)
    #expect(try state(early, desk).customers.link?.number == CustomerNumber(3))
    try desk.must(.unmatch(CustomerNumber(3), reason: "her niece"), other)
    #expect(try importing(Self.file.replacing("李娜", with: "李娜女士"), desk).matchedCases == 0)
    #expect(try state(other, desk).customers.link == nil)
    #expect(try desk.dossier(of: state(other, desk)).suggestions.isEmpty)
    #expect(
      try desk.perform(.match(CustomerNumber(99), nil), on: other)
        == .refused(.customer(.noSuchCustomer(CustomerNumber(99)))))
    try desk.must(.match(CustomerNumber(3), nil), other)
    #expect(try state(other, desk).customers.refused.isEmpty)
    #expect(try desk.dossier(of: CustomerNumber(3))?.totals.caseCount == 2)
  }

  @Test("customers that are merged count as one, and stand for themselves again as if nothing had been")
  func merging() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    try importing(Self.file, desk)
    let one = try desk.recorded(complaint("王伟", "wei@example.com"))
    let two = try desk.recorded(complaint("李娜", "13800138003"))
    #expect(try desk.mergeCustomers(CustomerNumber(3), into: CustomerNumber(1)) == .saved)
    #expect(try desk.mergeCustomers(CustomerNumber(3), into: CustomerNumber(1)) == .already)
    let dossier = try #require(try desk.dossier(of: CustomerNumber(3)))
    #expect(dossier.customer == CustomerNumber(1))
    #expect(Set(dossier.cases.map(\.number)) == [one, two])
    #expect(dossier.profile.otherNames.contains("李娜"))
    // What either is known by is known of both.
    let both = try desk.recorded(complaint("李娜", "wei@example.com"))
    #expect(try state(both, desk).customers.link?.number == CustomerNumber(1))
    #expect(
      try desk.mergeCustomers(CustomerNumber(3), into: CustomerNumber(2))
        == .refused(.customer(.customerMerged(CustomerNumber(3), into: CustomerNumber(1)))))
    #expect(try desk.unmergeCustomer(CustomerNumber(3)) == .saved)
    #expect(try desk.dossier(of: CustomerNumber(3))?.cases.map(\.number) == [two])
    #expect(
      try desk.unmergeCustomer(CustomerNumber(3))
        == .refused(.customer(.customerNotMerged(CustomerNumber(3)))))
    #expect(
      try desk.mergeCustomers(CustomerNumber(1), into: CustomerNumber(1))
        == .refused(.customer(.sameCustomer)))
  }

  @Test(
    "a failure found on one case puts the customer's other open cases on the care list and forward in the queue"
  )
  func care() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    try importing(Self.file, desk)
    let first = try desk.recorded(complaint("王伟", "wei@example.com"))
    let second = try desk.recorded(complaint("王伟", "13800138000"))
    let before = try state(second, desk).queueReason.position
    let reason = try #require(try desk.policy().reasons[.judgement]?.first?.code)
    try desk.must(.judge(.upheld, reason: reason, point: nil, text: nil), first)
    var other = try state(second, desk)
    #expect(other.customers.careCases == [first])
    #expect(other.queueReason.position < before)
    #expect(other.queueReason.headStarts.map(\.reason) == [.careList])
    #expect(try desk.summaries(of: [second]).first?.position == other.queueReason.position)
    #expect(try state(first, desk).customers.careCases.isEmpty)
    // A new complaint is on the list as it comes in; one of another customer is not.
    let third = try desk.recorded(complaint("王伟", "wei@example.com"))
    #expect(try state(third, desk).customers.careCases == [first])
    #expect(
      try state(desk.recorded(complaint("John Smith", "john@example.com")), desk).customers.careCases.isEmpty)
    // What is found otherwise takes the customer off it again.
    try desk.must(.judge(.notUpheld, reason: reason, point: nil, text: nil), first)
    other = try state(second, desk)
    #expect(other.customers.careCases.isEmpty)
    #expect(other.queueReason.position == before)
    try desk.must(.judge(.partlyUpheld, reason: reason, point: nil, text: nil), first)
    try desk.must(.unmatch(CustomerNumber(1), reason: "not he"), second)
    #expect(try state(second, desk).customers.careCases.isEmpty)
    #expect(try state(third, desk).customers.careCases == [first])
    let mistaken = try #require(try desk.policy().reasons[.void]?.first?.code)
    try desk.must(.void(reason: mistaken), first)
    #expect(try state(third, desk).customers.careCases.isEmpty)
  }

  @Test("whoever is found to be one is on one care list, and on their own again afterwards")
  func careOfMerged() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    try importing(Self.file, desk)
    let one = try desk.recorded(complaint("王伟", "wei@example.com"))
    let two = try desk.recorded(complaint("李娜", "13800138003"))
    let reason = try #require(try desk.policy().reasons[.judgement]?.first?.code)
    try desk.must(.judge(.upheld, reason: reason, point: nil, text: nil), one)
    _ = try desk.mergeCustomers(CustomerNumber(3), into: CustomerNumber(1))
    #expect(try state(two, desk).customers.careCases == [one])
    _ = try desk.unmergeCustomer(CustomerNumber(3))
    #expect(try state(two, desk).customers.careCases.isEmpty)
  }

  @Test(
    "a case that is worked on in another one rests, keeps its story, and stands as it did when it is taken back"
  )
  func mergingCases() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    let numbers = try desk.recordCases(3)
    let before = try state(numbers[0], desk)
    try desk.must(.merge(into: numbers[1], reason: "the same night"), numbers[0])
    #expect(try state(numbers[0], desk).status == .closed)
    #expect(try state(numbers[0], desk).clocks.isEmpty)
    #expect(try state(numbers[1], desk).absorbed == [numbers[0]])
    #expect(try desk.count(QueueView.allOpen.query) == 2)
    #expect(
      try desk.perform(.claim, on: numbers[0]) == .refused(.customer(.caseMerged(into: numbers[1]))))
    #expect(
      try desk.perform(.merge(into: numbers[0], reason: "x"), on: numbers[2])
        == .refused(.customer(.caseMerged(into: numbers[1]))))
    #expect(
      try desk.perform(.merge(into: numbers[2], reason: "x"), on: numbers[2])
        == .refused(.customer(.sameCase)))
    try desk.must(.note(text: "still readable"), numbers[0])
    try desk.must(.unmerge(reason: "another guest"), numbers[0])
    let after = try state(numbers[0], desk)
    #expect(after.status == before.status)
    #expect(after.clocks == before.clocks)
    #expect(try state(numbers[1], desk).absorbed.isEmpty)
    #expect(try desk.perform(.unmerge(reason: "x"), on: numbers[0]) == .refused(.customer(.caseNotMerged)))
  }

  @Test("an index made anew tells the same of cases and customers as one that came along")
  func rebuilt() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    try importing(Self.file, desk)
    let reason = try #require(try desk.policy().reasons[.judgement]?.first?.code)
    for index in 0..<12 {
      let number = try desk.recorded(complaint(index % 2 == 0 ? "王伟" : "李娜", "13800138000 wei@example.com"))
      if index % 3 == 0 { try desk.must(.judge(.upheld, reason: reason, point: nil, text: nil), number) }
    }
    _ = try desk.mergeCustomers(CustomerNumber(3), into: CustomerNumber(1))
    try importing(Self.file.replacing("李娜", with: "李娜娜"), desk)
    let other = try home.open(cache: "other")
    #expect(try other.everything() == desk.everything())
    for number in (1...5).map({ CustomerNumber($0) }) {
      #expect(try other.dossier(of: number) == desk.dossier(of: number))
    }
    for text in ["13800138000", "wei@example.com", "李娜", "M-77002"] {
      #expect(
        try other.customers(matching: text, limit: 9) == desk.customers(matching: text, limit: 9), "\(text)")
    }
  }

  @Test("a repeat is found by whose the case is, however they wrote, and not by a telephone that two share")
  func repeats() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    try importing(Self.file, desk)
    func complains(_ name: String, _ contact: String) throws -> CaseState {
      home.clock.advance(.days(1))
      var record = complaint(name, contact)
      record.received = home.clock.read()
      return try state(desk.recorded(record), desk)
    }
    let first = try complains("王伟", "13800138000")
    #expect(first.customers.link?.number == CustomerNumber(1))
    #expect(first.repeatOf == nil)
    let byEmail = try complains("Wang Wei", "WEI@example.com")
    #expect(byEmail.repeatOf?.number == first.number)
    #expect(byEmail.classification.flags.contains(.repeatFailure))
    // 张敏 has the same telephone in the file.
    let other = try complains("张敏", "13800138000")
    #expect(other.customers.link?.number == CustomerNumber(4))
    #expect(other.repeatOf == nil)
    #expect(
      try complains("赵六", "+86 138 0013 8000").repeatOf == nil, "the name is nobody's who called before")
    #expect(try complains("张小姐", "0086-13800138000").repeatOf?.number == other.number)
  }

  @Test(
    "a case that becomes a customer's by hand, or once they are on file, is known as a repeat from then on")
  func laterRepeats() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    func complains(_ name: String, _ contact: String) throws -> CaseNumber {
      home.clock.advance(.days(1))
      var record = complaint(name, contact)
      record.received = home.clock.read()
      return try desk.recorded(record)
    }
    let first = try complains("John Smith", "john@example.com")
    let second = try complains("John Smith", "+44 20 7946 0958")
    let third = try complains("J. S.", "the man with the hat")
    #expect(try state(second, desk).repeatOf == nil)
    try importing(Self.file, desk)
    #expect(try state(first, desk).repeatOf == nil)
    #expect(try state(second, desk).repeatOf?.number == first)
    try desk.must(.match(CustomerNumber(2), nil), third)
    #expect(try state(third, desk).repeatOf?.number == second)
  }

  @Test("a name in letters is taken for one name in characters, and not for another one as well")
  func oneNameInLettersIsOnePerson() throws {
    let home = try TemporaryDesk()
    let desk = try home.open()
    try importing("id,name,phone\n1,Li Wei,13811111111\n2,Wang Fang,13922222222\n", desk)
    func link(_ record: CaseRecorded) throws -> CustomerNumber? {
      try state(desk.recorded(record), desk).customers.link?.number
    }
    #expect(try link(complaint("李伟", "138 1111 1111")) == CustomerNumber(1))
    #expect(try link(complaint("李薇", "13811111111")) == nil, "another person with the same reading")
    #expect(try link(complaint("李偉", "13811111111")) == CustomerNumber(1), "the same, traditional")
    #expect(try link(complaint("Li Wei", "13811111111")) == CustomerNumber(1))
    // Also within one write, where the index knows neither.
    var tail: IntakeTail?
    let results = try desk.record(
      [complaint("王芳", "13922222222"), complaint("王方", "13922222222")], behind: &tail)
    let links = try results.compactMap(\.recorded).map { try state($0, desk).customers.link?.number }
    #expect(links == [CustomerNumber(2), nil])
  }
}
