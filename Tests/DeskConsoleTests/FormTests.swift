import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// Filling in forms: choosing by letters, where the caret begins, how much room a text has, help.
@Suite struct FormTests {
  private static func console(
    _ language: Language = .english, width: Int = 80, height: Int = 24, policy: Policy = DeskWorld.policy
  ) -> TestConsole {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("王芳", "房间空调整夜不制冷", contact: "13800138000"))
    var console = TestConsole(desk, width: width, height: height, language: language)
    console.environment.policy = policy
    return console
  }

  private func form(_ console: TestConsole) throws -> FormDialog {
    guard case .form(let form)? = console.state.dialogs.last else { throw Missing() }
    return form
  }

  private struct Missing: Error {}

  private func field(_ console: TestConsole) throws -> FieldID? {
    try form(console).fieldInHand(ConsoleScene(console.state, console.environment))?.id
  }

  // MARK: Choosing by letters

  private static let options = [
    FieldOption(code: "voice", label: "voice message"), FieldOption(code: "email", label: "e-mail"),
    FieldOption(code: "social", label: "社交媒体"), FieldOption(code: "survey", label: "survey"),
    FieldOption(code: "same", label: "the same"),
  ]

  @Test(arguments: [
    ("v", 0), ("voice m", 0), ("me", 0), ("email", 1), ("E-M", 1), ("媒", 2), ("soc", 2), ("s", 3), ("sur", 3),
    ("ｓｕ", 3), ("sam", 4),
  ]) func lettersFindAnAnswer(_ typed: String, _ expected: Int) {
    var finder = OptionFinder()
    var place: Int?
    for letter in typed { place = finder.take(String(letter), among: Self.options, at: place) ?? place }
    #expect(place == expected)
    #expect(finder.missed == nil)
  }

  @Test func theSameLetterAgainGoesToTheNextAnswer() {
    var finder = OptionFinder()
    var place: Int?
    let places = (0..<4).map { _ in
      place = finder.take("s", among: Self.options, at: place)
      return place
    }
    #expect(places == [3, 4, 2, 3])
  }

  @Test func lettersThatFitNothingAreTold() throws {
    var console = Self.console()
    console.press("N tab tab")
    console.type("e")
    #expect(try form(console).values.choice(.channel) == Channel.email)
    console.type("q")
    #expect(try form(console).values.choice(.channel) == Channel.email, "the choice stays")
    #expect(console.screen.contains("No answer begins with “eq”."))
    console.press("right")
    #expect(!console.screen.contains("No answer begins"))
    console.send(.input(.paste("Letter\n")))
    #expect(try form(console).values.choice(.channel) == Channel.letter)
  }

  /// The reason is asked for only where it is needed, and both stand in the first line of the case.
  @Test func aNewComplaintCanBeCriticalAtOnce() throws {
    var console = Self.console(height: 40)
    console.press("N tab tab tab")
    console.type("child hurt")
    #expect(
      try !form(console).fields(ConsoleScene(console.state, console.environment)).map(\.id).contains(
        .criticalReason))
    console.press("tab tab")
    #expect(try field(console) == .severity)
    #expect(try form(console).values.choice(.severity, as: Severity.self) == nil)
    console.type("crit")
    console.press("tab")
    #expect(try field(console) == .criticalReason)
    console.press("space ctrl-d")
    #expect(console.state.dialogs.isEmpty)
    let recorded = try #require(console.desk.commits.values.first { $0.first?.events.count == 2 })
    guard case .classified(let facts)? = recorded.first?.events.last else { throw Missing() }
    #expect(facts.change.severity == .critical)
    #expect(facts.change.criticalReason == DeskWorld.policy.reasons[.critical]?.first?.code)
  }

  /// A severity that was taken back leaves nothing behind, so that the form says what it shows.
  @Test func aReasonThatIsNotShownIsNotSent() throws {
    var console = Self.console(height: 40)
    console.press("N tab tab tab")
    console.type("loud room")
    console.press("tab tab")
    console.type("crit")
    console.press("tab space shift-tab")
    console.type("ord")
    console.press("ctrl-d")
    #expect(console.state.dialogs.isEmpty)
    let recorded = try #require(console.desk.commits.values.first { $0.first?.events.count == 2 })
    guard case .classified(let facts)? = recorded.first?.events.last else { throw Missing() }
    #expect(facts.change.severity == .ordinary && facts.change.criticalReason == nil)
  }

  @Test func spaceChoosesAndStays() throws {
    var console = Self.console()
    console.press("J space")
    #expect(try form(console).values.choice(.judgement) == Judgement.allCases[0])
    console.press("space space")
    #expect(try form(console).values.choice(.judgement) == Judgement.allCases[0])
    #expect(try field(console) == .judgement)
    console.press("enter")
    #expect(try field(console) == .reason)
  }

  @Test func lettersGoToOneOfSeveralAndSpaceMarksIt() throws {
    var console = Self.console(.simplifiedChinese)
    console.press("e tab tab tab tab")
    #expect(try field(console) == .flags)
    let word = console.environment.phrasebook.word(CaseFlag.vulnerable)
    console.type(word)
    #expect(try form(console).values.choices(.flags, as: CaseFlag.self) == [])
    console.press("space")
    #expect(try form(console).values.choices(.flags) == [CaseFlag.vulnerable])
    #expect(try field(console) == .flags)
  }

  @Test func theArrowsLeaveTheButton() throws {
    var console = Self.console()
    console.press("p tab")
    #expect(try field(console) == nil)
    console.press("up")
    #expect(try field(console) == .text)
  }

  // MARK: Where the caret begins

  @Test(arguments: [
    ("m", FieldID.text), ("N", .contact), ("n", .text), ("J", .judgement), ("w", .reason), ("s", .outcome),
    ("X", .text), ("H", .colleague), ("E", .customer), ("e", .kind),
  ]) func theCaretBeginsWhereSomethingIsMissing(_ key: String, _ expected: FieldID) throws {
    var console = Self.console()
    console.press(key)
    #expect(try field(console) == expected)
  }

  @Test func withSeveralReasonsTheReasonIsFirst() throws {
    var policy = DeskWorld.policy
    policy.reasons[.reopen, default: []].append(
      ReasonCode(code: "other", text: DeskWorld.text("another reason", "其他原因", "其他原因")))
    for (policy, expected) in [(policy, FieldID.reason), (DeskWorld.policy, .text)] {
      var console = Self.console(policy: policy)
      console.othersDo([.resolved(CaseResolved())], to: CaseNumber(1))
      console.press("R")
      #expect(try field(console) == expected)
    }
  }

  @Test func factsThatAreKnownAreNotAskedFirst() throws {
    var console = Self.console()
    console.press("e")
    console.type("out")
    console.press("ctrl-d e")
    #expect(try field(console) == .severity)
  }

  @Test func aDraftGoesOnWhereItWasLeft() throws {
    var console = Self.console()
    console.press("N tab")
    console.type("Lee")
    console.press("esc N")
    #expect(try field(console) == .customer)
  }

  // MARK: Room

  @Test(arguments: [(80, 24), (60, 16)]) func aTextTakesTheRowsThatItFills(_ width: Int, _ height: Int) {
    var console = Self.console(width: width, height: height)
    console.press("m")
    let before = borderRows(console)
    for line in 0..<40 { console.type("line \(line)\n") }
    let after = borderRows(console)
    #expect(after.count > before.count || height == 16)
    #expect(after.upperBound <= height - 2)
    #expect(console.screen.contains("line 39"))
    #expect(console.state.draw(console.environment).cursor != nil)
  }

  @Test func theTopStaysWhileATextGrows() {
    var console = Self.console(width: 120, height: 50)
    console.press("n")
    let before = borderRows(console)
    for _ in 0..<12 { console.type("x\n") }
    #expect(borderRows(console).lowerBound == before.lowerBound)
    #expect(borderRows(console).count > before.count)
  }

  /// The rows of the dialog's border.
  private func borderRows(_ console: TestConsole) -> Range<Int> {
    let canvas = console.state.draw(console.environment)
    let rows = (0..<canvas.height).filter { row in
      (0..<canvas.width).contains { canvas[row, $0]?.role == .overlayBorder }
    }
    return (rows.first ?? 0)..<((rows.last ?? -1) + 1)
  }

  // MARK: Help

  @Test func theFootNamesTheEditorAndTheDraft() {
    var console = Self.console()
    console.press("n")
    #expect(console.screen.contains("ctrl-o editor") && !console.screen.contains("ctrl-x throw"))
    console.type("x")
    console.press("esc n")
    #expect(console.screen.contains("ctrl-x throw away"))
    console.press("esc p")
    #expect(!console.screen.contains("ctrl-o"), "one line needs no editor")
  }

  @Test(arguments: Language.allCases) func helpTellsWhatTheFormWants(_ language: Language) throws {
    var console = Self.console(language)
    console.press("m f1")
    let book = console.environment.phrasebook
    #expect(console.screen.contains(book.caseActions.contact.explanation.prefix(12)))
    #expect(console.screen.contains(book.consoleForms.areaHint.prefix(12)))
    try Golden.expect(console.state.draw(console.environment), "form-help-80x24-\(language.rawValue)")
    console.press("esc")
    #expect(try field(console) == .text)
  }
}
