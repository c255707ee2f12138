import RecoveryDomain

/// What is owed, in 繁體中文.
struct TraditionalOwedText: OwedText {
  let book: Phrasebook

  func item(_ item: OwedItem, policy: Policy) -> String {
    switch item {
    case .makeSafe: "為危急案件確保安全"
    case .reading: "由人員判讀原始紀錄"
    case .judgement: "做出判定並附理由"
    case .action: "執行一項補救措施"
    case .explanation: "向顧客說明為何不成立"
    case .outstanding(let id, let code): "執行或撤回第 \(id) 項承諾（\(book.action(code, in: policy))）"
    case .customerTold: "將處理結果告知顧客"
    case .rating: "顧客評分，或註明未回覆"
    case .fact(let fact): "填寫\(book.word(fact))"
    case .point(let point, .judgement): "判定第 \(point) 個訴求點"
    case .point(let point, .answer): "答覆第 \(point) 個訴求點"
    }
  }

  func sentence(_ items: [OwedItem], before goal: CaseGoal?, policy: Policy) -> String {
    let owed = joined(items, policy: policy)
    return switch goal {
    case .resolving: "改為已解決之前還須：\(owed)。"
    case .closing: "結案之前還須：\(owed)。"
    case nil: "在此之前還須：\(owed)。"
    }
  }
}
