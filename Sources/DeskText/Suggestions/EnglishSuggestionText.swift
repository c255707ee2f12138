import RecoveryDomain

/// What playbooks suggest, in English.
struct EnglishSuggestionText: SuggestionText {
  let book: Phrasebook

  var heading: String { "Suggested" }
  func size(_ size: SuggestedPackage.Size) -> String {
    switch size {
    case .least: "least"
    case .matched: "matched"
    case .generous: "generous"
    }
  }
  func dimension(_ dimension: JusticeCoverage.Dimension) -> String {
    switch dimension {
    case .distributive: "is the remedy enough"
    case .procedural: "was the handling quick, easy, consistent"
    case .interactional: "was the customer treated with care"
    }
  }
  func letter(_ dimension: JusticeCoverage.Dimension) -> String {
    switch dimension {
    case .distributive: "remedy"
    case .procedural: "handling"
    case .interactional: "treatment"
    }
  }
  func coverage(_ shares: [String]) -> String { "answers \(shares.joined(separator: ", "))" }
  var nothing: String { "No playbook of the policy applies." }
  var withheldHeading: String { "Left out" }
  func promised(_ id: PlannedAction.ID) -> String { "promised already (\(id))" }
  func carriedOut(_ moment: String) -> String { "done already, \(moment)" }
  func avoided(_ playbook: String) -> String { "out of place here: \(playbook)" }
  func sameMoney(_ action: String) -> String { "\(action) makes up for the same loss" }
  func unfit(_ fact: String) -> String { "not for this case: \(fact)" }
  var youMay: String { "you may" }
  func youMayUpTo(_ sum: String) -> String { "you may, up to \(sum)" }
  func needs(_ role: String) -> String { "needs a \(role)" }
  var nobodyMay: String { "nobody may" }
  func notPossible(_ reason: String) -> String { "not allowed: \(reason)" }
  func playbook(_ name: String) -> String { "Playbook: \(name)" }
  func appliesWhen(_ facts: [String]) -> String { "Applies when \(facts.joined(separator: "; "))" }
  var appliesAlways: String { "Applies to every case" }
  func butNotWhen(_ facts: [String]) -> String { "But not when \(facts.joined(separator: ", nor when "))" }
  func asksFor(_ actions: [String]) -> String { "Asks for: \(actions.joined(separator: ", "))" }
  func adds(_ actions: [String]) -> String { "If generous, also: \(actions.joined(separator: ", "))" }
  func avoids(_ actions: [String]) -> String { "Keeps away: \(actions.joined(separator: ", "))" }
  var thePrice: String { "the price" }
  var theLoss: String { "the loss" }
  func fact(_ name: String) -> String? {
    switch name {
    case "flags": "marks"
    case "channel": "channel"
    case "judgement": "judgement"
    case "judgementReason": "reason of the judgement"
    case "status": "status"
    case "loss": "loss"
    case "recovery": "recovery so far"
    default: nil
    }
  }
  func words(_ value: LossStanding) -> String {
    switch value {
    case .some: "there is one"
    case .none: "there is none"
    }
  }
  func words(_ value: RecoveryStanding) -> String {
    switch value {
    case .running: "has not failed"
    case .failed: "failed"
    }
  }
}
