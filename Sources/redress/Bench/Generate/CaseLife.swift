import RecoveryDomain

/// What happens next to a case of a desk for measuring.
///
/// A life only proposes; the desk's own rules decide, and a note, which they never refuse, takes the place of what
/// they do not allow. So every history is one that people could have made.
struct CaseLife {
  /// How many lines are still to come.
  var remaining: Int
  /// Whether the case is closed in the end.
  let closes: Bool
  /// For a case that stays open: how many steps towards its end are still taken.
  var stepsAhead: Int
  /// Whether the customer writes Chinese.
  let isChinese: Bool

  /// Lines from record to close by the shortest way: claim, facts, judgement, action, word, rating, close.
  static let shortestWay = 7

  /// A step towards the end.
  private enum Step {
    case claim, classify, judge, propose, carryOut, tell, rate, close
  }

  /// The command that comes next, and who gives it.
  mutating func next(_ state: CaseState, _ policy: Policy, using random: inout SeededGenerator)
    -> (command: CaseCommand, person: String)
  {
    let person = state.claim?.holder ?? BenchDesk.people.randomElement(using: &random) ?? BenchDesk.people[0]
    let ahead = stepsLeft(state)
    let advances: Bool =
      if closes {
        remaining <= ahead || state.closedAt == nil && remaining <= 3 * ahead && Bool.random(using: &random)
      } else {
        stepsAhead > 0 && Bool.random(using: &random)
      }
    remaining -= 1
    guard advances, let step = step(state, isHurried: closes && remaining < ahead) else {
      return (filler(state, using: &random), person)
    }
    stepsAhead -= 1
    return (command(step, state, policy, using: &random), person)
  }

  /// A note, which the rules allow on every case that is not voided.
  func note(using random: inout SeededGenerator) -> CaseCommand {
    .note(
      text: ComplaintWriter.sentence(
        of: isChinese ? BenchSentences.chineseNotes : BenchSentences.englishNotes, using: &random))
  }

  /// How many steps the shortest way to the end still has.
  private func stepsLeft(_ state: CaseState) -> Int {
    guard state.closedAt == nil else { return 0 }
    let done = [
      state.claim != nil, state.classification.knows(.cause), state.isJudged, state.isRemedied,
      state.isCustomerTold, state.evaluation != nil,
    ]
    return done.count { !$0 } + 1
  }

  /// The next step; nil when nothing is left to do. A hurried case carries out without promising first.
  private func step(_ state: CaseState, isHurried: Bool) -> Step? {
    if state.closedAt != nil { return nil }
    if state.claim == nil { return .claim }
    if !state.classification.knows(.cause) { return .classify }
    if !state.isJudged { return .judge }
    if !state.isRemedied {
      return isHurried || state.actions.contains(where: \.isOutstanding) ? .carryOut : .propose
    }
    if !state.isCustomerTold { return .tell }
    if state.evaluation == nil { return .rate }
    return closes ? .close : nil
  }

  private func command(
    _ step: Step, _ state: CaseState, _ policy: Policy, using random: inout SeededGenerator
  ) -> CaseCommand {
    switch step {
    case .claim: return .claim
    case .classify:
      var facts = Classification()
      facts.kind = FailureKind.allCases.randomElement(using: &random)
      let share = Int.random(in: 0..<100, using: &random)
      facts.severity = share < 2 ? .critical : share < 15 ? .severe : .ordinary
      if facts.severity == .critical { facts.criticalReason = policy.reasons[.critical]?.first?.code }
      facts.cause = CauseClass.allCases.randomElement(using: &random)
      facts.asked = share.isMultiple(of: 2) ? [.explanation, .apology] : [.fullRefund]
      return .classify(facts)
    case .judge:
      return .judge(
        .upheld, reason: policy.reasons[.judgement]?.first?.code ?? "", point: nil, text: words(&random))
    case .propose: return .propose(package(state))
    case .carryOut: return .carryOut(package(state), text: words(&random))
    case .tell: return .contact(contact(reached: true, &random))
    case .rate:
      let answer = Int.random(in: 1...6, using: &random)
      return .rate(Rating(answers: [.overall: answer]))
    case .close: return .close
    }
  }

  /// What happens between the steps.
  private func filler(_ state: CaseState, using random: inout SeededGenerator) -> CaseCommand {
    guard state.closedAt == nil else { return note(using: &random) }
    if state.wait != nil, Bool.random(using: &random) { return .answered(text: words(&random)) }
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<5: return .contact(contact(reached: Bool.random(using: &random), &random))
    case 5 where state.claim != nil: return .wait(.customer, party: nil, due: nil, text: words(&random))
    case 6 where state.claim != nil: return .wait(.others, party: "warehouse", due: nil, text: words(&random))
    case 7 where state.claim == nil: return .claim
    default: return note(using: &random)
    }
  }

  private func package(_ state: CaseState) -> [ActionRequest] {
    [
      ActionRequest(code: "written-apology"),
      state.details.claimed.map { ActionRequest(code: "partial-refund", amount: $0) }
        ?? ActionRequest(code: "explain"),
    ]
  }

  private func contact(reached: Bool, _ random: inout SeededGenerator) -> CustomerContacted {
    CustomerContacted(
      channel: Bool.random(using: &random) ? .phone : .email, reached: reached, text: words(&random))
  }

  private func words(_ random: inout SeededGenerator) -> String {
    ComplaintWriter.sentence(
      of: isChinese ? BenchSentences.chineseWords : BenchSentences.englishWords, using: &random)
  }
}
