import RecoveryDomain

extension PolicyReader {
  /// The clocks that a policy adds to those of the house.
  static func deadlines(_ root: PolicyTable, _ calendars: PolicyCalendars) -> [DeadlineRule] {
    var taken: Set<String> = []
    return root.tables("deadlines").compactMap { entry in
      entry.allow([
        "code", "name", "span", "calendar", "starts", "until", "paused_by", "warnings", "statutory",
        "channels", "severities", "products", "kinds", "extensions", "source", "template",
      ])
      _ = entry.text("template", needed: false)
      let code = entry.code("code", taken: &taken)
      let name = entry.localized("name")
      let span = entry.span("span")
      let named = entry.calendar("calendar", calendars)
      let calendar = named ?? .aroundTheClock
      let isAroundTheClock = named == .aroundTheClock || !entry.keys.contains("calendar")
      if isAroundTheClock { entry.needsCalendar("span", span) }
      let start = entry.word("starts", absent: DeadlineRule.Start.received)
      let end = entry.word("until", absent: DeadlineRule.End.resolved)
      if let start, let end { entry.doubtOrder(start, end) }
      if let code, ClockKind.allCases.contains(where: { $0.isCalled(code) }) {
        entry.doubt("code", .houseClock(code))
      }
      let pausedBy: Set<WaitReason> = entry.keys.contains("paused_by") ? entry.words("paused_by") : []
      let channels: Set<Channel> = entry.keys.contains("channels") ? entry.words("channels") : []
      let severities: Set<Severity> = entry.keys.contains("severities") ? entry.words("severities") : []
      let products = Set(entry.texts("products") ?? [])
      let kinds: Set<FailureKind> = entry.keys.contains("kinds") ? entry.words("kinds") : []
      let extensions = extensions(entry, isAroundTheClock: isAroundTheClock)
      let isStatutory = entry.flag("statutory")
      let warnings = entry.percentages("warnings")
      let source = entry.text("source", needed: false)
      guard let code, let name, let span, let start, let end else { return nil }
      return DeadlineRule(
        code: code, name: name, span: span, calendar: calendar, start: start, end: end, pausedBy: pausedBy,
        warnings: warnings, isStatutory: isStatutory, channels: channels, severities: severities,
        products: products, kinds: kinds, extensions: extensions, source: source)
    }
  }

  /// How far a deadline may be put off, each step further than the one before.
  private static func extensions(_ entry: PolicyTable, isAroundTheClock: Bool) -> [DeadlineExtension] {
    var last = entry.keys.contains("span") && entry.keys.contains("extensions") ? entry.span("span") : nil
    return entry.tables("extensions").compactMap { step in
      step.allow(["to", "by"])
      let span = step.span("to")
      let by: Role? = step.keys.contains("by") ? step.word("by", absent: nil) : nil
      guard let span else { return nil }
      if isAroundTheClock { step.needsCalendar("to", span) }
      if let last, !span.isLonger(than: last) {
        step.note("to", .notLonger(step.text("to") ?? "", than: last.text))
        return nil
      }
      last = span
      return DeadlineExtension(span: span, by: by)
    }
  }

  /// When cases rise to somebody with more authority.
  static func escalation(_ root: PolicyTable) -> [EscalationRule] {
    var taken: Set<String> = []
    return root.tables("escalation").compactMap { entry in
      entry.allow(["code", "level", "to", "clocks", "percent", "after"])
      let code = entry.code("code", taken: &taken)
      let level = entry.number("level", in: 1...9)
      let to: Role? = entry.word("to", absent: nil)
      let clocks: Set<ClockKind> = entry.keys.contains("clocks") ? entry.words("clocks") : []
      let percent = entry.keys.contains("percent") ? entry.number("percent", in: 1...100) : 100
      let after = entry.duration("after", needed: false) ?? .zero
      guard let code, let level, let to, let percent else { return nil }
      return EscalationRule(code: code, level: level, to: to, clocks: clocks, percent: percent, after: after)
    }
  }

  /// When a promise is too bold; nil where the policy does not ask.
  static func promiseGuard(_ root: PolicyTable) -> PromiseGuard? {
    guard let table = root.table("promise_guard", needed: false) else { return nil }
    table.allow(["percentile", "least_cases", "most_cases"])
    let percentile = table.number("percentile", in: 1...99)
    let least = table.number("least_cases", in: 1...10_000)
    let most = table.number("most_cases", in: 1...10_000)
    guard let percentile, let least, let most else { return nil }
    return PromiseGuard(percentile: percentile, leastCases: least, mostCases: most)
  }
}

extension ClockSpan {
  /// Whether it surely runs longer than another; working days and time cannot be compared and pass.
  fileprivate func isLonger(than other: ClockSpan) -> Bool {
    switch (self, other) {
    case (.time(let one), .time(let other)): one > other
    case (.workingDays(let one), .workingDays(let other)): one > other
    default: true
    }
  }

  /// How a policy writes it.
  fileprivate var text: String {
    switch self {
    case .time(let length): PolicyDuration.written(length)
    case .workingDays(let days): "\(days)wd"
    }
  }
}

extension ClockKind {
  /// Whether a deadline of this code would be taken for the clock.
  fileprivate func isCalled(_ code: String) -> Bool {
    rawValue.lowercased() == code.filter { $0 != "-" }
  }
}

extension PolicyTable {
  /// Notes a clock that ends with what it starts with, or with what mostly comes before that.
  fileprivate func doubtOrder(_ start: DeadlineRule.Start, _ end: DeadlineRule.End) {
    let kind = PolicyMistake.Kind.overBeforeItBegins(starts: start.rawValue, until: end.rawValue)
    switch (start, end) {
    case (.acknowledged, .acknowledged): noteUnlessAdopted("until", kind)
    // It runs where nobody was told anything before the judgement, or while points are still to be judged.
    case (.judged, .acknowledged), (.judged, .judged): doubt("until", kind)
    default: break
    }
  }

  /// Notes working days at a key whose clock counts around the clock: without a calendar no day is one.
  func needsCalendar(_ key: String, _ span: ClockSpan?) {
    guard case .workingDays(let days) = span else { return }
    noteUnlessAdopted(key, .workingDaysWithoutCalendar("\(days)wd"))
  }
}
