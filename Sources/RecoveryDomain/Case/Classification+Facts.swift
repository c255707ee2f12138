extension Classification {
  /// Whether a fact is known.
  public func knows(_ fact: CaseFact) -> Bool {
    switch fact {
    case .kind: kind != nil
    case .severity: severity != nil
    case .cause: cause != nil
    case .asked: !asked.isEmpty
    case .criticalReason: criticalReason != nil
    case .problemSide: problemSide != nil
    case .content: content != nil
    case .failureClass: failureClass != nil
    case .redoable: redoable != nil
    case .moment: moment != nil
    case .rootCause: rootCause != nil
    case .gap: gap != nil
    case .dimension: dimension != nil
    case .motive: motive != nil
    case .style: style != nil
    case .expectation: expectation.superiority != nil && expectation.adequacy != nil
    case .expectationForm: expectationForm != nil
    case .serviceUse: serviceUse != nil
    case .assessed: assessed != nil
    }
  }

  /// Whether a change says only what analysts add: nothing that an agent owes, no loss and no flag.
  public var isAnalysis: Bool {
    let agents: Set<CaseFact> = Set(CaseFact.owedByAgent + [.criticalReason, .assessed])
    return self != Classification() && flags.isEmpty && clearedFlags.isEmpty
      && cleared.isDisjoint(with: agents)
      && !agents.contains(where: knows)
  }

  /// The change that makes `self` equal to `former`.
  public func change(to former: Classification) -> Classification {
    func value<Value: Equatable>(_ new: Value?, _ old: Value?) -> Value? { new == old ? nil : old }
    var back = Classification()
    back.kind = value(kind, former.kind)
    back.severity = value(severity, former.severity)
    back.criticalReason = value(criticalReason, former.criticalReason)
    back.cause = value(cause, former.cause)
    back.asked = asked == former.asked ? [] : former.asked
    back.problemSide = value(problemSide, former.problemSide)
    back.content = value(content, former.content)
    back.failureClass = value(failureClass, former.failureClass)
    back.redoable = value(redoable, former.redoable)
    back.moment = value(moment, former.moment)
    back.rootCause = value(rootCause, former.rootCause)
    back.gap = value(gap, former.gap)
    back.dimension = value(dimension, former.dimension)
    back.motive = value(motive, former.motive)
    back.style = value(style, former.style)
    back.expectation = expectation == former.expectation ? Expectation() : former.expectation
    back.expectationForm = value(expectationForm, former.expectationForm)
    back.serviceUse = value(serviceUse, former.serviceUse)
    back.assessed = value(assessed, former.assessed)
    back.flags = former.flags.subtracting(flags)
    back.clearedFlags = flags.subtracting(former.flags)
    back.cleared = Set(CaseFact.allCases.filter { holds($0) && !former.holds($0) })
    if expectation != former.expectation, !expectation.isEmpty { back.cleared.insert(.expectation) }
    return back
  }

  /// Whether anything at all is known of a fact.
  private func holds(_ fact: CaseFact) -> Bool { fact == .expectation ? !expectation.isEmpty : knows(fact) }
}
