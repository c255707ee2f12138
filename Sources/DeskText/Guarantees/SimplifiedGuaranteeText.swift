import RecoveryDomain

/// Service guarantees in 简体中文.
struct SimplifiedGuaranteeText: GuaranteeText {
  let book: Phrasebook

  var none: String { "政策中没有服务承诺。" }
  var heads: [String] { ["代码", "服务承诺", "援引次数", "赔付", "成本", "预算"] }
  func budget(spent: String, alarm: String) -> String { "已用 \(spent)，预警线 \(alarm)" }
  func over(_ budget: String) -> String { "\(budget)，已用尽" }
  func pays(_ sum: String) -> String { "赔付 \(sum)" }
  func paysShare(_ percent: Int) -> String { "赔付价款的 \(percent)%" }
  func brokenWhen(_ trigger: String) -> String { "触发条件：\(trigger)" }
  func onCondition(_ conditions: [String]) -> String { "前提：\(conditions.joined(separator: "；"))" }
  func notWhen(_ exclusions: [String]) -> String { "除外：\(exclusions.joined(separator: "；"))" }
  var usedHere: String { "此工单已援引" }
  func secondLook(_ count: Int, days: Int) -> String {
    "请复核：\(book.number(days)) 天内援引服务承诺 \(book.number(count)) 次，不因此拒绝"
  }
  var invoke: ActionWords { ActionWords("服务承诺", "援引服务承诺，立即赔付") }
  var formTitle: String { "援引服务承诺" }
  var guaranteeLabel: String { "服务承诺" }
  var occurrenceLabel: String { "针对" }
  var exclusionLabel: String { "除外情形" }
}
