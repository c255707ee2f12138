import RecoveryDomain

/// What playbooks suggest, in 简体中文.
struct SimplifiedSuggestionText: SuggestionText {
  let book: Phrasebook

  var heading: String { "建议" }
  func size(_ size: SuggestedPackage.Size) -> String {
    switch size {
    case .least: "最少"
    case .matched: "匹配"
    case .generous: "宽厚"
    }
  }
  func dimension(_ dimension: JusticeCoverage.Dimension) -> String {
    switch dimension {
    case .distributive: "补救是否足够"
    case .procedural: "处理是否迅速、简便、一致"
    case .interactional: "是否以诚相待"
    }
  }
  func letter(_ dimension: JusticeCoverage.Dimension) -> String {
    switch dimension {
    case .distributive: "结果"
    case .procedural: "程序"
    case .interactional: "互动"
    }
  }
  func coverage(_ shares: [String]) -> String { "公平：\(shares.joined(separator: "、"))" }
  var nothing: String { "政策中没有适用的预案。" }
  var withheldHeading: String { "未列入" }
  func promised(_ id: PlannedAction.ID) -> String { "已承诺（第 \(id) 项）" }
  func carriedOut(_ moment: String) -> String { "已于 \(moment) 执行" }
  func avoided(_ playbook: String) -> String { "此处不宜：\(playbook)" }
  func sameMoney(_ action: String) -> String { "\(action)已弥补同一损失" }
  func unfit(_ fact: String) -> String { "不适用于此工单：\(fact)" }
  var youMay: String { "您可执行" }
  func youMayUpTo(_ sum: String) -> String { "您可执行，上限 \(sum)" }
  func needs(_ role: String) -> String { "需\(role)" }
  var nobodyMay: String { "无人可执行" }
  func notPossible(_ reason: String) -> String { "不可执行：\(reason)" }
  func playbook(_ name: String) -> String { "预案：\(name)" }
  func appliesWhen(_ facts: [String]) -> String { "适用条件：\(facts.joined(separator: "；"))" }
  var appliesAlways: String { "适用于所有工单" }
  func butNotWhen(_ facts: [String]) -> String { "除外：\(facts.joined(separator: "；"))" }
  func asksFor(_ actions: [String]) -> String { "措施：\(actions.joined(separator: "、"))" }
  func adds(_ actions: [String]) -> String { "宽厚时另加：\(actions.joined(separator: "、"))" }
  func avoids(_ actions: [String]) -> String { "避免：\(actions.joined(separator: "、"))" }
  var thePrice: String { "价款" }
  var theLoss: String { "损失额" }
  func fact(_ name: String) -> String? {
    switch name {
    case "flags": "标记"
    case "channel": "渠道"
    case "judgement": "判定"
    case "judgementReason": "判定理由"
    case "status": "状态"
    case "loss": "损失"
    case "recovery": "此前补救"
    default: nil
    }
  }
  func words(_ value: LossStanding) -> String {
    switch value {
    case .some: "有损失"
    case .none: "无损失"
    }
  }
  func words(_ value: RecoveryStanding) -> String {
    switch value {
    case .running: "未失败"
    case .failed: "已失败"
    }
  }
}
