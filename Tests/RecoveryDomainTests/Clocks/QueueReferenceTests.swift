import RecoveryDomain
import Testing

@Suite("The queue's order, against the words of the rule")
struct QueueReferenceTests {
  /// Whether the sample office is open in a minute, by plain arithmetic on Shanghai's wall clock.
  private static func isOpen(_ moment: Timestamp) -> Bool {
    let minutes = Int(moment.millisecondsSince1970 / 60_000) + 8 * 60
    let (day, minute) = (minutes / 1440, minutes % 1440)
    // 1970-01-01 was a Thursday; the cases lie in March 2026, which has no holiday.
    guard (day + 3) % 7 < 5 else { return false }
    return (540..<720).contains(minute) || (780..<1080).contains(minute)
  }

  /// A due time minus so many minutes that count, one by one.
  private static func back(_ length: Duration, from due: Timestamp, in calendar: WorkCalendar) -> Timestamp {
    guard !calendar.isAroundTheClock else { return due - length }
    var moment = due
    var left = length.wholeMilliseconds / 60_000
    while left > 0 {
      moment = moment - .minutes(1)
      if isOpen(moment) { left -= 1 }
    }
    return moment
  }

  /// The key of a clock by the words of decisions 16.
  private static func key(_ clock: Clock, headStart: Duration) -> Timestamp {
    guard clock.kind == .statutory else { return back(headStart, from: clock.due, in: clock.time.calendar) }
    guard !clock.time.calendar.isAroundTheClock else {
      let span = clock.due.timeSince(clock.start).wholeMilliseconds
      return clock.start + .milliseconds(span * 8 / 10) - .minutes(480)
    }
    let minutes = stride(
      from: clock.start.millisecondsSince1970, to: clock.due.millisecondsSince1970, by: 60_000
    )
    .map { Timestamp(millisecondsSince1970: $0) }.filter(isOpen)
    let counted = minutes.count * 8 / 10
    let point = counted == 0 ? clock.start : minutes[counted - 1] + .minutes(1)
    return back(.minutes(480), from: point, in: clock.time.calendar)
  }

  /// Whether a promise was still open when the case's last line was written behind its due time; none is ever kept
  /// here.
  private static func hasBrokenPromise(_ state: CaseState) -> Bool {
    state.actions.contains { action in action.due.map { $0 < state.lastChangedAt } ?? false }
  }

  /// A case's place by the words of the rule: critical, running, paused, none; then the moment.
  private static func place(_ state: CaseState) -> (rank: Int, moment: Timestamp) {
    let minutes: [(Bool, Int)] = [
      (state.classification.severity == .severe, 240),
      (state.reopenedCount > 0 || hasBrokenPromise(state), 240),
      (state.classification.flags.contains(.repeatFailure), 180),
      (!state.customers.careCases.isEmpty && !state.classification.flags.contains(.repeatFailure), 180),
      (state.classification.flags.contains(.vulnerable), 120),
      (!state.classification.flags.isDisjoint(with: [.gonePublic, .threatensPublic]), 120),
      (state.classification.flags.contains(.guaranteeInvoked), 60),
    ]
    let headStart = Duration.minutes(min(480, minutes.reduce(0) { $0 + ($1.0 ? $1.1 : 0) }))
    let clocks = state.clocks
    if let first = clocks.filter({ $0.pausedSince == nil }).map({ key($0, headStart: headStart) }).min() {
      return (state.classification.severity == .critical ? 0 : 1, first)
    }
    if let paused = clocks.compactMap(\.pausedSince).max() { return (2, paused) }
    return (3, state.lastChangedAt)
  }

  /// A case with a random beginning and a random life: four fifths of every span are whole minutes.
  private static func script(_ number: Int64, _ generator: inout SeededGenerator) throws -> CaseScript {
    var terms = SampleDesk.terms
    let office = try SampleCalendars.office()
    for kind in ClockKind.allCases where generator.oneIn(2) { terms.calendars[kind] = office }
    terms.headStarts[.careList] = .minutes(180)
    terms.acknowledge = .minutes(Int.random(in: 1...600, using: &generator))
    terms.pauses[.acknowledge] = generator.oneIn(2) ? [.customer] : []
    let name = LocalizedText(english: "x", simplifiedChinese: "x", traditionalChinese: "x")
    let length = Int.random(in: 1...800, using: &generator) * 10
    for isStatutory in [true, false] where generator.oneIn(2) {
      terms.deadlines.append(
        DeadlineRule(
          code: "d\(terms.deadlines.count)", name: name,
          span: generator.oneIn(3) ? .workingDays(3) : .minutes(length),
          calendar: generator.oneIn(2) ? office : .aroundTheClock,
          pausedBy: isStatutory || generator.oneIn(2) ? [] : [.customer], isStatutory: isStatutory))
    }
    let received =
      try moment("2026-03-02T00:00:00Z") + .minutes(Int.random(in: 0...500, using: &generator) * 10)
    var script = try CaseScript(received: received, number: number, terms: terms)
    var change = Classification()
    change.severity = generator.oneIn(4) ? nil : generator.pick([.ordinary, .severe, .critical, .severe])
    change.flags = Set(CaseFlag.allCases.filter { _ in generator.oneIn(4) })
    if change != Classification() { script.give(.classify(change)) }
    if generator.oneIn(3) { script.append([.careListed(CaseCareListed(behind: [CaseNumber(9_999)]))]) }
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      script.now = script.now + .minutes(Int.random(in: 1...900, using: &generator))
      switch Int.random(in: 0...6, using: &generator) {
      case 0: script.give(.word())
      case 1: script.give(.waitForCustomer)
      case 2: script.give(.answered(text: "x"))
      case 3: script.give(.wait(.others, party: "x", due: nil, text: "x"))
      case 4: script.append([.careListed(CaseCareListed(behind: []))])
      case 5 where generator.oneIn(4):
        script.give(.merge(into: CaseNumber(9_999), reason: "x"))
        if generator.oneIn(2) { script.give(.unmerge(reason: "x")) }
      default: script.give(.promiseRefund(Int64.random(in: 1...99, using: &generator)))
      }
    }
    return script
  }

  @Test("many random cases stand as a plain sort by the rule puts them")
  func order() throws {
    var generator = SeededGenerator(seed: 16)
    let states = try (1...4000).map { try Self.script($0, &generator).state }
    let byRule = states.map { ($0, Self.place($0)) }.sorted { left, right in
      if left.1.rank != right.1.rank { return left.1.rank < right.1.rank }
      if left.1.moment != right.1.moment { return left.1.moment < right.1.moment }
      if left.0.received != right.0.received { return left.0.received < right.0.received }
      return left.0.number < right.0.number
    }
    let byDesk = states.sorted { $0.queueReason.position < $1.queueReason.position }
    #expect(byDesk.map(\.number) == byRule.map(\.0.number))
    for (state, place) in byRule { #expect(state.queueReason.position.moment == place.moment) }
    #expect(Set(byRule.map(\.1.rank)) == [0, 1, 2, 3])
    #expect(states.contains { $0.queueReason.headStarts.contains { $0.reason == .careList } })
  }
}
