import RecoveryDomain

/// The queue's order explained in 繁體中文.
struct TraditionalQueueReasonText: QueueReasonText {
  let book: Phrasebook

  func due(_ moment: String, _ clock: String) -> String { "\(clock)期限 \(moment)" }
  func statutory(_ moment: String, share: String, counted: String) -> String {
    "法定期限 \(moment)，以期間的 \(share) 計：\(counted)"
  }
  func headStart(minutes: String, _ reason: HeadStart) -> String { "− \(minutes) 分鐘（\(book.word(reason))）" }
  func statutoryHeadStart(minutes: String) -> String { "− \(minutes) 分鐘（法定）" }
  func capped(minutes: String) -> String { "（合計最多 \(minutes) 分鐘）" }
  func countsAs(_ moment: String) -> String { "= 視同 \(moment)" }
  func critical(_ rest: String) -> String { "危急，優先於所有案件；\(rest)" }
  func paused(since moment: String) -> String { "所有計時自 \(moment) 起暫停，排在計時中的案件之後" }
  func still(since moment: String) -> String { "沒有計時；最後異動於 \(moment)" }
  func workingMinutes(_ calendar: String) -> String { "（以「\(calendar)」的上班時間計分鐘）" }
  func escalated(level: Int, to role: Role, since moment: String, _ clock: String) -> String {
    "自 \(moment) 起已呈報\(book.word(role))（第 \(level) 級），因期限「\(clock)」"
  }
  var zoneChanges: String { "（其間時鐘調整）" }
}
