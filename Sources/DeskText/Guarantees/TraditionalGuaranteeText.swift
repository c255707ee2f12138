import RecoveryDomain

/// Service guarantees in 繁體中文.
struct TraditionalGuaranteeText: GuaranteeText {
  let book: Phrasebook

  var none: String { "政策裡沒有服務保證。" }
  var heads: [String] { ["代碼", "服務保證", "主張次數", "賠付", "成本", "預算"] }
  func budget(spent: String, alarm: String) -> String { "已用 \(spent)，警戒線 \(alarm)" }
  func over(_ budget: String) -> String { "\(budget)，已用罄" }
  func pays(_ sum: String) -> String { "賠付 \(sum)" }
  func paysShare(_ percent: Int) -> String { "賠付價款的 \(percent)%" }
  func brokenWhen(_ trigger: String) -> String { "觸發條件：\(trigger)" }
  func onCondition(_ conditions: [String]) -> String { "前提：\(conditions.joined(separator: "；"))" }
  func notWhen(_ exclusions: [String]) -> String { "除外：\(exclusions.joined(separator: "；"))" }
  var usedHere: String { "此案件已主張過" }
  func secondLook(_ count: Int, days: Int) -> String {
    "請複查：\(book.number(days)) 天內主張服務保證 \(book.number(count)) 次，不因此拒絕"
  }
  var invoke: ActionWords { ActionWords("服務保證", "主張服務保證，立即賠付") }
  var formTitle: String { "主張服務保證" }
  var guaranteeLabel: String { "服務保證" }
  var occurrenceLabel: String { "針對" }
  var exclusionLabel: String { "除外情形" }
}
