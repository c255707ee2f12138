import ComplaintIntake
import RecoveryDomain
import Testing

@testable import ServiceDesk

@Suite("A repeat failure is said of one customer only, and taken back where it is another's")
struct RepeatTakenBackTests {
  private let home: TemporaryDesk
  private let desk: Desk

  init() throws {
    home = try TemporaryDesk()
    desk = try home.open()
  }

  private func importing(_ text: String) throws {
    var chunks = [Array(text.utf8)]
    _ = try desk.importCustomers(
      options: .init(currency: desk.identity.currency), source: "crm", importID: "i",
      nextChunk: { chunks.popLast() })
  }

  /// Records a complaint a day after the one before.
  private func complains(_ name: String?, _ contact: String) throws -> CaseNumber {
    home.clock.advance(.days(1))
    var record = complaint(contact: contact)
    record.details.customer = name
    record.received = home.clock.read()
    return try desk.recorded(record)
  }

  private func state(_ number: CaseNumber) throws -> CaseState {
    try desk.catchUp()
    return try #require(try desk.caseFile(number)).state
  }

  @Test("who gives no name at a telephone of which a name is known may be anybody there")
  func nameless() throws {
    _ = try complains("王伟", "13800138000")
    #expect(try state(complains(nil, "13800138000")).repeatOf == nil)
    #expect(try state(complains(nil, "13800138000")).repeatOf == nil)
    let first = try complains(nil, "13900139000")
    #expect(try state(complains(nil, "139 0013 9000")).repeatOf?.number == first)
    #expect(try state(complains("王伟", "13900139000")).repeatOf == nil)
  }

  @Test("who gives no name at the telephone of several customers on file may be any of them")
  func sharedOnFile() throws {
    try importing("id,name,phone\n1,王伟,13800138000\n2,李娜,13800138000\n")
    _ = try complains(nil, "13800138000")
    #expect(try state(complains(nil, "13800138000")).repeatOf == nil)
  }

  @Test("a name put right so that it is somebody else's takes the repeat back, and undoing finds it again")
  func corrected() throws {
    let first = try complains("王伟", "13800138000")
    let second = try complains("王伟", "13800138000")
    #expect(try state(second).queueReason.headStarts.map(\.reason) == [.repeatFailure])
    var details = CaseDetails()
    details.customer = "李娜"
    try desk.must(.correct(details: details, received: nil, isRead: false), second)
    let after = try state(second)
    #expect(after.repeatOf == nil)
    #expect(after.classification.flags.isEmpty)
    #expect(after.queueReason.headStarts.isEmpty)
    #expect(try desk.entries(CaseQuery(.flag(.repeatFailure))).isEmpty)
    let line = try #require(try desk.caseFile(second)?.commits.last?.seq)
    _ = try desk.undo(line: line, on: second, reason: "it was he")
    #expect(try state(second).repeatOf?.number == first)
    #expect(try desk.entries(CaseQuery(.flag(.repeatFailure))).map(\.number) == [second])
  }

  @Test("a case that turns out to be another customer's, or not that one's, is no repeat of theirs")
  func matchedOtherwise() throws {
    try importing("id,name,phone,email\n1,王伟,13800138000,\n2,李娜,,na@example.com\n")
    let first = try complains("王伟", "13800138000")
    let second = try complains("王伟", "13800138000")
    let third = try complains("王伟", "13800138000")
    #expect(try state(third).repeatOf?.number == second)
    try desk.must(.match(CustomerNumber(2), nil), third)
    #expect(try state(third).repeatOf == nil)
    #expect(try state(third).classification.flags.isEmpty)
    try desk.must(.match(CustomerNumber(1), nil), third)
    #expect(try state(third).repeatOf?.number == second)
    try desk.must(.unmatch(CustomerNumber(1), reason: "his brother"), third)
    #expect(try state(third).repeatOf == nil)
    let line = try #require(try desk.caseFile(third)?.commits.last?.seq)
    _ = try desk.undo(line: line, on: third, reason: "it was he")
    #expect(try state(third).repeatOf?.number == second)
    // The earlier case is another's: what was a repeat of it is one of the case before.
    try desk.must(.match(CustomerNumber(2), nil), second)
    #expect(try state(second).repeatOf == nil)
    #expect(try state(third).repeatOf?.number == first)
    #expect(try home.open(cache: "other").everything() == desk.everything())
  }

