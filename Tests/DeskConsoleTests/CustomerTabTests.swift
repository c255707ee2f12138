import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

@Suite struct CustomerTabTests {
  private static let wei: CustomerProfile = {
    var profile = CustomerProfile()
    profile.name = "王伟"
    profile.phones = ["13800138000"]
    profile.since = CivilDay(text: "2019-05-01")
    profile.level = .proactive
    profile.yearlyMargin = DeskWorld.money(1200)
    profile.unwantedChannels = [.phone]
    profile.preferredChannel = .email
    return profile
  }()

  /// A customer with more cases than are listed.
  static var known: CustomerDossier {
    var dossier = CustomerDossier()
    dossier.customer = CustomerNumber(7)
    dossier.profile = wei
    dossier.totals.caseCount = 300
    dossier.totals.openCount = 2
    dossier.totals.paid = [DeskWorld.money(350)]
    return dossier
  }

  private func console(
    _ dossier: CustomerDossier, _ language: Language = .english, matched: Bool = true
  ) -> (TestConsole, CaseNumber) {
    var desk = FakeDesk()
    let number = desk.record(DeskWorld.complaint("王伟", "房间空调整夜不制冷", contact: "13800138000"))
    let other = desk.record(DeskWorld.complaint("王伟", "早餐供应中断"))
    if matched {
      let evidence = MatchEvidence(identifiers: [.phone], name: .same)
      desk.append(
        [
          .matched(CaseMatched(customer: CustomerNumber(7), evidence: evidence)),
          .careListed(CaseCareListed(behind: [other])),
        ], to: number, by: DeskWorld.wang, at: DeskWorld.now)
    }
    var dossier = dossier
    if matched { dossier.cases = [desk.state(other), desk.state(number)].compactMap { $0?.summary } }
    desk.dossiers = [number: dossier]
    var console = TestConsole(desk, language: language)
    while console.state.story.number != number { console.press("j") }
    console.press("enter")
    return (console, number)
  }

  @Test(arguments: Language.allCases)
  func theProfileStandsOnTheCaseWithoutAKey(language: Language) {
    let (console, _) = console(Self.known, language)
    let book = Phrasebook(language: language, zone: .utc, currency: DeskWorld.yuan)
    #expect(console.screen.contains("K-000007"))
    #expect(console.screen.contains(book.customers.level(.proactive)))
    #expect(console.screen.contains(book.customers.careMark))
  }

  @Test func theTabTellsWhyAndEnterOpensAnotherCase() {
    var (console, number) = console(Self.known)
    console.press("l l z")
    #expect(console.screen.contains("The same telephone; the same name."))
    #expect(console.screen.contains("300 cases, 2 open"))
    #expect(console.screen.contains("and 298 more"))
    #expect(console.screen.contains("C-000002"))
    console.press("enter enter")
    #expect(console.state.story.number != number)
  }

  @Test func whileACustomerCanSeeNothingOfTheFileIsShown() {
    var (console, _) = console(Self.known)
    console.press("l l P")
    #expect(!console.screen.contains("K-000007"))
    #expect(!console.screen.contains("care list"))
    console.press("enter")
    #expect(console.state.dialogs.isEmpty)
  }

  @Test func aSuggestionIsAcceptedOrRefusedWithOneKey() {
    var dossier = CustomerDossier()
    dossier.suggestions = [
      .init(
        suggestion: MatchSuggestion(
          customer: CustomerNumber(7), evidence: MatchEvidence(identifiers: [.phone], name: .different),
          doubt: .nameDiffers), profile: Self.wei)
    ]
    var (console, number) = console(dossier, matched: false)
    console.press("l l")
    #expect(console.screen.contains("a shared telephone"))
    console.press("-")
    #expect(console.desk.state(number)?.customers.refused == [CustomerNumber(7)])
    console.press("=")
    #expect(console.desk.state(number)?.customers.link?.number == CustomerNumber(7))
    #expect(console.screen.contains("it is they: saved"))
  }

