import EventJournal
import JSONTape
import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Commands on cases (decisions 8–14 and 27).
@Suite struct PerformTests {
  @Test func aCaseGoesOnlyToSomebodyWhomTheDeskKnows() throws {
    let place = try TemporaryDesk()
    let desk = try place.open(TemporaryDesk.agents[0])
    let number = try desk.recorded(complaint())
    try desk.must(.claim, number)
    let error = #expect(throws: DeskError.self) {
      try desk.perform(.handOver(to: "nobody-here", text: "请接手"), on: number)
    }
    guard case .noSuchColleague("nobody-here")? = error else {
      Issue.record("handed over: \(String(describing: error))")
      return
    }
    // Whoever has had a case is known, also on a host that has no such user.
    let other = try place.open(TemporaryDesk.agents[1])
    let second = try other.recorded(complaint())
    try other.must(.claim, second)
    try desk.must(.handOver(to: TemporaryDesk.agents[1].name, text: "请接手"), number)
  }

  @Test func aCaseLivesFromRecordToClose() throws {
    let place = try TemporaryDesk()
    let desk = try place.open(TemporaryDesk.agents[0])
    let number = try desk.recorded(complaint())
    try desk.must(.claim, number)
    #expect(
      try desk.perform(.claim, on: number) == .already(SavedCommit(number: number, revision: 2, seq: 4)))
    var change = Classification()
    change.kind = .process
    change.severity = .severe
    try desk.must(.classify(change), number)
    guard case .refused(.owed(let owed)) = try desk.perform(.close, on: number) else {
      Issue.record("closed with everything owed")
      return
    }
    #expect(owed.contains(.judgement) && owed.contains(.fact(.cause)) && owed.contains(.rating))
    change.cause = .organisation
    change.asked = [.apology]
    try desk.must(.classify(change), number)
    try desk.must(.judge(.upheld, reason: "our-failure", point: nil, text: nil), number)
    try desk.must(.carryOut([ActionRequest(code: "explain")], text: nil), number)
    try desk.must(.contact(.init(channel: .phone, reached: true, text: "告知处理结果")), number)
    try desk.must(.rate(Rating(answers: [.overall: 4])), number)
    let closing = try desk.must(.close, number)
    #expect(closing.revision == 9)
    try desk.catchUp()
    let file = try #require(try desk.caseFile(number))
    #expect(file.commits.count == 9 && file.state.status == .closed)
    #expect(try place.lines().compactMap(\.revision) == Array(1...9))
    #expect(try desk.perform(.claim, on: number) == .refused(.closed))
    #expect(try desk.perform(.claim, on: CaseNumber(77)) == .refused(.noSuchCase(CaseNumber(77))))
  }

  @Test func twoWhoClaimAtOnceAreToldWhoWon() throws {
    let place = try TemporaryDesk()
    let numbers = try place.open().recordCases(6)
    let outcomes = try atOnce(2) { index in
      let desk = try place.open(TemporaryDesk.agents[index])
      return try numbers.map { try desk.perform(.claim, on: $0) }
    }
    for (position, number) in numbers.enumerated() {
      let both = outcomes.map { $0[position] }
      let winner = try #require(both.firstIndex { if case .saved = $0 { true } else { false } })
      guard case .refused(.heldBy(let holder, _)) = both[1 - winner] else {
        Issue.record("\(both)")
        continue
      }
      #expect(holder == TemporaryDesk.agents[winner].name)
      #expect(try place.open().caseFile(number)?.state.claim?.holder == holder)
    }
  }

  @Test func moneyIsPaidOnceWhoeverPaysAtTheSameTime() throws {
    let place = try TemporaryDesk()
    let number = try place.open().recorded(complaint())
    let currency = try #require(Currency(code: "CNY"))
    let yuan = try #require(Money(decimal: "50.00", currency: currency))
    // Four processes of one user share an index, which any of them may move on while another one decides.
    let outcomes = try atOnce(4) { _ in
      let desk = try place.open()
      return try desk.perform(
        .carryOut([ActionRequest(code: "partial-refund", amount: yuan)], text: nil), on: number)
    }
    #expect(outcomes.count { if case .saved = $0 { true } else { false } } == 1, "\(outcomes)")
  }

  @Test func nextGivesEachADifferentCase() throws {
    let place = try TemporaryDesk()
    let numbers = try place.open().recordCases(24)
    let taken = try atOnce(6) { index in
      let user = SystemUser(name: "agent\(index)", uid: UInt32(80_000 + index))
      let desk = try place.open(user)
      var mine: [CaseNumber] = []
      while let outcome = try desk.takeNext() { mine.append(try saved(outcome).number) }
      return mine
    }
    #expect(taken.flatMap { $0 }.sorted() == numbers)
  }

  @Test func nextPassesOverWhatItMayNotTake() throws {
    let place = try TemporaryDesk(policy: PolicyTests.changed(people: "li = \"auditor\""))
    let desk = try place.open()
    #expect(try desk.takeNext() == nil)
    let number = try desk.recorded(complaint())
    #expect(try place.open(TemporaryDesk.agents[0]).takeNext() == .refused(.notPermitted(.auditor)))
    #expect(try saved(try desk.takeNext()).number == number)
    #expect(try desk.takeNext() == nil)
  }

  @Test func aRevisionThatHasPassedIsRefusedButNotForNotes() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let number = try desk.recorded(complaint())
    try desk.must(.note(text: "一"), number)
    let old = CommandTerms(ifRevision: 1)
    #expect(try desk.perform(.claim, on: number, old) == .refused(.movedOn(expected: 1, actual: 2)))
    try desk.must(.note(text: "二"), number, old)
    try desk.must(.claim, number, CommandTerms(ifRevision: 3))
  }

  @Test func aLinkIsTwoLinesInOneWrite() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let numbers = try desk.recordCases(2)
    let writes = Counter()
    var options = Desk.Options()
    options.system.write = { descriptor, bytes in
      writes.add()
      return SystemCalls().write(descriptor, bytes)
    }
    let writer = try place.open(options: options)
    try writer.must(.link(numbers[1]), numbers[0])
    #expect(writes.value == 1)
    #expect(try place.lines().suffix(2).compactMap(\.caseNumber) == numbers.map(\.description))
    guard case .already = try writer.perform(.link(numbers[0]), on: numbers[1]) else {
      Issue.record("linked twice")
      return
    }
    #expect(try writer.perform(.link(numbers[0]), on: numbers[0]) == .refused(.linkToItself))
    #expect(try writer.perform(.link(CaseNumber(9)), on: numbers[0]) == .refused(.noSuchCase(CaseNumber(9))))
  }

  @Test func halfALinkIsMadeWhole() throws {
    let place = try TemporaryDesk()
    let numbers = try place.open().recordCases(2)
    try place.open().must(.link(numbers[1]), numbers[0])
    let bytes = try place.bytes()
    let cut = try #require(try place.lines().last).offset
    try place.overwrite(Array(bytes.prefix(Int(cut))))
    let desk = try place.open()
    #expect(try saved(try desk.perform(.link(numbers[1]), on: numbers[0])).number == numbers[1])
    try desk.catchUp()
    #expect(try desk.caseFile(numbers[1])?.state.links == [numbers[0]])
  }

  @Test func numbersAreNeverGivenTwice() throws {
    let place = try TemporaryDesk()
    let given = try atOnce(4) { index in
      let desk = try index < 2 ? place.open() : place.open(TemporaryDesk.agents[index - 2])
      return try desk.recordCases(6)
    }
    #expect(given.flatMap { $0 }.sorted().map(\.value) == Array(1...24))
  }

  @Test func aClockThatIsBehindIsToldAndNeverGoesBack() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let number = try desk.recorded(complaint())
    let last = try #require(try place.lines().last).at
    place.clock.advance(.hours(-5))
    try desk.must(.note(text: "时钟"), number)
    #expect(desk.notices.contains(.clockBehind))
    #expect(try #require(try place.lines().last).at == last)
    // What is decided is decided at the moment of the line: an hour ago is no promise.
    let past = Timestamp(millisecondsSince1970: last) - .hours(1)
    let word = CustomerContacted(channel: .phone, reached: true, nextWordBy: past, text: "稍后联系")
    #expect(try desk.perform(.contact(word), on: number) == .refused(.notInFuture(past)))
  }

  @Test func aCaseWithUnknownEventsTakesNotesOnly() throws {
    let place = try TemporaryDesk()
    let number = try place.open().recorded(complaint())
    try place.append(number, revision: 2, event: #"{"type":"case.teleported","to":"Mars"}"#)
    let desk = try place.open()
    #expect(try desk.perform(.claim, on: number) == .refused(.unknownEvents(["case.teleported"])))
    try desk.must(.note(text: "看不懂"), number)
    #expect(try desk.takeNext() == nil)
    #expect(try desk.caseFile(number)?.state.revision == 3)
    #expect(try desk.everything() == place.open(cache: "fresh").everything())
  }

  @Test func longCasesAreReadInOneGo() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let number = try desk.recorded(complaint())
    for index in 2...500 {
      try place.append(number, revision: index, event: #"{"type":"case.noted"}"#, to: desk)
    }
    try desk.catchUp()
    #expect(try desk.caseFile(number)?.commits.count == 500)
    #expect(try desk.must(.note(text: "last"), number).revision == 501)
  }
}

