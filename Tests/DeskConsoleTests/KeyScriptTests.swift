import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

@Suite struct KeyScriptTests {
  private func console(_ language: Language = .english) -> (TestConsole, CaseNumber) {
    var desk = FakeDesk()
    let number = desk.record(
      DeskWorld.complaint(
        "王芳", "房间空调整夜不制冷", words: "空调整夜不制冷，前台说没有房间可换。", contact: "13800138000"))
    return (TestConsole(desk, language: language), number)
  }

  /// Record, claim, classify, judge, note, pick, carry out, contact, resolve, rate, close: the keyboard alone.
  @Test func aWholeCaseFromTheKeyboard() {
    var (console, number) = console()
    console.press("c")
    #expect(console.desk.state(number)?.claim?.holder == "wang")
    console.press("e 1 tab 1 ctrl-d")
    #expect(console.desk.state(number)?.classification.kind == .outcome)
    #expect(console.desk.state(number)?.classification.severity == .ordinary)
    console.press("J 1 tab 1 ctrl-d")
    #expect(console.desk.state(number)?.judgement?.judgement == .upheld)
    console.press("n")
    console.type("已换房")
    console.press("ctrl-d")
    console.press("a space j j j space")
    console.type("240")
    console.press("enter enter")
    #expect(console.screen.contains("partial refund"))
    console.press("enter")
    #expect(console.desk.state(number)?.actions.isEmpty == true, "the opening key must not confirm")
    console.press("y")
    #expect(console.desk.state(number)?.actions.map(\.amount) == [nil, DeskWorld.money(240)])
    console.press("m")
    console.type("apologised, refund on its way")
    console.press("tab 2 ctrl-d")
    console.press("d y")
    #expect(console.desk.state(number)?.status == .resolved)
    console.press("s 5 tab 4 tab 5 tab 5 tab 4 ctrl-d")
    console.press("x y")
    #expect(console.desk.state(number)?.status == .closed)
    #expect(console.state.dialogs.isEmpty)
    #expect(console.state.notice?.content == .saved(.question(.close), number))
  }

