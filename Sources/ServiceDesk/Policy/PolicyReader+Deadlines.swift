import RecoveryDomain

extension PolicyReader {
  /// The clocks that a policy adds to those of the house.
  static func deadlines(_ root: PolicyTable, _ calendars: PolicyCalendars) -> [DeadlineRule] {
    var taken: Set<String> = []
    return root.tables("deadlines").compactMap { entry in
      entry.allow([
        "code", "name", "span", "calendar", "starts", "until", "paused_by", "warnings", "statutory",
        "channels", "severities", "source", "template",
      ])
      _ = entry.text("template", needed: false)
      let code = entry.code("code", taken: &taken)
      let name = entry.localized("name")
      let span = entry.span("span")
      let calendar = entry.calendar("calendar", calendars) ?? .aroundTheClock
      let start = entry.word("starts", absent: DeadlineRule.Start.received)
      let end = entry.word("until", absent: DeadlineRule.End.resolved)
      let pausedBy: Set<WaitReason> = entry.keys.contains("paused_by") ? entry.words("paused_by") : []
      let channels: Set<Channel> = entry.keys.contains("channels") ? entry.words("channels") : []
      let severities: Set<Severity> = entry.keys.contains("severities") ? entry.words("severities") : []
      let isStatutory = entry.flag("statutory")
      let warnings = entry.percentages("warnings")
      let source = entry.text("source", needed: false)
      guard let code, let name, let span, let start, let end else { return nil }
      return DeadlineRule(
        code: code, name: name, span: span, calendar: calendar, start: start, end: end, pausedBy: pausedBy,
        warnings: warnings, isStatutory: isStatutory, channels: channels, severities: severities,
        source: source)
    }
  }
}
