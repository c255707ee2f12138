import RecoveryDomain
import Testing

@Suite("The queue's order")
struct QueueOrderTests {
  /// A case recorded so long after the morning, with flags and a severity.
  private func script(
    _ number: Int64 = 42, after time: Duration = .zero, _ severity: Severity? = nil,
    _ flags: Set<CaseFlag> = []
  ) throws -> CaseScript {
    var script = try CaseScript(received: SampleDesk.morning + time, number: number)
    var change = Classification()
    change.severity = severity
    change.flags = flags
    if change != Classification() { script.play(.classify(change)) }
    return script
  }

  @Test("the earliest clock leads")
  func leading() throws {
    let reason = try script().state.queueReason
    #expect(reason.leading?.kind == .acknowledge)
    #expect(reason.position.moment == SampleDesk.morning + .hours(1))
    #expect(reason.position.rank == .running)
    #expect(reason.headStarts.isEmpty)
    #expect(reason.headStart == .zero)
  }

  @Test("head starts add up, largest first, and the place is due minus their sum")
  func headStarts() throws {
    let reason = try script(42, .severe, [.guaranteeInvoked, .gonePublic]).state.queueReason
    #expect(reason.headStarts.map(\.reason) == [.severe, .publicity, .guarantee])
    #expect(reason.headStarts.map(\.length) == [.minutes(240), .minutes(120), .minutes(60)])
    #expect(reason.headStart == .minutes(420))
    #expect(reason.position.moment == SampleDesk.morning + .hours(1) - .minutes(420))
  }

  @Test("all head starts together count at most eight hours")
  func cap() throws {
    let all = try script(42, .severe, Set(CaseFlag.allCases)).state.queueReason
    #expect(all.headStarts.count == 5)
    #expect(all.headStart == .minutes(480))
    #expect(all.position.moment == SampleDesk.morning + .minutes(15) - .minutes(480))
  }

  @Test("publicity counts once, whether threatened or done")
  func publicity() throws {
    let reason = try script(42, nil, [.gonePublic, .threatensPublic]).state.queueReason
    #expect(reason.headStart == .minutes(120))
  }

  @Test("a recovery that failed gives a head start")
  func failedRecovery() throws {
    var script = try script()
    script.play(.uphold, .apologise, .word(), .resolve, .reopen(reason: "not-put-right", text: nil))
    #expect(script.state.queueReason.headStarts.map(\.reason) == [.failedRecovery])
    #expect(script.state.queueReason.position.moment == SampleDesk.morning + .hours(24 - 4))
  }

  @Test("a deadline from outside leads once four fifths of it, minus eight hours, come first")
  func statutory() throws {
    var script = try CaseScript { $0.details.externalDue = SampleDesk.morning + .hours(20) }
    script.play(.word())
    let reason = script.state.queueReason
    #expect(reason.leading?.kind == .statutory)
    #expect(reason.position.moment == SampleDesk.morning + .hours(16 - 8))
  }

  @Test("critical comes first although it is due later")
  func critical() throws {
    let late = try script(2, after: .hours(40), .critical).state.queueReason.position
    let early = try script(1, .severe, Set(CaseFlag.allCases)).state.queueReason.position
    #expect(late.rank == .critical)
    #expect(late.moment > early.moment)
    #expect(late < early)
  }

  @Test("a case that only waits comes after all others, by the moment of pausing")
  func paused() throws {
    var first = try script(1)
    first.play(after: .hours(1), .word(), .waitForCustomer)
    var second = try script(2, .critical)
    second.play(after: .hours(2), .word(), .waitForCustomer)
    let running = try script(3, after: .days(300))
    let positions = [second, running, first].map(\.state.queueReason.position).sorted()
    #expect(positions.map(\.number.value) == [3, 1, 2])
    #expect(positions[1].rank == .paused)
    #expect(positions[1].moment == SampleDesk.morning + .hours(1))
    #expect(first.state.queueReason.leading == nil)
    #expect(first.state.nearestClock == nil)
    #expect(first.state.summary.nearestDue == nil)
  }

  @Test("the row counts down to the nearest time, not to the one that leads")
  func nearest() throws {
    var script = try CaseScript { $0.details.externalDue = SampleDesk.morning + .hours(26) }
    script.play(.word())
    #expect(script.state.queueReason.leading?.kind == .statutory)
    #expect(script.state.nearestClock?.kind == .nextWord)
    #expect(script.state.summary.nearestDue == SampleDesk.morning + .hours(24))
  }

  @Test("the order is total: rank, moment, receipt, number")
  func totalOrder() {
    var random = SeededGenerator(seed: 4)
    let ranks: [QueuePosition.Rank] = [.critical, .running, .paused, .still]
    var positions: [QueuePosition] = []
    for rank in ranks {
      for moment in 0..<3 {
        for received in 0..<3 {
          for number in 1..<4 {
            positions.append(
              QueuePosition(
                rank: rank, moment: Timestamp(millisecondsSince1970: Int64(moment)),
                received: Timestamp(millisecondsSince1970: Int64(received)), number: CaseNumber(Int64(number))
              ))
          }
        }
      }
    }
    #expect(positions.shuffled(using: &random).sorted() == positions)
    for (index, left) in positions.enumerated() {
      for (other, right) in positions.enumerated() { #expect((left < right) == (index < other)) }
    }
  }
}