  /// A desk with customers of one name and one of another, on a case that is nobody's.
  private func lookingUp(_ language: Language = .english) -> (TestConsole, CaseNumber) {
    var (console, number) = console(CustomerDossier(), language, matched: false)
    console.desk.customers = [(2, "王伟"), (3, "王伟"), (7, "李娜")].map { number, name in
      var profile = CustomerProfile()
      profile.name = name
      profile.phones = ["1380013800\(number)"]
      return Customer(number: CustomerNumber(Int64(number)), origin: nil, profile: profile)
    }
    console.press("=")
    return (console, number)
  }

  @Test(arguments: Language.allCases) func theCustomerOfNobodysCaseIsLookedUp(language: Language) {
    var (console, number) = lookingUp(language)
    console.type("李")
    #expect(console.screen.contains("K-000007"))
    console.press("ctrl-d")
    #expect(console.desk.state(number)?.customers.link?.number == CustomerNumber(7))
    #expect(console.desk.state(number)?.customers.link?.evidence == nil, "a person said so")
    console.press("=")
    #expect(console.state.dialogs.isEmpty, "it is somebody's now")
  }

  @Test func oneOfSeveralIsChosen() {
    var (console, number) = lookingUp()
    console.type("王伟")
    console.press("ctrl-d")
    #expect(console.desk.state(number)?.customers.link == nil, "either may be meant")
    console.type("K-000003")
    #expect(console.desk.state(number)?.customers.link == nil)
    console.press("ctrl-d")
    #expect(console.desk.state(number)?.customers.link?.number == CustomerNumber(3))
  }

  @Test(arguments: Language.allCases) func whoFitsIsListed(language: Language) throws {
    var (console, _) = lookingUp(language)
    console.send(.input(.resize(width: 80, height: 24)))
    console.type("王伟")
    console.press("tab down")
    try Golden.expect(console.state.draw(console.environment), "dialog-match-80x24-\(language.rawValue)")
  }

  @Test func nobodyIsMatchedToACustomerThatIsNot() {
    var (console, number) = lookingUp()
    console.type("K-000099")
    console.press("ctrl-d")
    #expect(console.screen.contains("No customer fits."))
    #expect(console.desk.state(number)?.customers.link == nil && !console.state.dialogs.isEmpty)
  }

  @Test func aRefusedCustomerMayBeChosenOnPurpose() {
    var (console, number) = lookingUp()
    console.press("esc")
    console.desk.append(
      [.unmatched(CaseUnmatched(customer: CustomerNumber(7), reason: "her sister"))], to: number,
      by: DeskWorld.wang, at: DeskWorld.now)
    if let news = console.desk.news(of: number) { console.send(news) }
    console.press("=")
    console.type("K-000007")
    #expect(console.screen.contains("not K-000007's"))
    console.press("ctrl-d")
    #expect(console.desk.state(number)?.customers.link?.number == CustomerNumber(7))
  }

  @Test func aComplainantIsPutOnFileWithOneKeyAndOnlyOnce() {
    var (console, number) = console(CustomerDossier(), matched: false)
    console.press("l l K")
    #expect(console.desk.state(number)?.customers.link?.number == CustomerNumber(1))
    #expect(console.screen.contains("new customer: saved"))
    console.press("K")
    #expect(console.screen.contains("K-000001's already"))
  }

  @Test func aMatchIsTakenBackWithAReason() {
    var (console, number) = console(Self.known)
    console.press("l l -")
    console.type("her brother")
    console.press("ctrl-d")
    #expect(console.desk.state(number)?.customers.link == nil)
    #expect(console.desk.state(number)?.customers.refused == [CustomerNumber(7)])
  }

  @Test func theContactFormSaysWhatTheCustomerDoesNotWish() {
    var (console, number) = console(Self.known)
    console.press("m")
    #expect(console.screen.contains("The customer would rather not"))
    console.type("x")
    #expect(console.desk.state(number)?.contacts.isEmpty == true)
  }

  @Test func aCaseIsMergedAndTakenApartAgain() {
    var (console, number) = console(CustomerDossier(), matched: false)
    console.press("&")
    console.type("C-2")
    console.press("tab")
    console.type("the same night")
    console.press("ctrl-d")
    #expect(console.desk.state(number)?.mergedInto == CaseNumber(2))
    console.press("&")
    console.type("another guest")
    console.press("ctrl-d")
    #expect(console.desk.state(number)?.mergedInto == nil)
  }
}
