import RecoveryDomain

/// Clocks in 繁體中文.
struct TraditionalClockText: ClockText {
  let book: Phrasebook

  var aroundTheClock: String { "全天計時" }
  func calendar(_ name: String, zone: String) -> String { "依「\(name)」的上班時間（\(zone)）" }
  func used(_ percent: String) -> String { "已用 \(percent)" }
  func warned(_ percent: String) -> String { "已過 \(percent) 預警" }
  var breached: String { "已逾期" }
  func paused(since moment: String, left: String) -> String { "自 \(moment) 起暫停，尚餘 \(left)" }
  func runs(from start: String, due: String) -> String { "自 \(start) 起，\(due) 到期" }
  func countsAsDue(_ moment: String, share: String) -> String { "用到 \(share) 即視為到期：\(moment)" }
  func source(_ source: String) -> String { "依據 \(source)；不構成法律意見" }
  var whyThisDueTime: String { "為何是這個到期時間" }
  var closed: String { "非上班時間" }
  func holiday(_ name: String) -> String { name.isEmpty ? "假日" : "假日：\(name)" }
  func makeUp(_ counted: String, _ name: String) -> String {
    name.isEmpty ? "\(counted)（補班）" : "\(counted)（補班：\(name)）"
  }
  func stoodStill(_ reason: WaitReason) -> String { "暫停：等待\(book.word(reason))" }
  func total(_ counted: String) -> String { "共計 \(counted)" }
}
