import RecoveryDomain
import Testing

@Suite("Clocks")
struct ClockTests {
  /// A case with flags and a severity.
  private func urgent(_ severity: Severity?, _ flags: Set<CaseFlag> = []) throws -> CaseScript {
    var script = try CaseScript()
    var change = Classification()
    change.severity = severity
    change.flags = flags
    script.play(.classify(change))
    return script
  }

  @Test("a person answers within the hour, or within a quarter of it where it is urgent")
  func acknowledge() throws {
    #expect(try CaseScript().due(.acknowledge) == .hours(1))
    #expect(try urgent(.severe).due(.acknowledge) == .hours(1))
    #expect(try urgent(.critical).due(.acknowledge) == .minutes(15))
    #expect(try urgent(nil, [.vulnerable]).due(.acknowledge) == .minutes(15))
    #expect(try urgent(nil, [.threatensPublic]).due(.acknowledge) == .minutes(15))
    #expect(try urgent(nil, [.gonePublic]).due(.acknowledge) == .hours(1))
  }

  @Test("the clocks run from receipt, not from recording")
  func fromReceipt() throws {
    var script = try CaseScript()
    script.play(.correct(details: CaseDetails(), received: SampleDesk.morning - .hours(5), isRead: false))
    #expect(try script.due(.acknowledge) == .hours(-4))
    #expect(try script.due(.resolve) == .hours(67))
  }

  @Test("after a word the next one is due when promised, or after a day of silence")
  func nextWord() throws {
    var script = try CaseScript()
    script.play(after: .minutes(30), .word(nextBy: SampleDesk.morning + .hours(5)))
    #expect(script.state.clocks.map(\.kind) == [.nextWord, .resolve])
    #expect(try script.due(.nextWord) == .hours(5))
    script.play(after: .hours(4), .word())
    #expect(try script.due(.nextWord) == .hours(28))
    #expect(try script.clock(.nextWord).start == SampleDesk.morning + .hours(4))
  }

  @Test("three attempts on two channels count as a word, fewer do not")
  func attempts() throws {
    var script = try CaseScript()
    script.play(after: .minutes(10), .attempt(.phone), .attempt(.phone), .attempt(.phone))
    #expect(script.state.acknowledgedAt == nil)
    #expect(try script.due(.acknowledge) == .hours(1))
    script.play(after: .minutes(20), .attempt(.email))
    #expect(script.state.acknowledgedAt == SampleDesk.morning + .minutes(20))
    #expect(try script.due(.nextWord) == .minutes(20) + .hours(24))
    script.play(after: .hours(2), .attempt(.phone), .attempt(.email))
    #expect(try script.due(.nextWord) == .minutes(20) + .hours(24))
    script.play(after: .hours(3), .attempt(.phone))
    #expect(try script.due(.nextWord) == .hours(27))
  }

  @Test("a promise of a word that did not reach the customer is none")
  func promiseNotHeard() throws {
    var script = try CaseScript()
    script.play(after: .minutes(10), .word(nextBy: SampleDesk.morning + .hours(6)))
    script.play(
      after: .hours(1),
      .contact(
        .init(channel: .phone, reached: false, nextWordBy: SampleDesk.morning + .hours(9), text: "")))
    #expect(try script.due(.nextWord) == .hours(6))
  }

  @Test("waiting for the customer moves the time to put right, wait by wait")
  func pausing() throws {
    var script = try CaseScript()
    script.play(after: .hours(1), .word(), .waitForCustomer)
    #expect(try script.clock(.resolve).pausedSince == SampleDesk.morning + .hours(1))
    #expect(try script.due(.resolve) == .hours(72))
    script.play(after: .hours(11), .answered(text: "came"))
    #expect(try script.clock(.resolve).pausedSince == nil)
    #expect(try script.due(.resolve) == .hours(82))
    script.play(after: .hours(20), .wait(.others, party: "housekeeping", due: nil, text: "x"))
    #expect(try script.clock(.resolve).pausedSince == nil)
    #expect(try script.due(.othersAnswer) == .hours(22))
    script.play(after: .hours(30), .waitForCustomer)
    script.play(after: .hours(33), .waitForCustomer)
    #expect(try script.clock(.resolve).pausedSince == SampleDesk.morning + .hours(33))
    #expect(try script.due(.resolve) == .hours(85))
    script.play(after: .hours(40), .answered(text: "came"))
    #expect(try script.due(.resolve) == .hours(92))
  }

