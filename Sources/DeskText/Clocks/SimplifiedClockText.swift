import RecoveryDomain

/// Clocks in 简体中文.
struct SimplifiedClockText: ClockText {
  let book: Phrasebook

  var aroundTheClock: String { "全天计时" }
  func calendar(_ name: String, zone: String) -> String { "按“\(name)”的工作时间（\(zone)）" }
  func used(_ percent: String) -> String { "已用 \(percent)" }
  func warned(_ percent: String) -> String { "已过 \(percent) 预警" }
  var breached: String { "已超时" }
  func paused(since moment: String, left: String) -> String { "自 \(moment) 起暂停，尚余 \(left)" }
  func runs(from start: String, due: String) -> String { "自 \(start) 起，\(due) 到期" }
  func countsAsDue(_ moment: String, share: String) -> String { "用到 \(share) 即视为到期：\(moment)" }
  func source(_ source: String) -> String { "依据 \(source)；不构成法律意见" }
  var whyThisDueTime: String { "为何是这个到期时间" }
  var closed: String { "非工作时间" }
  func holiday(_ name: String) -> String { name.isEmpty ? "节假日" : "节假日：\(name)" }
  func makeUp(_ counted: String, _ name: String) -> String {
    name.isEmpty ? "\(counted)（调休上班）" : "\(counted)（调休上班：\(name)）"
  }
  func stoodStill(_ reason: WaitReason) -> String { "暂停：等待\(book.word(reason))" }
  func total(_ counted: String) -> String { "共计 \(counted)" }
}
