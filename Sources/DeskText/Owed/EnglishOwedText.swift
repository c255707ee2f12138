import RecoveryDomain

/// What is owed, in English.
struct EnglishOwedText: OwedText {
  let book: Phrasebook

  func item(_ item: OwedItem, policy: Policy) -> String {
    switch item {
    case .makeSafe: "the critical case made safe"
    case .reading: "the raw record read by a person"
    case .judgement: "a judgement with its reason"
    case .action: "an action carried out"
    case .explanation: "an explanation to the customer, since it was not upheld"
    case .outstanding(let id, let code):
      "promise \(id), \(book.action(code, in: policy)), carried out or withdrawn"
    case .customerTold: "telling the customer what was decided"
    case .rating: "the customer's rating, or the word that there is no answer"
    case .fact(let fact): book.word(fact)
    case .point(let point, .judgement): "point \(point) judged"
    case .point(let point, .answer): "an answer to point \(point)"
    }
  }

  func sentence(_ items: [OwedItem], before goal: CaseGoal?, policy: Policy) -> String {
    let owed = joined(items, policy: policy)
    return switch goal {
    case .resolving: "Still owed before resolving: \(owed)."
    case .closing: "Still owed before closing: \(owed)."
    case nil: "Still owed first: \(owed)."
    }
  }
}
