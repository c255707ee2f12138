import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

@Suite struct DraftTests {
  private func console(keeping drafts: [KeptDraft] = []) -> (TestConsole, CaseNumber) {
    var desk = FakeDesk()
    let number = desk.record(DeskWorld.complaint("王芳", "房间空调整夜不制冷", contact: "13800138000"))
    var console = TestConsole(desk)
    console.state.restore(drafts)
    return (console, number)
  }

  private func note(_ number: CaseNumber, _ text: String) -> KeptDraft {
    KeptDraft(name: .init(form: "note", number: number), values: ["text": .area(text)])
  }

  @Test func whatIsTypedIsKeptWhenTypingPauses() {
    var (console, number) = console()
    console.press("n")
    console.type("half a")
    #expect(console.desk.drafts.isEmpty, "not at every key")
    #expect(console.state.drafting.due == DeskWorld.now + .milliseconds(400))
    console.pass(.milliseconds(400))
    #expect(console.desk.drafts.mapValues(\.values) == [note(number, "").name: note(number, "half a").values])
    #expect(console.desk.drafts.values.first?.writtenAt == DeskWorld.now)
  }

  @Test func typingWithoutAPauseIsKeptAllTheSame() {
    var (console, _) = console()
    console.press("n")
    for _ in 0..<8 {
      console.type("x")
      console.pass(.milliseconds(300))
    }
    #expect(!console.desk.drafts.isEmpty)
  }

  @Test func aDraftIsTakenBackAndSent() {
    let number = CaseNumber(1)
    var (console, _) = console(keeping: [note(number, "half a\nthought")])
    #expect(console.screen.contains("1 draft kept: C-000001 Note"))
    console.press("n")
    #expect(console.screen.contains("half a"))
    #expect(console.screen.contains("ctrl-x throws it away"))
    console.press("ctrl-d")
    #expect(console.desk.state(number)?.revision == 2)
    #expect(console.effects.contains(.keepDrafts([], gone: [.init(form: "note", number: number)])))
  }