  @Test(
    "a repeat of a case that is no failure of the same customer any more is taken back, or is one of another case"
  )
  func earlierChanged() throws {
    let first = try complains("王伟", "13800138000")
    let second = try complains("王伟", "138 0013 8000")
    let third = try complains("王伟", "13800138000")
    let other = try complains("李娜", "13800138000")
    #expect(try state(third).repeatOf?.number == second)
    #expect(try state(other).repeatOf == nil)
    try desk.must(.void(reason: "test"), second)
    #expect(try state(third).repeatOf?.number == first)
    try desk.must(.judge(.notUpheld, reason: "no-evidence", point: nil, text: nil), first)
    #expect(try state(third).repeatOf == nil)
    #expect(try state(third).classification.flags.isEmpty)
    #expect(try state(third).queueReason.headStarts.isEmpty)
    try desk.must(.judge(.upheld, reason: "our-failure", point: nil, text: nil), first)
    #expect(try state(third).repeatOf?.number == first, "an opinion that changes finds it again")
    #expect(try state(other).repeatOf == nil)
    try desk.must(.judge(.notUpheld, reason: "no-evidence", point: nil, text: nil), first)
    let fourth = try complains("王伟", "13800138000")
    #expect(try state(fourth).repeatOf?.number == third)
    var details = CaseDetails()
    details.contact = "13900139000"
    try desk.must(.correct(details: details, received: nil, isRead: false), third)
    #expect(try state(fourth).repeatOf == nil)
    #expect(try state(other).repeatOf == nil)
    #expect(try home.open(cache: "other").everything() == desk.everything())
  }

  @Test("a flag that a person set stays when the desk's finding is taken back")
  func personsFlag() throws {
    _ = try complains("王伟", "13800138000")
    let second = try complains("王伟", "13900139000")
    var change = Classification()
    change.flags = [.repeatFailure]
    try desk.must(.classify(change), second)
    var details = CaseDetails()
    details.contact = "13800138000"
    try desk.must(.correct(details: details, received: nil, isRead: false), second)
    #expect(try state(second).repeatOf != nil)
    details.contact = "13900139000"
    try desk.must(.correct(details: details, received: nil, isRead: false), second)
    #expect(try state(second).repeatOf == nil)
    #expect(try state(second).classification.flags == [.repeatFailure])
  }

  @Test("customers that are separated take the cases along whose evidence is theirs; a person's word stays")
  func separated() throws {
    try importing("id,name,phone\n1,王伟,13800138000\n2,李娜,13900139000\n")
    let before = try complains("王伟", "13800138000")
    #expect(try desk.mergeCustomers(CustomerNumber(2), into: CustomerNumber(1)) == .saved)
    let hers = try complains("李娜", "13900139000")
    let doubtful = try complains("王伟", "13900139000")
    let said = try complains("the lady", "13900139000")
    try desk.must(.match(CustomerNumber(1), nil), said)
    #expect(try state(hers).customers.link?.number == CustomerNumber(1))
    #expect(try state(hers).repeatOf?.number == before)
    #expect(try state(doubtful).customers.link?.number == CustomerNumber(1))
    #expect(try desk.unmergeCustomer(CustomerNumber(2)) == .saved)
    let moved = try state(hers)
    #expect(moved.customers.link?.number == CustomerNumber(2))
    #expect(moved.customers.link?.evidence == MatchEvidence(identifiers: [.phone], name: .same))
    #expect(moved.repeatOf == nil)
    let open = try state(doubtful)
    #expect(open.customers.link == nil)
    #expect(open.customers.refused.isEmpty)
    #expect(try desk.dossier(of: open).suggestions.map(\.suggestion.customer).contains(CustomerNumber(2)))
    #expect(try state(said).customers.link?.number == CustomerNumber(1))
    #expect(try state(before).customers.link?.number == CustomerNumber(1))
    #expect(try home.open(cache: "other").everything() == desk.everything())
  }
}