  @Test func closingTooEarlyTellsAllThatIsOwed() {
    var (console, _) = console()
    console.press("x")
    guard case .owed(let owed)? = console.state.dialogs.last else {
      Issue.record("no list of what is owed")
      return
    }
    #expect(
      owed.items.contains(.judgement) && owed.items.contains(.customerTold) && owed.items.contains(.rating))
    #expect(owed.items.contains(.fact(.kind)))
    console.press("esc")
    #expect(console.state.dialogs.isEmpty)
  }

  @Test func aDraftSurvivesLeavingTheForm() {
    var (console, number) = console()
    console.press("n")
    console.type("half a thought")
    console.press("esc")
    #expect(console.state.hasUnsavedWork)
    console.press("n ctrl-d")
    #expect(console.desk.state(number)?.revision == 2)
    #expect(!console.state.hasUnsavedWork)
  }

  @Test func afterAFailureTheSameTextIsTheSameCommand() {
    var (console, number) = console()
    console.desk.fault = .storage(.notKnownToBeSaved(path: "journal", reason: nil))
    console.press("n")
    console.type("kept")
    console.press("ctrl-d")
    #expect(console.state.dialogs.count == 1)
    console.press("esc")
    console.desk.fault = nil
    console.press("n ctrl-d")
    let sent = console.effects.compactMap { effect -> CommandID? in
      if case .perform(let id, _, on: number, ifRevision: _) = effect { id } else { nil }
    }
    #expect(sent.count == 2 && Set(sent).count == 1)
  }

  @Test func otherTextAfterAFailureIsAnotherCommand() {
    var (console, _) = console()
    console.desk.fault = .storage(.notKnownToBeSaved(path: "journal", reason: nil))
    console.press("n")
    console.type("one")
    console.press("ctrl-d")
    console.type(" two")
    console.press("ctrl-d")
    let sent = console.effects.compactMap { effect -> CommandID? in
      if case .perform(let id, _, on: _, ifRevision: _) = effect { id } else { nil }
    }
    #expect(Set(sent).count == 2)
  }

  @Test func marksStayWithTheirCase() {
    var (console, number) = console()
    let other = console.arrives(DeskWorld.complaint("Lee", "order never came", receivedAgo: .minutes(5)))
    console.press("a space esc tab")
    console.press("j")
    #expect(console.state.story.number == other)
    #expect(console.state.recovery.picks(for: other).isEmpty)
    #expect(console.state.recovery.picks(for: number).map(\.code) == ["apology"])
  }

  @Test func aColleaguesClaimIsToldByName() {
    var (console, number) = console()
    console.desk.append([.claimed(CaseClaimed())], to: number, by: DeskWorld.mei, at: DeskWorld.now)
    console.press("c")
    #expect(console.screen.contains("mei"))
    #expect(console.desk.state(number)?.claim?.holder == "mei")
  }

  @Test func aNewComplaintShowsTheContactsOtherCases() {
    var (console, number) = console()
    console.press("N")
    console.type("13800138000")
    #expect(console.screen.contains("Perhaps recorded already (1)"))
    console.press("tab tab tab")
    console.type("charged twice")
    console.press("ctrl-d")
    let new = CaseNumber(number.value + 1)
    #expect(console.desk.state(new)?.details.headline == "charged twice")
    #expect(console.state.queue.selection == new)
  }

  @Test func anExistingCaseOpensInsteadOfANewOne() {
    var (console, number) = console()
    _ = console.arrives(DeskWorld.complaint("Lee", "order never came", receivedAgo: .minutes(50)))
    console.press("g g N")
    #expect(console.state.story.number != number)
    console.type("13800138000")
    #expect(console.screen.contains("ctrl-g"))
    console.press("ctrl-g enter")
    #expect(console.state.dialogs.isEmpty)
    #expect(console.state.story.number == number)
    #expect(console.state.drafts.count == 1, "what was typed is kept")
  }

  @Test(arguments: Language.allCases) func whatMayBeTheSameIsToldWithWhy(_ language: Language) throws {
    var (console, number) = console(language)
    console.send(.input(.resize(width: 80, height: 24)))
    console.press("N tab")
    console.type("王芳")
    #expect(!console.screen.contains(console.environment.phrasebook.consoleForms.similarHeading(1)))
    console.press("tab tab")
    console.type("空调不制冷")
    #expect(console.screen.contains(number.description))
    try Golden.expect(
      console.state.draw(console.environment), "dialog-duplicates-80x24-\(language.rawValue)")
  }

  @Test func noDuplicatesAreShownToACustomer() {
    var (console, _) = console()
    console.press("N")
    console.type("13800138000")
    #expect(console.screen.contains("same contact"))
    console.state.isHidden = true
    #expect(console.screen.contains("Likely duplicates are hidden"))
    #expect(!console.screen.contains("same contact"))
    console.press("ctrl-g")
    #expect(console.state.dialogs.count == 1)
  }

  @Test func takingNextWhenNobodyIsLeftSaysSo() {
    var (console, number) = console()
    console.press("t")
    #expect(console.desk.state(number)?.claim?.holder == "wang")
    console.press("t")
    #expect(console.state.notice?.content == .nothingToTake(isAnyOpen: true))
    console.othersDo([.voided(CaseVoided(reason: "spam"))], to: number)
    console.press("t")
    #expect(console.screen.contains("There is no open case."))
  }

  @Test func languageAndThemeChangeLive() {
    var (console, _) = console()
    console.press("L j enter")
    #expect(console.environment.phrasebook.language == .simplifiedChinese)
    #expect(console.screen.contains("全部未结"))
    console.press("T j enter")
    #expect(console.environment.theme == "light")
  }

  /// Where only the queue is seen, a command must go to the row that is selected there.
  @Test func commandsFromTheQueueGoToTheSelectedRow() {
    var (console, number) = console()
    let other = console.arrives(
      DeskWorld.complaint("王芳", "早餐", contact: "13800138000", receivedAgo: .minutes(5)))
    console.send(.input(.resize(width: 80, height: 24)))
    console.press("b enter")
    #expect(console.state.story.number == other)
    console.press("esc c")
    #expect(console.desk.state(number)?.claim?.holder == "wang")
    #expect(console.desk.state(other)?.claim == nil)
  }

  @Test func resizingKeepsHalfTypedText() {
    var (console, _) = console()
    console.press("n")
    console.type("一半")
    for (width, height) in [(40, 10), (80, 24), (200, 60)] {
      console.send(.input(.resize(width: width, height: height)))
      _ = console.screen
    }
    guard case .form(let form)? = console.state.dialogs.last else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.values.text(.text) == "一半")
  }

  @Test func thePaletteRanksNamesAboveExplanations() {
    let desk = FakeDesk()
    var console = TestConsole(desk)
    console.press(":")
    console.type("cl")
    guard case .palette(let palette)? = console.state.dialogs.last else {
      Issue.record("no palette")
      return
    }
    let book = console.environment.phrasebook
    let matches = palette.matches(ConsoleScene(console.state, console.environment))
    func ranks(possible: Bool) -> [Int] {
      matches.filter { ($0.obstacle(console.state, console.environment) == nil) == possible }
        .map { $0.words(book).label.lowercased() }
        .map { $0.hasPrefix("cl") ? 0 : $0.contains("cl") ? 1 : 2 }
    }
    for ranks in [ranks(possible: true), ranks(possible: false)] { #expect(ranks == ranks.sorted()) }
    #expect(ranks(possible: false).contains(0) && ranks(possible: true).contains(2))
    let firstImpossible = ranks(possible: true).count
    #expect(matches[firstImpossible...].allSatisfy { $0.obstacle(console.state, console.environment) != nil })
  }

  @Test func thePaletteFindsActionsInTheReadersLanguage() {
    var (console, _) = console(.simplifiedChinese)
    console.press(":")
    console.type("备注")
    console.press("enter")
    guard case .form(let form)? = console.state.dialogs.last else {
      Issue.record("no form")
      return
    }
    #expect(form.form == .note)
  }

  @Test func quittingWithADraftAsks() {
    var (console, _) = console()
    console.press("n")
    console.type("x")
    console.press("esc q")
    #expect(!console.desk.hasQuit)
    console.press("y")
    #expect(console.desk.hasQuit)
  }

  @Test func idleScreensSleepUntilACountdownChanges() throws {
    let (console, _) = console()
    let next = try #require(console.state.nextChange(after: DeskWorld.now))
    #expect(next > DeskWorld.now && next <= DeskWorld.now + .minutes(1))
  }
}
