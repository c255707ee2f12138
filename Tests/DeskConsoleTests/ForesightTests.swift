import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// What cannot be done is told before anything is typed, and what is told is true.
@Suite struct ForesightTests {
  private let one = CaseNumber(1)

  private func console(
    _ width: Int = 80, _ height: Int = 24, contact: String? = "13800138000", _ events: [CaseEvent] = []
  ) -> TestConsole {
    var desk = FakeDesk()
    var complaint = DeskWorld.complaint("王芳", "房间空调整夜不制冷", contact: contact)
    complaint.details.order = "B-77"
    complaint.details.claimed = DeskWorld.money(240)
    desk.record(complaint)
    for event in events { desk.append([event], to: one, by: DeskWorld.wang, at: DeskWorld.now) }
    return TestConsole(desk, width: width, height: height)
  }

  private func says(_ console: TestConsole) -> String {
    NoticeWords(scene: ConsoleScene(console.state, console.environment))
      .tell(console.state.notice ?? Notice(content: .nothingToTake(isAnyOpen: true))).words
  }

  @Test(arguments: [("Y", "No running deadline"), ("D", "No promise is open"), ("A", "waits for nobody")])
  func aFormThatCannotBeFilledInSaysWhy(_ key: String, _ why: String) {
    var console = console()
    console.press(key)
    #expect(console.state.dialogs.isEmpty && says(console).contains(why))
  }

  @Test func anOpenCaseIsNotReopened() {
    var console = console()
    console.press("R")
    #expect(console.state.dialogs.isEmpty && says(console).contains("neither resolved nor closed"))
    console.press(":")
    console.type("reopen")
    #expect(console.screen.contains("Open the case again (The case is neither"))
  }

  @Test func whoLeadsOthersMayTakeOverAtOnce() {
    var console = console(160, 40)
    console.desk.append([.claimed(CaseClaimed())], to: one, by: DeskWorld.mei, at: DeskWorld.now)
    if let news = console.desk.news(of: one) { console.send(news) }
    console.press("O")
    #expect(says(console).contains("take it over from"))
    console.environment.me = Actor(name: "boss", uid: 1, role: .manager)
    console.press("a")
    #expect(says(console).contains("take it over with a reason"))
    console.press("esc O")
    #expect(console.state.dialogs.count == 1)
  }

  @Test func whoItIsStandsInTheHeadAndInTheForm() {
    var console = console()
    console.press("enter")
    #expect(console.screen.contains("13800138000 · order: B-77 · claimed loss: ¥240.00"))
    console.press("m")
    #expect(console.screen.contains("王芳 13800138000"))
  }

  @Test func theCustomersCasesAndTheContactsAreTwoThings() {
    var console = console()
    console.press("enter o")
    let own = says(console)
    console.press("b")
    #expect(own.contains("customer") || own.contains("loading"))
    #expect(says(console) != own)
    let book = console.environment.phrasebook
    #expect(book.customers.otherCases.explanation != book.caseActions.earlier.explanation)
  }

  @Test func hiddenFormsNameNobody() {
    var console = console()
    console.press("P n")
    #expect(console.state.dialogs.isEmpty && !console.screen.contains("王芳"))
    console.press("tab n")
    #expect(console.state.dialogs.count == 1, "the case on screen can be worked on")
  }

  @Test func theCatalogueIsFilteredWhileTyping() {
    var console = console()
    console.press("a /")
    console.type("refu")
    #expect(console.screen.contains("partial refund") && !console.screen.contains("voucher"))
    console.press("esc")
    #expect(console.screen.contains("voucher") && console.state.recovery.isPicking)
  }

  @Test func whoeverIsKnownIsOfferedForHandingOver() {
    var console = console()
    console.press("H")
    #expect(console.screen.contains("Right takes the first: chen, mei"))
    console.type("m")
    console.press("right tab")
    console.type("your shift")
    console.press("ctrl-d")
    #expect(console.desk.state(one)?.claim?.holder == "mei")
    #expect(says(console) == "C-000001 is handed over.")
  }

  @Test func whereADraftIsKeptIsSaid() {
    var console = console()
    console.press("n")
    console.type("half")
    console.press("esc")
    #expect(console.screen.contains("Draft kept: g d"))
    console.press("j n esc")
    #expect(console.screen.contains("Draft kept: g d"))
  }

  @Test func theMostUrgentCountIsKept() {
    let console = console(60, 16)
    #expect(console.screen.contains("overdue 0"))
  }

  @Test func thePaletteBeginsWithWhatCanBeDoneAndFindsARefund() {
    var console = console()
    console.press(":")
    let first = console.screen.split(separator: "\n").first { $0.contains("▸") } ?? ""
    #expect(!first.contains("Go to the next") && !first.contains("down"))
    console.type("refund")
    #expect(console.screen.contains("Pick recovery actions"))
  }

  @Test func closingTellsWhatIsMissing() {
    var known = Classification()
    known.kind = .outcome
    known.severity = .ordinary
    var console = console(80, 24, [.classified(CaseClassified(change: known))])
    console.press("J 1 tab 1 ctrl-d a space enter y m")
    console.type("sorry")
    console.press("ctrl-d d y s tab 5 ctrl-d x")
    #expect(!console.screen.contains("nothing is owed any more"))
    #expect(console.screen.contains("but not known yet: "))
  }

