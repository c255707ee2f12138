import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// Nothing that a person does goes without an answer: what is missing is said, and where to go on.
@Suite struct GuidanceTests {
  private let one = CaseNumber(1)

  private func console(
    _ desk: FakeDesk? = nil, channel: Channel? = .phone, language: Language = .english
  ) -> TestConsole {
    var desk = desk ?? FakeDesk()
    var details = CaseDetails()
    details.customer = "王芳"
    details.headline = "房间空调整夜不制冷"
    details.channel = channel
    desk.record(CaseRecorded(received: DeskWorld.now - .minutes(30), details: details))
    return TestConsole(desk, language: language)
  }

  private func form(_ console: TestConsole) throws -> FormDialog {
    guard case .form(let form)? = console.state.dialogs.last else { throw Missing() }
    return form
  }

  private struct Missing: Error {}

  private func field(_ console: TestConsole) throws -> FieldSpec {
    try #require(try form(console).fieldInHand(ConsoleScene(console.state, console.environment)))
  }

  // MARK: Contact

  @Test(arguments: [Channel.email, nil, .foundByUs])
  func aContactBeginsWithWhatIsOpen(_ channel: Channel?) throws {
    var console = console(channel: channel)
    console.press("m")
    #expect(try field(console).id == (channel == .email ? .text : .channel))
    #expect(try form(console).values.choice(.channel, as: Channel.self) == (channel == .email ? .email : nil))
    console.press("shift-tab")
    if channel == .email { console.press("shift-tab") } else { console.press("tab") }
    let codes = try field(console).options?.map(\.code) ?? []
    #expect(codes.contains("email") && !codes.contains("foundByUs"), "nobody is reached by our finding it")
  }

  @Test(arguments: [
    (Language.english, "Choose one of these first"), (.simplifiedChinese, "请先选择一项"),
    (.traditionalChinese, "請先選擇一項"),
  ]) func textTypedIntoAnOpenChoiceSaysThatItIsOpen(_ language: Language, _ words: String) {
    var console = console(channel: nil, language: language)
    console.press("m")
    console.type("z")
    #expect(console.screen.contains(words))
  }

  // MARK: Rating

  @Test func aRatingWithoutGradesSaysWhatIsMissing() {
    var console = console()
    console.press("c s ctrl-d")
    #expect(console.screen.contains("Rate at least one question, or choose “no answer”."))
    console.press("4 ctrl-d")
    #expect(console.desk.state(one)?.evaluation != nil)
  }

  // MARK: Guarantees

  @Test func aDeskWithoutGuaranteesOffersNone() {
    var console = console()
    console.press("c g p")
    #expect(console.state.dialogs.isEmpty)
    #expect(console.screen.contains("The policy has no guarantees."))
  }

  // MARK: Picking

  @Test func aFilterIsBegunAnewAndTheOneBeforeComesBack() {
    var console = console()
    console.press("c a /")
    console.type("refund")
    console.press("enter /")
    console.type("voucher")
    #expect(console.state.recovery.filter == "voucher")
    console.press("esc")
    #expect(console.state.recovery.filter == "refund")
  }

  @Test func aMarkWithoutTheAmountThatItNeedsSaysSo() throws {
    var console = console()
    console.press("c a")
    console.state.recovery.mark(.init(code: "voucher"), for: one)
    console.press("enter esc")
    let row = try #require(console.screen.split(separator: "\n").first { $0.contains("[x] voucher") })
    #expect(row.contains("amount?"))
  }

  @Test func theAmountBoxTellsTheLimit() throws {
    var desk = FakeDesk()
    let policy = DeskWorld.policy
    let limits: [String: ActionAuthority.Limit] = [
      "agent": .upTo(DeskWorld.money(100)), "supervisor": .upTo(DeskWorld.money(900)),
    ]
    desk.policy = Policy(
      name: policy.name, terms: policy.terms, roles: policy.roles, defaultRole: policy.defaultRole,
      ladder: policy.ladder, claimLease: policy.claimLease, reasons: policy.reasons, closing: policy.closing,
      actions: [
        RecoveryAction(
          code: "voucher", name: DeskWorld.text("voucher", "代金券", "抵用券"), serves: [.reimburse],
          amount: .required, fixedCost: DeskWorld.money(0), costShare: 1, authority: .limits(limits),
          dueWithin: nil)
      ])
    var console = console(desk)
    console.press("c a space")
    #expect(
      console.screen.contains("you may, up to CN¥100.00") || console.screen.contains("you may, up to ¥100.00")
    )
    console.type("200")
    #expect(console.screen.contains("needs a supervisor"))
    #expect(console.screen.contains("you may, up to"))
  }

  @Test(arguments: [
    (Language.english, "promises it for a later time instead", "p promise: a later time"),
    (.simplifiedChinese, "改为承诺稍后完成", "p 承诺时间"), (.traditionalChinese, "改為承諾稍後完成", "p 承諾時間"),
  ]) func thePreviewSaysHowToPromise(_ language: Language, _ heading: String, _ key: String) {
    var console = console(language: language)
    console.press("c a space enter")
    #expect(console.screen.contains(heading))
    #expect(console.screen.contains(key))
    console.press("p")
    #expect(!console.screen.contains(heading))
  }

  // MARK: Queue

  @Test(arguments: Language.allCases, [(60, 16), (80, 24), (120, 40)])
  func anEmptyDeskSaysHowACaseComesIn(_ language: Language, _ size: (width: Int, height: Int)) {
    let console = TestConsole(FakeDesk(), width: size.width, height: size.height, language: language)
    let words = console.screen.filter { !$0.isWhitespace && $0 != "│" }
    #expect(words.contains("redressintake"))
    let sentence = console.environment.phrasebook.queuePane.noneOpen(record: "N")
    #expect(words.contains(sentence.prefix(12).filter { !$0.isWhitespace }))
  }

  @Test func aNewCaseOpensOnItsStory() {
    var console = console()
    console.press("enter tab tab N")
    console.state.story.tab = .clocks
    console.type("13800138000")
    console.press("tab tab tab")
    console.type("no hot water")
    console.press("ctrl-d")
    #expect(console.state.story.number == CaseNumber(2))
    #expect(console.state.story.tab == .story)
  }

  @Test(arguments: [Language.simplifiedChinese, .traditionalChinese])
  func aNameIsSetApartFromWhatFollows(_ language: Language) {
    let words = DeskWorld.environment(language).phrasebook.queuePane.isOpen(with: ["root"])
    #expect(words.hasPrefix("root 正在"))
  }
}
