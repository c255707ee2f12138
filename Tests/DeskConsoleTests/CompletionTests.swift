import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

/// Queries in any language of the desk, completed while they are typed.
@Suite struct CompletionTests {
  private func read(_ text: String) throws -> [CaseQuery.Term] {
    try QueryReader(words: .everyLanguage, zone: .utc).read(text).terms
  }

  @Test(arguments: [
    ("状态:已结案", "status:closed"), ("負責人:我", "owner:me"),
    ("负责人:我 -状态:等待顾客", "owner:me -status:waitingCustomer"),
    ("到期:<2小时", "due:<2h"), ("收到:-3天..", "received:-3d.."), ("到期：今天", "due:today"),
    ("换过负责人:wei", "changed-owner:wei"), ("視圖:x", ""), ("是:逾期", "is:overdue"), ("owner:无人", "owner:nobody"),
  ])
  func fieldsUnitsAndValuesAreUnderstoodInEveryLanguage(text: String, english: String) throws {
    guard !english.isEmpty else {
      #expect(throws: QueryMistake.self) { try read(text) }
      return
    }
    #expect(try read(text) == read(english))
  }

  /// Whatever is offered can be read, in every language, for every field.
  @Test(arguments: Language.allCases) func everyOfferIsUnderstood(language: Language) throws {
    let book = DeskWorld.environment(language).phrasebook
    for field in QueryField.allCases {
      let name = try #require(
        QueryCompletion(Array(field.words(from: book.vocabulary).shown), caret: 99, book, people: [])
          .options.first { QueryWords.everyLanguage.field(String($0.dropLast())) == field })
      let values = QueryCompletion(Array(name), caret: 99, book, people: ["mei"]).options
      for value in values { #expect(throws: Never.self, "\(name)\(value)") { try read(name + value) } }
      #expect(field.codedValues.isEmpty == values.isEmpty)
    }
  }

  @Test func tabCompletesAndGoesOn() {
    var console = TestConsole(FakeDesk())
    console.press("/")
    console.type("Lee -sta")
    #expect(console.screen.contains("status:"))
    console.press("tab")
    console.type("cl")
    console.press("tab enter")
    #expect(
      console.state.queue.query
        == CaseQuery([.init(.text("Lee")), .init(.status(.closed), isNegated: true)]))
  }

  @Test func tabGoesRoundAndTypingEndsIt() {
    var console = TestConsole(FakeDesk(), language: .simplifiedChinese)
    console.press("/")
    console.type("负责人:")
    console.press("tab tab tab")
    console.press("shift-tab enter")
    #expect(console.state.queue.query == CaseQuery(.owner(.nobody)) || !console.state.dialogs.isEmpty)
    #expect(console.state.queue.search?.text.hasPrefix("负责人:") == true)
  }

  @Test func nothingIsOfferedWhereNothingIsBegun() {
    let book = DeskWorld.environment().phrasebook
    for text in ["", "Lee ", "customer:x", "nonsense:x", "12:30", "status:closed", "zzz"] {
      #expect(QueryCompletion(Array(text), caret: text.count, book, people: []).options.isEmpty, "\(text)")
    }
  }
}

/// The user's own views stand behind the desk's, with exact counts.
@Suite struct SavedViewTests {
  @Test func anOwnViewIsCountedAndTurnedTo() throws {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("Lee", "cold room"))
    desk.record(DeskWorld.complaint("Kim", "order never came"))
    var console = TestConsole(desk)
    let query = CaseQuery(.isOpen, .text("cold"))
    console.environment.savedViews = [SavedView(name: "temperatures", text: "is:open cold", query: query)]
    console.press("v")
    #expect(console.screen.contains("temperatures") && console.screen.contains("3  unclaimed"))
    #expect(console.state.queue.savedCounts == [query: 1])
    console.press("k enter")
    #expect(console.state.queue.view == .allOpen && console.state.queue.search == nil)
    console.press("v \(Array(repeating: "j", count: QueueView.allCases.count).joined(separator: " ")) enter")
    #expect(console.state.queue.query == query)
    #expect(console.state.queue.list.count == 1)
    #expect(console.screen.contains("temperatures"))
  }

  @Test func aDigitChoosesARowOfAnyMenu() {
    var desk = FakeDesk()
    desk.record(DeskWorld.complaint("Lee", "cold room"))
    var console = TestConsole(desk)
    console.press("v 3")
    #expect(console.state.dialogs.isEmpty && console.state.queue.view == QueueView.allCases[2])
    console.press("v 0")
    #expect(console.state.queue.view == QueueView.allCases[9], "as in the queue itself")
    console.press("L 2")
    #expect(console.environment.phrasebook.language == .simplifiedChinese)
    console.press("L 9")
    #expect(console.state.dialogs.count == 1 && console.state.notice != nil, "there is no ninth language")
  }
}
