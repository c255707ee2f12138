import DeskText
import RecoveryDomain
import Testing

@Suite("Words for coded values")
struct VocabularyTests {
  private func check<Value: Worded>(_ type: Value.Type) {
    for value in Value.allCases {
      expectSound("\(type).\(value)", differs: false) { $0.word(value) }
      for word in Vocabulary.words(for: value) {
        #expect(Vocabulary.value(of: word, as: type) == value, "\(type).\(value): \(word)")
      }
    }
    for language in Language.allCases {
      let shown = Value.allCases.map { Samples.book(language).word($0) }
      #expect(Set(shown).count == shown.count, "\(type) in \(language): \(shown)")
    }
    let script = Value.allCases.contains {
      Samples.book(.simplifiedChinese).word($0) != Samples.book(.traditionalChinese).word($0)
    }
    #expect(script, "\(type) reads the same in both kinds of Chinese")
  }

  @Test("Every value of every enum has words in each language, and every word finds its value back")
  func complete() {
    check(Severity.self)
    check(CauseClass.self)
    check(Channel.self)
    check(FailureKind.self)
    check(WaitReason.self)
    check(RemedyAsked.self)
    check(CaseFlag.self)
    check(CaseStatus.self)
    check(Redoable.self)
    check(Rating.Question.self)
    check(RecoveryPart.self)
    check(RecoveryStep.self)
    check(ClockKind.self)
    check(HeadStart.self)
    check(Role.self)
    check(CaseFact.self)
    check(ProblemSide.self)
    check(ComplaintContent.self)
    check(CustomerMotive.self)
    check(FailureClass.self)
    check(FailureGroup.self)
    check(ProviderGap.self)
    check(QualityDimension.self)
    check(ComplainantStyle.self)
    check(RecoveryMoment.self)
    check(ExpectationForm.self)
    check(ServiceUse.self)
    check(QueueView.self)
    check(NeedsReading.self)
    check(SpokenLanguage.self)
    check(ReasonCode.Purpose.self)
    check(RecoveryAction.AmountRule.self)
    check(DetailField.self)
  }

  @Test("Judgements, whose Chinese words are the same in both scripts")
  func judgements() {
    for judgement in Judgement.allCases {
      expectSound("\(judgement)", differs: false) { $0.word(judgement) }
    }
    #expect(Vocabulary.value(of: "部分成立", as: Judgement.self) == .partlyUpheld)
  }

  @Test(
    "Words are found whatever their case, spaces, hyphens and language",
    arguments: [
      "waiting for others", "Waiting-Others", "waitingOthers", "WAITING_OTHERS", "等待他方", "等候他方", " 等候 他方 ",
    ])
  func folding(word: String) {
    #expect(Vocabulary.value(of: word, as: CaseStatus.self) == .waitingOthers)
  }

  @Test("What is no word finds nothing", arguments: ["", " ", "-", "waiting for godot", "升级"])
  func strangers(word: String) { #expect(Vocabulary.value(of: word, as: CaseStatus.self) == nil) }

  @Test("What is being typed is completed in the reader's language")
  func completions() {
    let found = Vocabulary.completions(of: "wait", as: CaseStatus.self, in: .simplifiedChinese)
    #expect(found.map(\.value) == [.waitingCustomer, .waitingOthers, .waitingApproval])
    #expect(found.map(\.word) == ["等待顾客", "等待他方", "等待审批"])
  }

  @Test("The words of the glossary stand")
  func glossary() {
    let words = Language.allCases.map { Samples.book($0) }
    #expect(words.map { $0.word(FailureKind.outcome) } == ["outcome", "结果失误", "結果失誤"])
    #expect(words.map { $0.word(CaseFlag.repeatFailure) } == ["repeat failure", "重复失误", "重複失誤"])
    #expect(words.map { $0.word(RecoveryPart.putRight) } == ["put right", "改错", "改錯"])
    #expect(words.map { $0.word(Channel.email) } == ["e-mail", "电子邮件", "電子郵件"])
    #expect(Language.allCases.map { Phrasebook.name(of: $0) } == ["English", "简体中文", "繁體中文"])
  }
}