  @Test("only the part of a wait that lies within a clock moves it")
  func overlappingWait() throws {
    var script = try CaseScript()
    script.play(after: .hours(1), .word(), .waitForCustomer)
    script.play(after: .hours(5), .word())
    #expect(try script.clock(.nextWord).pausedSince == SampleDesk.morning + .hours(5))
    script.play(after: .hours(8), .answered(text: "came"))
    #expect(try script.due(.nextWord) == .hours(5 + 24 + 3))
    #expect(try script.due(.resolve) == .hours(72 + 7))
  }

  @Test("a promised word is kept although the case waits")
  func promisedWordNotPaused() throws {
    var script = try CaseScript()
    script.play(
      after: .hours(1), .word(nextBy: SampleDesk.morning + .hours(6)), .waitForCustomer)
    #expect(try script.clock(.nextWord).pausedSince == nil)
    #expect(try script.due(.nextWord) == .hours(6))
  }

  @Test("each promised action has its own clock until it is kept or withdrawn")
  func promisedActions() throws {
    var script = try CaseScript()
    script.play(
      after: .hours(1),
      .propose([
        .init(code: "partial-refund", amount: SampleDesk.fen(9)), .init(code: "voucher"),
        .init(code: "explain", due: SampleDesk.morning + .hours(2), owner: "lee"),
      ]))
    let clocks = script.state.clocks.filter { $0.kind == .promisedAction }
    #expect(clocks.map(\.action) == [1, 2, 3])
    #expect(clocks.map { $0.due.timeSince(SampleDesk.morning) } == [.hours(49), .hours(7), .hours(2)])
    script.play(.carryOut([.init(code: "voucher")], text: nil), .withdraw(1, text: "declined"))
    #expect(try script.clock(.promisedAction).action == 3)
  }

  @Test("a deadline from outside is never paused, and counts as due at four fifths minus eight hours")
  func statutory() throws {
    var script = try CaseScript { $0.details.externalDue = SampleDesk.morning + .days(15) }
    script.play(.word(), .waitForCustomer)
    let clock = try script.clock(.statutory)
    #expect(clock.pausedSince == nil)
    for headStart in [Duration.zero, .minutes(480)] {
      #expect(
        clock.effectiveDue(headStart: headStart, terms: SampleDesk.terms)
          == SampleDesk.morning + .days(12) - .hours(8))
    }
  }

  @Test("a resolved case has only its follow-up")
  func followUp() throws {
    var script = try CaseScript { $0.details.externalDue = SampleDesk.morning + .days(15) }
    script.play(after: .hours(10), .uphold, .apologise, .word(), .resolve)
    #expect(script.state.clocks.map(\.kind) == [.followUp])
    #expect(try script.due(.followUp) == .hours(10) + .days(7))
  }

  @Test("reopening begins the clocks anew")
  func reopening() throws {
    var script = try CaseScript()
    script.play(after: .hours(1), .uphold, .apologise, .word(), .waitForCustomer, .resolve, .noAnswer, .close)
    script.play(after: .hours(100), .reopen(reason: "not-put-right", text: nil))
    #expect(try script.due(.nextWord) == .hours(124))
    #expect(try script.due(.resolve) == .hours(172))
  }

  @Test("a settled import that is reopened owes its first answer from then on")
  func reopenedImport() throws {
    var script = try CaseScript { record in
      record.received = SampleDesk.morning - .days(900)
      record.settlement = Settlement(outcome: nil, closedAt: nil, paid: nil)
    }
    script.play(after: .hours(2), .reopen(reason: "not-put-right", text: nil))
    #expect(try script.due(.acknowledge) == .hours(3))
    #expect(try script.due(.resolve) == .hours(74))
  }

  @Test("a clock is overdue after its time, and never while it is paused")
  func overdue() {
    let clock = Clock(kind: .resolve, start: SampleDesk.morning, due: SampleDesk.morning + .hours(1))
    #expect(!clock.isOverdue(at: SampleDesk.morning + .hours(1)))
    #expect(clock.isOverdue(at: SampleDesk.morning + .hours(1) + .milliseconds(1)))
    let paused = Clock(
      kind: .resolve, start: SampleDesk.morning, due: SampleDesk.morning, pausedSince: SampleDesk.morning)
    #expect(!paused.isOverdue(at: SampleDesk.morning + .days(9)))
  }
}
