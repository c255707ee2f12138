import RecoveryDomain

/// What is owed, in 简体中文.
struct SimplifiedOwedText: OwedText {
  let book: Phrasebook

  func item(_ item: OwedItem, policy: Policy) -> String {
    switch item {
    case .makeSafe: "为危急工单确保安全"
    case .reading: "由人阅读原始记录"
    case .judgement: "作出判定并说明理由"
    case .action: "执行一项补救措施"
    case .explanation: "向顾客解释为何不成立"
    case .outstanding(let id, let code): "执行或撤回第 \(id) 项承诺（\(book.action(code, in: policy))）"
    case .customerTold: "把处理结果告知顾客"
    case .rating: "顾客评分，或注明未答复"
    case .fact(let fact): "填写\(book.word(fact))"
    case .point(let point, .judgement): "判定第 \(point) 个诉求点"
    case .point(let point, .answer): "答复第 \(point) 个诉求点"
    }
  }

  func sentence(_ items: [OwedItem], before goal: CaseGoal?, policy: Policy) -> String {
    let owed = joined(items, policy: policy)
    return switch goal {
    case .resolving: "标为已解决之前还需：\(owed)。"
    case .closing: "结案之前还需：\(owed)。"
    case nil: "在此之前还需：\(owed)。"
    }
  }
}
