import ComplaintIntake
import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Taking in files of complaints (decisions 13 and 18–20).
@Suite struct IntakeTests {
  @Test func countsAddUpAndTheSameFileIsAllDuplicates() throws {
    let place = try TemporaryDesk()
    let desk = try place.open(options: .small)
    let file =
      rows(1...200) + ["9001,2026-05-04", "9002,not a day,late,text,,", "7,2026-01-05,seven,第7次投诉,,"]
    let tried = try desk.tryIntake(options: options(), showing: 10, nextChunk: chunks(file))
    let counts = try take(file, desk, "a")
    #expect(counts.read == counts.recorded + counts.duplicates + counts.changed + counts.unreadable)
    #expect(counts.read == 203 && counts.unreadable == 2 && counts.changed == 1 && counts.recorded == 200)
    #expect(tried.counts == counts)
    #expect(tried.first.count == 10 && tried.first[0].details.words == "第1次投诉")
    try desk.catchUp()
    #expect(try desk.count(QueueView.needsReading.query) == 2)
    #expect(try desk.count(CaseQuery([])) == 202)
    let again = try take(
      rows(1...6) + rows(8...200), try place.open(TemporaryDesk.agents[0], options: .small), "b")
    #expect(again.duplicates == again.read && again.read == 199)
    #expect(
      try desk.tryIntake(options: options(), showing: 1, nextChunk: chunks(rows(1...5))).counts.duplicates
        == 5)
  }

  @Test func whatComesAgainInALaterGroupOrFromAnotherWriterIsKnown() throws {
    let place = try TemporaryDesk()
    let other = try place.open(TemporaryDesk.agents[0], options: .small)
    var groups = 0
    let counts = try place.open(options: .small).takeIn(
      options: options(), importID: "a", nextChunk: chunks(rows(1...700) + rows(1...20))
    ) { _, _ in
      groups += 1
      if groups == 10 { #expect((try? take(rows(600...601), other, "b"))?.recorded == 2) }
      return true
    }
    #expect(counts.recorded == 698 && counts.duplicates == 22)
    #expect(try place.open().count(CaseQuery([])) == 700)
    #expect(try place.lines().count == 702)
  }

  @Test func otherContentIsAChangeOnItsCase() throws {
    let place = try TemporaryDesk()
    let desk = try place.open(options: .small)
    _ = try take(rows(1...3), desk, "a")
    let counts = try take(["2,2026-01-03,two,改了,,"], desk, "b")
    #expect(counts.changed == 1 && counts.read == 1)
    try desk.catchUp()
    let file = try #require(try desk.caseFile(CaseNumber(2)))
    #expect(file.state.details.words == "改了" && file.state.revision == 2)
    #expect(try take(["2,2026-01-03,two,改了,,"], desk, "c").duplicates == 1)
  }

  @Test func settledRecordsArriveClosed() throws {
    let place = try TemporaryDesk()
    let desk = try place.open(options: .small)
    _ = try take(["1,2026-01-03,one,x,refunded,2026-01-09", "2,2026-01-03,two,y,,"], desk, "a")
    try desk.catchUp()
    #expect(try desk.counts()[.closed] == 1)
    #expect(try desk.counts()[.allOpen] == 1)
  }

  @Test(arguments: [1, 2]) func breakingOffAndRunningAgainLosesAndDoublesNothing(_ groups: Int) throws {
    let place = try TemporaryDesk()
    let file = rows(1...100)
    var left = groups
    let first = try place.open(options: .small).takeIn(
      options: options(), importID: "a", nextChunk: chunks(file)
    ) { _, _ in
      left -= 1
      return left > 0
    }
    #expect(first.read == 16 * groups && first.recorded == first.read)
    let second = try take(file, try place.open(options: .small), "b")
    #expect(second.duplicates == first.recorded)
    #expect(second.recorded == 100 - first.recorded)
    #expect(try place.lines().count == 102)
  }

  @Test func aWrongImportIsTakenBackAndComesInAgain() throws {
    let place = try TemporaryDesk()
    let desk = try place.open(options: .small)
    _ = try take(rows(1...20), desk, "right")
    _ = try take(rows(101...200), desk, "wrong")
    try desk.catchUp()
    try desk.must(.close, try settledToClose(desk, CaseNumber(25)))
    let result = try desk.voidImport("wrong", reason: "wrong-import: 列弄错了")
    #expect(result.voided == 100 && result.refused.isEmpty)
    try desk.catchUp()
    #expect(try desk.count(QueueView.allOpen.query) == 20)
    #expect { try desk.voidImport("wrong", reason: "again") } throws: {
      if case DeskError.noSuchImport("wrong") = $0 { true } else { false }
    }
    let again = try take(rows(101...200), desk, "third")
    #expect(again.recorded == 100)
    #expect(try take(rows(101...200), desk, "fourth").duplicates == 100)
    try desk.catchUp()
    #expect(try desk.largestCaseNumber() == CaseNumber(220))
  }

  @Test(arguments: [true, false]) func twoWhoTakeInTheSameFileRecordEachRowOnce(_ sharesIndex: Bool) throws {
    let place = try TemporaryDesk()
    let file = rows(1...300)
    let counts = try atOnce(2) { index in
      try take(file, try place.open(cache: sharesIndex ? nil : "c\(index)", options: .small), "run\(index)")
    }
    #expect(counts.allSatisfy { $0.read == 300 })
    #expect(counts.map(\.recorded).reduce(0, +) == 300)
    #expect(counts.map(\.duplicates).reduce(0, +) == 300)
    let desk = try place.open(cache: "fresh")
    #expect(try desk.count(CaseQuery([])) == 300)
  }

  @Test func manyLongRecordsGoInInSmallGroups() throws {
    let place = try TemporaryDesk()
    let desk = try place.open(options: .small)
    let words = String(repeating: "投诉内容很长", count: 4000)
    let file = (1...16).map { "\($0),2026-01-05,long,\(words),," }
    var largest = 0
    var before = 0
    let counts = try desk.takeIn(options: options(), importID: "a", nextChunk: chunks(file)) { counts, _ in
      largest = max(largest, counts.read - before)
      before = counts.read
      return true
    }
    #expect(counts.recorded == 16)
    #expect(largest < 10)
  }

  @Test func aRecordTooLongForALineCostsItselfOnly() throws {
    let place = try TemporaryDesk()
    var options = Desk.Options()
    options.intakeRecordByteLimit = 4096
    let desk = try place.open(options: options)
    let words = String(repeating: "很长的投诉", count: 400)
    let counts = try take(rows(1...2) + ["3,2026-01-05,long,\(words),,"] + rows(4...5), desk, "a")
    #expect(counts.read == 5 && counts.recorded == 4 && counts.unreadable == 1)
  }

  @Test func anAuditorTakesNothingIn() throws {
    let place = try TemporaryDesk(policy: PolicyTests.changed(people: "li = \"auditor\""))
    #expect { try take(rows(1...3), try place.open(TemporaryDesk.agents[0], options: .small), "a") } throws: {
      if case DeskError.notPermitted(.auditor) = $0 { true } else { false }
    }
    #expect(try place.lines().count == 2)
  }

  /// Does all that closing asks for.
  private func settledToClose(_ desk: Desk, _ number: CaseNumber) throws -> CaseNumber {
    try desk.must(.judge(.upheld, reason: "our-failure", point: nil, text: nil), number)
    try desk.must(.carryOut([ActionRequest(code: "explain")], text: nil), number)
    try desk.must(.contact(.init(channel: .phone, reached: true, text: "x")), number)
    try desk.must(.rate(nil), number)
    return number
  }
}