  @Test func everyKindOfFieldComesBack() throws {
    var (console, number) = console()
    console.press("e 1 tab 2 tab tab right space esc")
    console.press("N")
    console.type("12345")
    console.press("tab")
    console.type("Lee")
    console.press("esc a space j j j space")
    console.type("10")
    console.press("enter enter w")
    console.type("sorry")
    console.press("esc")
    #expect(console.state.notice?.content == .draftLeft)
    let kept = console.desk.drafts
    #expect(kept.count == 3)
    var again = self.console(keeping: Array(kept.values)).0
    #expect(again.state.recovery.words == [number: "sorry"])
    #expect(
      again.state.drafts.mapValues(\.values.values.count)
        == console.state.drafts.mapValues { draft in
          draft.values.values.values.filter { !$0.isEmpty }.count
        })
    for (key, draft) in console.state.drafts {
      #expect(again.state.drafts[key]?.values.holdsSame(as: draft.values) == true)
    }
    #expect(again.state.keepDraftsNow().isEmpty, "nothing new to keep")
  }

  @Test func wordsForAPackageStandAmongTheDrafts() {
    var (console, number) = console()
    console.press("a space enter w")
    console.type("sorry")
    console.press("esc")
    #expect(console.screen.contains("Draft kept: g d"))
    console.press("w esc")
    #expect(console.state.notice == nil, "nothing new was written")
    console.press("esc esc g q g d")
    #expect(console.screen.contains("sorry"))
    console.press("enter")
    #expect(console.state.recovery.isPicking && console.state.story.number == number)
    console.press("esc g d ctrl-x y")
    #expect(console.state.recovery.words.isEmpty && console.state.dialogs.isEmpty)
  }

  @Test func aDraftOfANewerProgramIsLeftAlone() {
    var state = ConsoleState(now: DeskWorld.now, width: 120, height: 40)
    let strange = KeptDraft(name: .init(form: "poem", number: nil), values: ["text": .area("x")])
    let field = KeptDraft(name: .init(form: "note", number: nil), values: ["mood": .area("x")])
    #expect(state.restore([strange, field]) == [strange, field])
    #expect(state.keepDraftsNow().isEmpty)
  }

  @Test func discardingAsksAndForgets() {
    var (console, number) = console(keeping: [note(CaseNumber(1), "wrong")])
    console.press("n ctrl-x")
    #expect(console.desk.state(number)?.revision == 1)
    console.press("esc esc")
    #expect(console.state.drafts.count == 1, "no is no")
    console.press("n ctrl-x y")
    #expect(console.state.drafts.isEmpty && console.state.dialogs.isEmpty)
    #expect(console.effects.last == .keepDrafts([], gone: [.init(form: "note", number: number)]))
  }

  @Test func quittingWithKeptDraftsDoesNotAsk() {
    var (console, _) = console()
    console.press("n")
    console.type("x")
    console.press("esc q")
    #expect(console.desk.hasQuit)
    #expect(console.state.keptDrafts(console.environment) == "1 draft kept: C-000001 Note")
  }

  @Test func whereDraftsCannotBeKeptQuittingAsks() {
    var (console, _) = console()
    console.press("n")
    console.type("x")
    console.press("esc")
    console.send(.draftsFailed(.draft(.notKept(folder: "state", reason: "full"))))
    console.press("q")
    #expect(!console.desk.hasQuit)
    #expect(console.state.keptDrafts(console.environment) == nil)
  }

  @Test func aTextIsWrittenInAnEditor() {
    var (console, number) = console()
    console.desk.edited = .text("from\nelsewhere")
    console.press("n")
    console.type("half")
    console.press("ctrl-o")
    #expect(console.effects.contains(.editText("half")))
    #expect(console.desk.drafts.values.map(\.values) == [note(number, "from\nelsewhere").values])
    console.desk.edited = .failed(program: "ed", status: 1)
    console.press("f4")
    #expect(console.screen.contains("ed ended with status 1"))
    #expect(console.screen.contains("elsewhere"))
    console.press("esc e ctrl-o")
    #expect(console.screen.contains("Only a text of several lines"))
  }

  /// Two consoles that ended each with a new complaint half written.
  private static func twoComplaints() -> [KeptDraft] {
    [
      KeptDraft(
        name: .init(form: "complaint", number: nil),
        values: ["contact": .line("138 0013 8000"), "words": .area("空调整夜不制冷\n第二行")],
        writtenAt: DeskWorld.now - .minutes(90)),
      KeptDraft(
        name: .init(form: "complaint", number: nil, copy: 1), values: ["headline": .line("charged twice")],
        writtenAt: DeskWorld.now - .days(2)),
    ]
  }

  @Test(arguments: Language.allCases) func eachDraftIsListedWithWhenAndHowItBegins(_ language: Language)
    throws
  {
    var (console, _) = console(keeping: Self.twoComplaints())
    console.environment.phrasebook = console.environment.phrasebook.speaking(language)
    console.send(.input(.resize(width: 80, height: 24)))
    console.press("g d")
    #expect(console.screen.contains("138 0013 8000") && console.screen.contains("charged twice"))
    #expect(console.screen.contains("07:30"))
    try Golden.expect(console.state.draw(console.environment), "dialog-drafts-80x24-\(language.rawValue)")
    console.press("down enter")
    guard case .form(let form)? = console.state.dialogs.last else {
      Issue.record("no form")
      return
    }
    #expect(form.values.text(.headline) == "charged twice" && form.copy == 1)
    console.press("ctrl-d")
    #expect(console.state.drafts.keys.map(\.copy) == [0], "the other one stays")
  }

  @Test func aListedDraftIsThrownAwayAfterAQuestion() {
    var (console, number) = console(keeping: Self.twoComplaints() + [note(CaseNumber(1), "stays")])
    console.press("g d ctrl-x")
    #expect(console.state.drafts.count == 3)
    console.press("y")
    #expect(console.effects.last == .keepDrafts([], gone: [.init(form: "complaint", number: nil)]))
    console.press("delete y delete n")
    #expect(console.state.drafts.keys.map(\.number) == [number])
    console.press("delete y")
    #expect(console.state.drafts.isEmpty && console.state.dialogs.isEmpty)
  }
}