  @Test func whatIsOwedNamesItsKey() throws {
    var console = console()
    console.press("x")
    let row = try #require(console.screen.split(separator: "\n").first { $0.contains("a judgement with") })
    #expect(row.contains(" J "))
  }

  @Test(arguments: [(80, 24), (120, 40)]) func aPromiseThatIsOwedCanBeKeptOrWithdrawn(
    _ width: Int, _ height: Int
  )
    throws
  {
    var console = console(width, height)
    console.press("c a space enter p y")
    if width == 120 {
      #expect(console.screen.contains("D \(console.environment.phrasebook.caseActions.withdraw.label)"))
    }
    console.press("x")
    let listed = try #require(console.screen.split(separator: "\n").first { $0.contains("promise 1") })
    #expect(listed.contains("a / D"))
    console.press("esc g c l l l")
    #expect(console.screen.contains("/ D)"))
  }

  @Test func aRefusalIsOverWithTheNextCommand() {
    var console = console()
    console.desk.append([.claimed(CaseClaimed())], to: one, by: DeskWorld.mei, at: DeskWorld.now)
    console.press("c")
    #expect(says(console).contains("mei"))
    console.press("n")
    console.type("hello")
    console.press("ctrl-d")
    #expect(says(console).contains("saved on C-000001"))
  }

  @Test func aLongNameLeavesRoomForTheStanding() {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint(String(repeating: "很长的名字", count: 20), "h"))
    var console = TestConsole(desk, width: 80, height: 24)
    console.press("enter")
    #expect(console.screen.contains("open · unclaimed"))
  }

  @Test func aListOneBelowTheOtherIsWalkedByUpAndDown() throws {
    let options = ["one", "two"].map { FieldOption(code: $0, label: String(repeating: $0, count: 20)) }
    #expect(OptionFlow(options, isSeveral: false, width: 70, .builtIn).isVertical)
    #expect(!OptionFlow(options, isSeveral: false, width: 200, .builtIn).isVertical)
    var value = FieldValue.choice(nil)
    let steps = [KeyStroke(.down), KeyStroke(.down), KeyStroke(.down), KeyStroke(.up), KeyStroke(.up)].map {
      value.step(with: $0, among: options)
    }
    #expect(steps == [true, true, false, true, false])
    #expect(value == .choice("one"))
  }

  @Test func helpHasOneHeadingForTheCase() {
    var console = console(80, 100)
    console.press("enter ?")
    let headings = console.screen.split(separator: "\n").filter { line in
      line.replacing(/[│█▐ ]/, with: "") == "Case"
    }
    #expect(headings.count == 1)
  }

  @Test func aSearchGoesOnWithAnotherWord() {
    var console = console()
    console.press("/")
    console.type("王芳")
    console.press("enter /")
    console.type("空调")
    console.press("enter")
    #expect(console.state.queue.search?.text == "王芳 空调")
  }

  @Test func whatNobodyHasIsNotGivenBack() {
    var console = console()
    console.press("r")
    #expect(console.state.dialogs.isEmpty && says(console).contains("Nobody holds the case"))
  }

  @Test(arguments: ["J", "e", "w", "E", "H", "r", "D", "Y", "g p", "s", "X", "d", "x", "&"])
  func whatAColleagueHoldsIsNotFilledInFirst(_ keys: String) {
    var console = console()
    console.othersDo([.claimed(CaseClaimed())], to: one)
    console.press(keys)
    #expect(console.state.dialogs.isEmpty && says(console).contains("mei holds the case"))
    console.press("esc n")
    #expect(console.state.dialogs.count == 1, "a note is anybody's to write")
  }

  @Test func aFactThatIsTheHoldersIsNotAskedForAndAnAnalystsIs() throws {
    var console = console(120, 40)
    console.othersDo([.claimed(CaseClaimed())], to: one)
    console.press("enter l enter")
    #expect(console.state.dialogs.isEmpty && says(console).contains("mei holds the case"))
    #expect(console.state.obstacle(to: .classify, about: .field(.rootCause), console.environment) == nil)
  }

  @Test(arguments: Language.allCases) func allThatIsOwedCanBeReadOnTheSmallestScreen(_ language: Language)
    throws
  {
    var console = console(60, 16)
    console.environment.phrasebook = console.environment.phrasebook.speaking(language)
    console.press("x")
    guard case .owed(let owed)? = console.state.dialogs.last else {
      Issue.record("no list of what is owed")
      return
    }
    var read = console.screen
    for _ in 0..<20 {
      console.press("j")
      read += console.screen
    }
    let book = console.environment.phrasebook
    for item in owed.items {
      let words = book.owed.item(item, policy: console.environment.policy)
      // A long sentence is broken, after a word or, in Chinese, anywhere.
      #expect(read.contains(words.prefix(12)) && read.contains(words.suffix(4)), "\(words)")
    }
    console.press("esc")
    #expect(console.state.dialogs.isEmpty)
  }
}
