import DeskText
import RecoveryDomain
import Testing

/// Guarantees and conditions that the texts are tried on.
enum GuaranteeSamples {
  static let use = GuaranteeUse(
    guarantee: "on-time", occurrence: "B-77", number: CaseNumber(12), action: "voucher",
    amount: Samples.sum, at: Samples.now, by: "li")
  /// A fact that forbids an action.
  static let misfit = misfits[0]
  /// One for every fact.
  static let misfits: [CaseCondition.Misfit] = {
    let redoable = ConditionFact.all.filter { $0.name == "redoable" }
    return (redoable + ConditionFact.all).map { fact in
      if case .words(let words) = fact.vocabulary { return .init(fact: fact, values: words.suffix(1)) }
      return .init(fact: fact, values: ["goods-faulty"])
    }
  }()
}

@Suite("Suggestions and playbooks in words")
struct SuggestionTextTests {
  @Test("Every fact and every value of it has a word in each language", arguments: ConditionFact.all)
  func facts(fact: ConditionFact) {
    expectSound(fact.name, differs: false) { $0.name(of: fact) }
    guard case .words(let words) = fact.vocabulary else { return }
    for word in words {
      expectSound("\(fact.name) \(word)", differs: false) { $0.fact(fact, [word], policy: Samples.policy) }
    }
  }

  @Test("Why an action is left out is said in each language")
  func reasons() {
    let reasons: [Suggestions.Reason] =
      [.promised(3), .carriedOut(at: Samples.now), .avoided(by: "p"), .sameMoney(as: "apology")]
      + GuaranteeSamples.misfits.map { .unfit($0) }
    for reason in reasons {
      expectSound("\(reason)", differs: false) {
        $0.suggestions.reason(reason, policy: Samples.policy, now: Samples.now)
      }
    }
    let late = GuaranteeSamples.misfit
    #expect(
      Language.allCases.map {
        Samples.book($0).suggestions.reason(.unfit(late), policy: Samples.policy, now: Samples.now)
      } == ["not for this case: too late to redo", "不适用于此工单：来不及重做", "不適用於此案件：來不及重做"])
  }

  @Test("What a person may do is said in each language")
  func standings() {
    let standings: [ActionStanding] = [
      .allowed(upTo: nil), .allowed(upTo: Samples.sum), .needs(.supervisor, limit: nil),
      .needs(nil, limit: nil), .unfit(GuaranteeSamples.misfit),
    ]
    for standing in standings {
      expectSound("\(standing)", differs: false) { $0.suggestions.standing(standing, policy: Samples.policy) }
    }
  }

  @Test("A playbook says when it applies and what it asks for")
  func playbook() throws {
    let severity = try #require(ConditionFact.named("severity"))
    let text = LocalizedText(english: "x", simplifiedChinese: "甲", traditionalChinese: "甲")
    let playbook = Playbook(
      code: "p", name: text, reason: text,
      when: CaseCondition(terms: [.init(fact: severity, words: ["severe", "critical"])]),
      steps: [.init(code: "apology"), .init(code: "partial-refund", amount: .loss)],
      more: [.init(code: "partial-refund", amount: .fixed(Samples.sum))], avoids: ["apology"])
    let book = Samples.book(.english)
    #expect(
      book.suggestions.lines(of: playbook, policy: Samples.policy) == [
        "Applies when how grave it is: severe or critical",
        "Asks for: written apology, partial refund (the loss)", "If generous, also: partial refund ¥240.00",
        "Keeps away: written apology",
      ])
    for language in [Language.simplifiedChinese, .traditionalChinese] {
      #expect(Samples.book(language).suggestions.lines(of: playbook, policy: Samples.policy).count == 4)
    }
  }
}
