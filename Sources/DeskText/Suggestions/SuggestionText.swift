import RecoveryDomain

/// What playbooks suggest, why, and what a person may do of it.
public protocol SuggestionText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// The heading of suggested packages.
  var heading: String { get }
  /// How far a package goes.
  func size(_ size: SuggestedPackage.Size) -> String
  /// A sense of justice.
  func dimension(_ dimension: JusticeCoverage.Dimension) -> String
  /// One letter for a sense of justice.
  func letter(_ dimension: JusticeCoverage.Dimension) -> String
  /// How far each sense of justice is answered.
  func coverage(_ shares: [String]) -> String
  /// No playbook applies.
  var nothing: String { get }
  /// The heading of what is left out.
  var withheldHeading: String { get }
  /// The action is promised already.
  func promised(_ id: PlannedAction.ID) -> String
  /// The action was carried out already.
  func carriedOut(_ moment: String) -> String
  /// A playbook says that the action is out of place.
  func avoided(_ playbook: String) -> String
  /// Another action makes up for the same loss.
  func sameMoney(_ action: String) -> String
  /// The case is not what the action is for.
  func unfit(_ fact: String) -> String
  /// The person may do it.
  var youMay: String { get }
  /// The person may do it up to a sum.
  func youMayUpTo(_ sum: String) -> String
  /// A role must do it.
  func needs(_ role: String) -> String
  /// No role may do it.
  var nobodyMay: String { get }
  /// The case does not allow it.
  func notPossible(_ reason: String) -> String
  /// The heading of a playbook.
  func playbook(_ name: String) -> String
  /// The facts under which a playbook applies.
  func appliesWhen(_ facts: [String]) -> String
  /// The playbook applies to every case.
  var appliesAlways: String { get }
  /// The facts under which a playbook does not apply.
  func butNotWhen(_ facts: [String]) -> String
  /// What a playbook asks for.
  func asksFor(_ actions: [String]) -> String
  /// What a playbook adds to a generous package.
  func adds(_ actions: [String]) -> String
  /// What a playbook keeps away.
  func avoids(_ actions: [String]) -> String
  /// The price stands for the amount.
  var thePrice: String { get }
  /// The loss stands for the amount.
  var theLoss: String { get }
  /// What a fact is called that has no other word.
  func fact(_ name: String) -> String?
  /// Whether there is a loss.
  func words(_ value: LossStanding) -> String
  /// Whether a recovery failed.
  func words(_ value: RecoveryStanding) -> String
}

extension Phrasebook {
  /// What playbooks suggest.
  public var suggestions: any SuggestionText {
    choose(
      english: EnglishSuggestionText(book: self), simplifiedChinese: SimplifiedSuggestionText(book: self),
      traditionalChinese: TraditionalSuggestionText(book: self))
  }
}

extension SuggestionText {
  /// How far the touched senses of justice are answered: `D .60 P .72`.
  public func coverage(_ coverage: JusticeCoverage, of touched: Set<JusticeCoverage.Dimension>) -> String {
    self.coverage(
      JusticeCoverage.Dimension.allCases.filter(touched.contains).map { dimension in
        "\(letter(dimension)) \(Int((coverage[dimension] * 100).rounded()))%"
      })
  }

  /// Why an action is left out.
  public func reason(_ reason: Suggestions.Reason, policy: Policy, now: Timestamp) -> String {
    switch reason {
    case .unfit(let misfit): unfit(book.fact(misfit, policy: policy))
    case .promised(let id): promised(id)
    case .carriedOut(let at): carriedOut(book.times.moment(at, now: now))
    case .avoided(let code): avoided(policy.playbook(code)?.name[book.language] ?? code)
    case .sameMoney(let code): sameMoney(book.action(code, in: policy))
    }
  }

  /// What a person may do with an action.
  public func standing(_ standing: ActionStanding, policy: Policy) -> String {
    switch standing {
    case .allowed(nil): youMay
    case .allowed(let most?): youMayUpTo(book.money(most))
    case .needs(let role?, _): needs(book.word(role))
    case .needs(nil, _): nobodyMay
    case .unfit(let misfit): notPossible(book.fact(misfit, policy: policy))
    }
  }

  /// What a playbook says: when it applies, what it asks for, what it keeps away.
  public func lines(of playbook: Playbook, policy: Policy) -> [String] {
    func steps(_ steps: [Playbook.Step]) -> [String] {
      steps.map { step in
        let name = book.action(step.code, in: policy)
        switch step.amount {
        case .price?: return name + book.basics.bracketed(thePrice)
        case .loss?: return name + book.basics.bracketed(theLoss)
        case .fixed(let sum)?: return "\(name) \(book.money(sum))"
        case nil: return name
        }
      }
    }
    func facts(_ condition: CaseCondition) -> [String] {
      condition.terms.map { book.fact($0.fact, $0.words, policy: policy) }
    }
    var lines = [playbook.when.terms.isEmpty ? appliesAlways : appliesWhen(facts(playbook.when))]
    if !playbook.unless.terms.isEmpty { lines.append(butNotWhen(facts(playbook.unless))) }
    lines.append(asksFor(steps(playbook.steps)))
    if !playbook.more.isEmpty { lines.append(adds(steps(playbook.more))) }
    let avoided = policy.actions.map(\.code).filter(playbook.avoids.contains)
    if !avoided.isEmpty { lines.append(avoids(avoided.map { book.action($0, in: policy) })) }
    return lines
  }
}