/// One command for several cases: each on its own, and each told.
@Suite struct PerformEachTests {
  @Test func everyCaseStandsInTheAnswerOnce() throws {
    let temporary = try TemporaryDesk()
    let agent = try temporary.open(TemporaryDesk.agents[0])
    let numbers = try agent.recordCases(4)
    for number in numbers.prefix(2) { try agent.must(.claim, number) }
    try temporary.open(TemporaryDesk.agents[1]).must(.claim, numbers[2])
    let gone = CaseNumber(99)
    var steps: [Int] = []
    let outcome = agent.performEach(.release(text: "shift is over"), on: numbers + [gone]) {
      steps.append($0)
    }
    #expect(outcome.saved.map(\.number) == Array(numbers.prefix(2)))
    #expect(outcome.refused.map(\.number) == [numbers[2], numbers[3], gone])
    #expect(outcome.untried.isEmpty && outcome.failure == nil)
    #expect(steps == [1, 2, 3, 4, 5])
    #expect(try agent.entries(QueueView.mine.query).isEmpty)
  }

  @Test func aKeyStandsForAllAndARunRepeatedWritesNothingMore() throws {
    let temporary = try TemporaryDesk()
    let agent = try temporary.open(TemporaryDesk.agents[0])
    let numbers = try agent.recordCases(3)
    for number in numbers { try agent.must(.claim, number) }
    let terms = CommandTerms(once: .init(key: "evening", request: "release"))
    #expect(agent.performEach(.release(text: nil), on: Array(numbers.prefix(2)), terms).saved.count == 2)
    let lines = try temporary.lines().count
    let again = agent.performEach(.release(text: nil), on: numbers, terms)
    #expect(again.already.map(\.number) == Array(numbers.prefix(2)))
    #expect(again.saved.map(\.number) == [numbers[2]])
    #expect(try temporary.lines().count == lines + 1)
  }
}
