import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// The page of facts: a cursor goes over them, one key edits the one under it.
@Suite struct FactsPageTests {
  private func console(
    width: Int = 80, height: Int = 24, _ language: Language = .english,
    change: (inout FakeDesk, CaseNumber) -> Void = { _, _ in }
  ) -> (TestConsole, CaseNumber) {
    var desk = FakeDesk()
    var complaint = DeskWorld.complaint("王芳", "空调整夜不制冷", words: "整夜不制冷", contact: "13800138000")
    complaint.points = ["the noise", "the bill"]
    let number = desk.record(complaint)
    change(&desk, number)
    var console = TestConsole(desk, width: width, height: height, language: language)
    console.press("enter l")
    return (console, number)
  }

  /// Goes to the fact of a label.
  private func go(_ console: inout TestConsole, to edit: FactRow.Edit) {
    guard let state = console.state.story.state else { return }
    let tab = FactsTab(scene: ConsoleScene(console.state, console.environment))
    let edits = tab.edits(in: state)
    guard let index = edits.firstIndex(of: edit) else {
      Issue.record("\(edit) is not on the page")
      return
    }
    while console.state.story.factCursor != index {
      console.press(console.state.story.factCursor < index ? "j" : "k")
    }
  }

  private func field(_ id: FieldID, _ form: FormID = .classify) -> FactRow.Edit {
    FactRow.Edit(form: form, about: .field(id))
  }

  @Test func whatIsMissingAndWhoOwesItIsSaid() {
    let (console, _) = console()
    #expect(console.screen.contains("Owed by the agent: 4 missing"))
  }

  @Test func enterEditsTheFactUnderTheCursorAndNothingElse() {
    var (console, number) = console()
    go(&console, to: field(.severity))
    console.press("enter")
    #expect(console.screen.contains("severe"))
    console.press("2 enter")
    #expect(console.state.dialogs.isEmpty)
    #expect(console.desk.state(number)?.classification.severity == .severe)
    #expect(console.desk.state(number)?.classification.kind == nil)
    #expect(console.screen.contains("Owed by the agent: 3 missing"))
    go(&console, to: field(.failureClass))
    console.press("enter")
    console.type("slow")
    console.press("enter")
    #expect(console.desk.state(number)?.classification.failureClass == .slow)
    #expect(console.desk.state(number)?.classification.severity == .severe)
  }

  @Test func aFactIsEmptiedAgain() {
    var (console, number) = console { desk, number in
      var change = Classification()
      change.kind = .both
      change.cause = .outside
      desk.append(
        [.classified(CaseClassified(change: change))], to: number, by: DeskWorld.wang, at: DeskWorld.now)
    }
    go(&console, to: field(.kind))
    console.press("enter backspace enter")
    #expect(console.desk.state(number)?.classification.kind == nil)
    #expect(console.desk.state(number)?.classification.cause == .outside)
  }

  @Test func theLevelsOfAnExpectationAreDigitsAndTheirSumsAreShown() {
    var (console, number) = console(height: 60)
    go(&console, to: field(.expectation))
    console.press("enter 8 tab 5 tab 3 ctrl-d")
    #expect(
      console.desk.state(number)?.classification.expectation
        == Expectation(ideal: 8, adequate: 5, perceived: 3))
    #expect(console.screen.contains("adequacy −2"))
  }

  @Test func aCircumstanceIsEditedInPlace() {
    var (console, number) = console()
    go(&console, to: field(.externalBody, .correct))
    console.press("enter")
    console.type("12315")
    console.press("enter")
    #expect(console.desk.state(number)?.details.externalBody == "12315")
    #expect(console.desk.state(number)?.details.customer == "王芳")
  }

  @Test func aPointIsJudgedWithItsAnswer() {
    var (console, number) = console()
    go(&console, to: FactRow.Edit(form: .judge, about: .point(2)))
    console.press("enter 1 tab 1 tab tab")
    console.type("too loud")
    console.press("tab")
    console.type("we take it off")
    console.press("ctrl-d")
    let record = console.desk.state(number)?.points[1].record
    #expect(record?.judgement == .upheld)
    #expect(record?.answer == "we take it off")
    #expect(console.desk.state(number)?.points[0].record == nil)
  }

  @Test func aDraftOfOneFactIsNotThatOfAnother() {
    var (console, _) = console()
    go(&console, to: field(.externalBody, .correct))
    console.press("enter")
    console.type("the city hot")
    console.press("esc")
    go(&console, to: field(.touchpoint, .correct))
    console.press("enter")
    #expect(!console.screen.contains("the city hot"))
    console.press("esc")
    go(&console, to: field(.externalBody, .correct))
    console.press("enter")
    #expect(console.screen.contains("the city hot"))
    let key = DraftKey(form: .correct, number: CaseNumber(1), about: .field(.externalBody))
    let kept = KeptDraft(key, FormValues(values: [.externalBody: .line(TextField("x"))]), writtenAt: nil)
    #expect(kept.formDraft?.key == key)
    #expect(KeptDraft(name: .init(form: "correct.mood", number: nil), values: [:]).formDraft == nil)
  }

  @Test func theCursorStaysInSightWhereverItGoes() {
    var (console, _) = console()
    for keys in Array(repeating: "j", count: 60) + ["g g", "G", "ctrl-u", "pageup", "k", "home"] {
      console.press(keys)
      #expect(console.screen.contains("▸ "), "after \(keys)")
    }
    #expect(console.state.story.factCursor == 0 && console.state.story.scroll == 0)
  }

  @Test func anotherPageSaysWhereFactsAreEdited() {
    var (console, _) = console()
    console.press("h enter")
    #expect(console.state.dialogs.isEmpty)
    #expect(console.screen.contains("Turn to the facts page first"))
  }

  @Test(arguments: Language.allCases) func criticalAndFailed(_ language: Language) throws {
    var (console, _) = console(language) { desk, number in
      var change = Classification()
      change.severity = .critical
      change.kind = .outcome
      change.failureClass = .slow
      change.expectation = Expectation(ideal: 8, adequate: 5, perceived: 3)
      desk.append(
        [.classified(CaseClassified(change: change))], to: number, by: DeskWorld.wang,
        at: DeskWorld.now - .minutes(20))
      desk.append(
        [
          .proposed(
            PackageProposed(promises: [
              .init(code: "repair", amount: nil, owner: "wang", due: DeskWorld.now - .minutes(5))
            ])),
          .repeatFound(
            RepeatFound(
              earlier: EarlierFailure(number: CaseNumber(9), received: DeskWorld.now - .days(12)))),
        ], to: number, by: DeskWorld.wang, at: DeskWorld.now - .minutes(18))
    }
    console.press("j j j")
    try Golden.expect(console.state.draw(console.environment), "facts-critical-80x24-\(language.rawValue)")
    console.press("G")
    try Golden.expect(console.state.draw(console.environment), "facts-end-80x24-\(language.rawValue)")
  }
}
