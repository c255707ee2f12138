import RecoveryDomain
import Testing

@Suite("Working hours at random, against counting minute by minute")
struct RandomCalendarTests {
  private static let minute: Int64 = 60_000

  /// A zone whose offset changes several times within the weeks that are tried, by up to a whole day.
  private func zone(_ generator: inout SeededGenerator) throws -> ZoneRules {
    let begin = try moment("2026-03-01T00:00:00Z")
    let offsets = [-660, -300, -60, 0, 30, 60, 330, 480, 765, 840]
    func offset() -> Duration { .minutes(offsets.randomElement(using: &generator) ?? 0) }
    let first = offset()
    let changes = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      ZoneRules.Change(
        from: begin + .minutes(Int.random(in: 0...40_000, using: &generator)), offset: offset())
    }
    return ZoneRules(identifier: "Test/Zone", firstOffset: first, changes: changes)
  }

  /// Up to three intervals on whole minutes.
  private func hours(_ generator: inout SeededGenerator) -> [(from: Int, to: Int)] {
    let ends = Set(
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        Int.random(in: 0...96, using: &generator) * 15
      }
    ).sorted()
    return stride(from: 0, to: ends.count - 1, by: 2).map { (ends[$0], ends[$0 + 1]) }
  }

  private func text(_ hours: (from: Int, to: Int)) -> String {
    func time(_ minutes: Int) -> String {
      let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
      return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
    return "\(time(hours.from))-\(time(hours.to))"
  }

  /// A calendar, and whether a minute counts by the plain words of the rule.
  private struct Sample {
    let time: CountedTime
    let counts: (Timestamp) -> Bool
  }

  private func sample(_ generator: inout SeededGenerator) throws -> Sample? {
    let zone = try zone(&generator)
    var plain: [Weekday: [(from: Int, to: Int)]] = [:]
    for weekday in Weekday.allCases where !generator.oneIn(4) { plain[weekday] = hours(&generator) }
    let makeUp = hours(&generator)
    let begin = try #require(CivilDay(text: "2026-02-25"))
    var special: [CivilDay: WorkCalendar.SpecialDay] = [:]
    for number in 0..<35 where generator.oneIn(6) {
      special[begin.advanced(by: number)] = generator.oneIn(2) ? .holiday("h") : .makeUp("m")
    }
    let week = try plain.mapValues { try DayHours(reading: $0.map(text)) }
    guard
      let calendar = WorkCalendar(
        name: "random", zone: zone, week: week, makeUp: try DayHours(reading: makeUp.map(text)),
        special: special)
    else { return nil }
    let start = try moment("2026-03-01T00:00:00Z")
    var pauses: [ClockPause] = []
    var free = start
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let since = free + .minutes(Int.random(in: 1...4000, using: &generator))
      free = since + .minutes(Int.random(in: 1...4000, using: &generator))
      pauses.append(ClockPause(reason: .customer, since: since, until: free))
    }
    let (hours, days, stood) = (plain, special, pauses)
    return Sample(time: CountedTime(calendar, pauses: pauses)) { minute in
      if stood.contains(where: { $0.since <= minute && minute < $0.until }) { return false }
      let offset = zone.changes.last { $0.from <= minute }?.offset ?? zone.firstOffset
      let civil = CivilTime(minute, offset: offset)
      guard let day = CivilDay(year: civil.year, month: civil.month, day: civil.day) else { return false }
      let shown = civil.hour * 60 + civil.minute
      switch days[day] {
      case .holiday: return false
      case .makeUp: return makeUp.contains { $0.from <= shown && shown < $0.to }
      case nil: return hours[day.weekday]?.contains { $0.from <= shown && shown < $0.to } ?? false
      }
    }
  }

  @Test("counting, adding, taking off and tracing agree with a plain count", arguments: 0..<120)
  func agreesWithPlainCount(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    guard let sample = try sample(&generator) else { return }
    let begin = try moment("2026-03-01T00:00:00Z")
    let start = begin + .minutes(Int.random(in: 0...20_000, using: &generator))
    let length = Int.random(in: 0...15_000, using: &generator)
    let end = start + .minutes(length)
    let counted = (0..<length).reduce(0) { $0 + (sample.counts(start + .minutes($1)) ? 1 : 0) }
    #expect(sample.time.counted(from: start, to: end) == .minutes(counted))

    let trace = sample.time.trace(from: start, to: end)
    #expect(trace.reduce(.zero) { $0 + $1.counted } == .minutes(counted))
    #expect(zip(trace, trace.dropFirst()).allSatisfy { $0.to == $1.from && $0.rule != $1.rule })
    #expect(trace.first?.from == (length > 0 ? start : nil))
    #expect(trace.last?.to == (length > 0 ? end : nil))

    // The due time of what was counted is the end of the last minute that counted.
    let last = (0..<length).last { sample.counts(start + .minutes($0)) }
    #expect(
      sample.time.moment(after: .minutes(counted), from: start) == start + .minutes(last.map { $0 + 1 } ?? 0))
  }

  @Test("a span is counted exactly at its due time and not before, to the millisecond", arguments: 0..<120)
  func addThenCount(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1000 + seed))
    guard let sample = try sample(&generator) else { return }
    let start =
      try moment("2026-03-01T00:00:00Z") + .milliseconds(Int.random(in: 0...1_000_000_000, using: &generator))
    let span = Duration.milliseconds(Int.random(in: 1...400_000_000, using: &generator))
    let due = sample.time.moment(after: span, from: start)
    #expect(sample.time.counted(from: start, to: due) == span)
    #expect(sample.time.counted(from: start, to: due - .milliseconds(1)) == span - .milliseconds(1))
    let later = sample.time.moment(after: span + .seconds(1), from: start)
    #expect(later > due)
    #expect(sample.time.moment(after: span, from: start + .seconds(1)) >= due)

    let calendar = sample.time.calendar
    let before = calendar.moment(span, before: due)
    #expect(CountedTime(calendar).counted(from: before, to: due) == span)
    #expect(CountedTime(calendar).counted(from: before + .milliseconds(1), to: due) < span)
  }

  @Test("around the clock is plain time")
  func aroundTheClock() throws {
    let start = try moment("2026-03-29T00:30:00Z")
    let time = CountedTime(.aroundTheClock)
    #expect(time.due(from: start, span: .hours(72)) == start + .hours(72))
    #expect(time.due(from: start, span: .workingDays(3)) == start + .hours(72))
    #expect(time.counted(from: start, to: start + .hours(5)) == .hours(5))
    #expect(WorkCalendar.aroundTheClock.moment(.hours(8), before: start) == start - .hours(8))
    #expect(time.trace(from: start, to: start + .hours(1)).map(\.counted) == [.hours(1)])
  }
}
