import RecoveryDomain

extension Phrasebook {
  /// A fact that stands against an action, as people read it.
  public func fact(_ misfit: CaseCondition.Misfit, policy: Policy) -> String {
    // The answers to whether it can be done again say by themselves what they are about.
    if misfit.fact.name == "redoable" {
      return basics.list(misfit.values.map { word(of: misfit.fact, $0, policy: policy) })
    }
    return fact(misfit.fact, misfit.values, policy: policy)
  }

  /// A fact with some of its values: `severity: severe or critical`.
  public func fact(_ fact: ConditionFact, _ values: [String], policy: Policy) -> String {
    let words = values.map { word(of: fact, $0, policy: policy) }
    return basics.labelled(name(of: fact), words.isEmpty ? basics.none : basics.choice(words))
  }

  /// What a fact is called.
  public func name(of fact: ConditionFact) -> String {
    suggestions.fact(fact.name) ?? CaseFact(rawValue: fact.name).map { word($0) } ?? fact.name
  }

  /// A value of a fact in the reader's words; its code where it has none.
  private func word(of fact: ConditionFact, _ value: String, policy: Policy) -> String {
    if case .reasons(let purpose) = fact.vocabulary { return reason(value, for: purpose, in: policy) }
    return Self.values[fact.name]?(self, value) ?? value
  }

  /// How the values of each fact are read; an added fact is one line.
  private static let values: [String: @Sendable (Phrasebook, String) -> String?] = [
    "severity": { $0.word(Severity.self, $1) },
    "kind": { $0.word(FailureKind.self, $1) },
    "cause": { $0.word(CauseClass.self, $1) },
    "redoable": { $0.word(Redoable.self, $1) },
    "problemSide": { $0.word(ProblemSide.self, $1) },
    "content": { $0.word(ComplaintContent.self, $1) },
    "failureClass": { $0.word(FailureClass.self, $1) },
    "moment": { $0.word(RecoveryMoment.self, $1) },
    "gap": { $0.word(ProviderGap.self, $1) },
    "dimension": { $0.word(QualityDimension.self, $1) },
    "motive": { $0.word(CustomerMotive.self, $1) },
    "style": { $0.word(ComplainantStyle.self, $1) },
    "expectationForm": { $0.word(ExpectationForm.self, $1) },
    "serviceUse": { $0.word(ServiceUse.self, $1) },
    "asked": { $0.word(RemedyAsked.self, $1) },
    "flags": { $0.word(CaseFlag.self, $1) },
    "channel": { $0.word(Channel.self, $1) },
    "judgement": { $0.word(Judgement.self, $1) },
    "status": { $0.word(CaseStatus.self, $1) },
    "loss": { book, raw in LossStanding(rawValue: raw).map { book.suggestions.words($0) } },
    "recovery": { book, raw in RecoveryStanding(rawValue: raw).map { book.suggestions.words($0) } },
  ]

  private func word<Value: Worded>(_ type: Value.Type, _ raw: String) -> String? {
    Value(rawValue: raw).map { word($0) }
  }
}
