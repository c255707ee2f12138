import RecoveryDomain

/// The queue's order explained in English.
struct EnglishQueueReasonText: QueueReasonText {
  let book: Phrasebook

  func due(_ moment: String, _ clock: String) -> String { "due \(moment) (\(clock))" }
  func statutory(_ moment: String, share: String, counted: String) -> String {
    "statutory deadline \(moment), counted from \(share) of its span: \(counted)"
  }
  func headStart(minutes: String, _ reason: HeadStart) -> String { "− \(minutes) min \(book.word(reason))" }
  func statutoryHeadStart(minutes: String) -> String { "− \(minutes) min statutory" }
  func capped(minutes: String) -> String { "(together at most \(minutes) min)" }
  func countsAs(_ moment: String) -> String { "= counts as \(moment)" }
  func critical(_ rest: String) -> String { "critical, so before all others; \(rest)" }
  func paused(since moment: String) -> String { "all clocks paused since \(moment), so after those that run" }
  func still(since moment: String) -> String { "no clock runs; last changed \(moment)" }
  func workingMinutes(_ calendar: String) -> String { " (minutes of the hours of “\(calendar)”)" }
  func escalated(level: Int, to role: Role, since moment: String, _ clock: String) -> String {
    "risen to the \(book.word(role)) (level \(level)) since \(moment), by the clock “\(clock)”"
  }
  var zoneChanges: String { " (the clocks are changed in between)" }
}
