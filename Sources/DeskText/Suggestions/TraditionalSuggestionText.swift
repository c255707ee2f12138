import RecoveryDomain

/// What playbooks suggest, in 繁體中文.
struct TraditionalSuggestionText: SuggestionText {
  let book: Phrasebook

  var heading: String { "建議" }
  func size(_ size: SuggestedPackage.Size) -> String {
    switch size {
    case .least: "最少"
    case .matched: "相符"
    case .generous: "寬厚"
    }
  }
  func dimension(_ dimension: JusticeCoverage.Dimension) -> String {
    switch dimension {
    case .distributive: "補救是否足夠"
    case .procedural: "處理是否迅速、簡便、一致"
    case .interactional: "是否以誠相待"
    }
  }
  func letter(_ dimension: JusticeCoverage.Dimension) -> String {
    switch dimension {
    case .distributive: "結果"
    case .procedural: "程序"
    case .interactional: "互動"
    }
  }
  func coverage(_ shares: [String]) -> String { "公平：\(shares.joined(separator: "、"))" }
  var nothing: String { "政策裡沒有適用的處理預案。" }
  var withheldHeading: String { "未列入" }
  func promised(_ id: PlannedAction.ID) -> String { "已承諾（第 \(id) 項）" }
  func carriedOut(_ moment: String) -> String { "已於 \(moment) 執行" }
  func avoided(_ playbook: String) -> String { "此處不宜：\(playbook)" }
  func sameMoney(_ action: String) -> String { "\(action)已彌補同一筆損失" }
  func unfit(_ fact: String) -> String { "不適用於此案件：\(fact)" }
  var youMay: String { "您可執行" }
  func youMayUpTo(_ sum: String) -> String { "您可執行，上限 \(sum)" }
  func needs(_ role: String) -> String { "須由\(role)執行" }
  var nobodyMay: String { "無人可執行" }
  func notPossible(_ reason: String) -> String { "不得執行：\(reason)" }
  func playbook(_ name: String) -> String { "預案：\(name)" }
  func appliesWhen(_ facts: [String]) -> String { "適用條件：\(facts.joined(separator: "；"))" }
  var appliesAlways: String { "適用於所有案件" }
  func butNotWhen(_ facts: [String]) -> String { "除外：\(facts.joined(separator: "；"))" }
  func asksFor(_ actions: [String]) -> String { "措施：\(actions.joined(separator: "、"))" }
  func adds(_ actions: [String]) -> String { "寬厚時另加：\(actions.joined(separator: "、"))" }
  func avoids(_ actions: [String]) -> String { "避免：\(actions.joined(separator: "、"))" }
  var thePrice: String { "價款" }
  var theLoss: String { "損失額" }
  func fact(_ name: String) -> String? {
    switch name {
    case "flags": "註記"
    case "channel": "管道"
    case "judgement": "判定"
    case "judgementReason": "判定理由"
    case "status": "狀態"
    case "loss": "損失"
    case "recovery": "先前補救"
    default: nil
    }
  }
  func words(_ value: LossStanding) -> String {
    switch value {
    case .some: "有損失"
    case .none: "無損失"
    }
  }
  func words(_ value: RecoveryStanding) -> String {
    switch value {
    case .running: "未失敗"
    case .failed: "已失敗"
    }
  }
}
