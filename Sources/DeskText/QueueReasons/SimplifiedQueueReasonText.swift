import RecoveryDomain

/// The queue's order explained in 简体中文.
struct SimplifiedQueueReasonText: QueueReasonText {
  let book: Phrasebook

  func due(_ moment: String, _ clock: String) -> String { "\(clock)期限 \(moment)" }
  func statutory(_ moment: String, share: String, counted: String) -> String {
    "法定期限 \(moment)，按时长的 \(share) 计：\(counted)"
  }
  func headStart(minutes: String, _ reason: HeadStart) -> String { "− \(minutes) 分钟（\(book.word(reason))）" }
  func statutoryHeadStart(minutes: String) -> String { "− \(minutes) 分钟（法定）" }
  func capped(minutes: String) -> String { "（合计最多 \(minutes) 分钟）" }
  func countsAs(_ moment: String) -> String { "= 视为 \(moment)" }
  func critical(_ rest: String) -> String { "危急，排在所有工单之前；\(rest)" }
  func paused(since moment: String) -> String { "所有计时自 \(moment) 起暂停，排在计时中的工单之后" }
  func still(since moment: String) -> String { "没有计时；最后变更于 \(moment)" }
  func workingMinutes(_ calendar: String) -> String { "（按“\(calendar)”的工作时间计分钟）" }
  func escalated(level: Int, to role: Role, since moment: String, _ clock: String) -> String {
    "自 \(moment) 起已上报\(book.word(role))（第 \(level) 级），因时限“\(clock)”"
  }
  var zoneChanges: String { "（其间时钟调整）" }
}