/// Rows of a file with their numbers.
func rows(_ numbers: ClosedRange<Int>) -> [String] {
  numbers.map { "\($0),2026-01-05,headline \($0),第\($0)次投诉,," }
}

/// How the files of these tests are read.
func options() throws -> IntakeOptions {
  IntakeOptions(
    timeZone: "Asia/Shanghai", currency: try #require(Currency(code: "CNY")),
    takenIn: Timestamp(millisecondsSince1970: 1_790_000_000_000), fileName: "letters")
}

/// A file in small chunks.
func chunks(_ rows: [String]) -> () throws -> [UInt8]? {
  let text = "sourceId,received,headline,words,outcome,closed\n" + rows.joined(separator: "\n") + "\n"
  var rest = Array(text.utf8)[...]
  return {
    guard !rest.isEmpty else { return nil }
    defer { rest = rest.dropFirst(8192) }
    return Array(rest.prefix(8192))
  }
}

/// Takes rows in.
func take(_ rows: [String], _ desk: Desk, _ importID: String) throws -> IntakeCounts {
  try desk.takeIn(options: options(), importID: importID, nextChunk: chunks(rows))
}

extension Desk.Options {
  /// Groups small enough that short files have several.
  static var small: Self {
    var options = Self()
    options.intakeGroupSize = 16
    return options
  }
}
