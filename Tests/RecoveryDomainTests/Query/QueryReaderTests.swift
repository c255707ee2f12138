import RecoveryDomain
import Testing

@Suite("Written queries")
struct QueryReaderTests {
  private let reader = QueryReader(zone: .utc)

  private func read(_ text: String, _ location: SourceLocation = #_sourceLocation) -> [CaseQuery.Term] {
    do throws(QueryMistake) {
      return try reader.read(text).terms
    } catch {
      Issue.record("\(text): \(error)", sourceLocation: location)
      return []
    }
  }

  private func mistake(_ text: String) -> QueryMistake? {
    do throws(QueryMistake) {
      _ = try reader.read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "nothing written asks for every case",
    arguments: ["", "   ", "\t\n", "\"\"", "“ ” 「」 \"  \"", "\u{3000}"])
  func blank(text: String) { #expect(read(text).isEmpty) }

  @Test(
    "one condition",
    arguments: [
      ("noise", .text("noise")), ("空调", .text("空调")), ("\"all night\"", .text("all night")),
      ("“整夜 不”", .text("整夜 不")), ("「冷氣 壞」", .text("冷氣 壞")), ("『x』", .text("x")), ("\"42\"", .text("42")),
      ("42", .number(CaseNumber(42))), ("C-000042", .number(CaseNumber(42))),
      ("c-42", .number(CaseNumber(42))), ("1234567", .number(CaseNumber(1_234_567))),
      ("C-12345678", .number(CaseNumber(12_345_678))), ("13800138000", .text("13800138000")),
      ("0", .text("0")), ("４２", .text("４２")),
      ("http://example.org/a?b=c", .text("http://example.org/a?b=c")), ("12:30", .text("12:30")),
      ("3:1", .text("3:1")), (":)", .text(":)")), ("a.b:c", .text("a.b:c")), ("don\"t", .text("don\"t")),
      ("..", .text("..")), ("<2h", .text("<2h")),
      ("status:open", .status(.open)), ("STATUS:Open", .status(.open)),
      ("status:waitingCustomer", .status(.waitingCustomer)),
      ("status:waiting-customer", .status(.waitingCustomer)),
      ("status:waiting_others", .status(.waitingOthers)), ("status：closed", .status(.closed)),
      ("status:\"waiting others\"", .status(.waitingOthers)),
      ("is:open", .isOpen), ("is:reopened", .reopened), ("is:needs-reading", .needsReading),
      ("is:unknownEvents", .unknownEvents), ("is:mine", .owner(.me)), ("is:unclaimed", .owner(.nobody)),
      ("is:overdue", .due(.init(until: .fromNow(.zero)))),
      ("owner:me", .owner(.me)), ("owner:Nobody", .owner(.nobody)), ("owner:wei", .owner(.named("wei"))),
      ("owner:\"me\"", .owner(.named("me"))),
      ("step:carryOut", .step(.carryOut)), ("severity:critical", .severity(.critical)),
      ("channel:web-form", .channel(.webForm)), ("flag:vulnerable", .flag(.vulnerable)),
      ("source:cfpb", .source("cfpb")), ("import:2026-11-21-1", .importID("2026-11-21-1")),
      ("contact:138", .contact(.beginning("138"))), ("contact:a@b:c", .contact(.beginning("a@b:c"))),
      ("customer:\"Wang Fang\"", .customer(.whole("Wang Fang"))),
      ("customer:“王 芳”", .customer(.whole("王 芳"))),
      ("order:B-77", .order(.beginning("B-77"))), ("customer:kim", .customer(.beginning("kim"))),
      ("case:42", .number(CaseNumber(42))),
      ("case:C-000042", .number(CaseNumber(42))), ("case:123456789", .number(CaseNumber(123_456_789))),
      ("view:closed", .status(.closed)),
    ] as [(String, CaseQuery.Condition)])
  func conditions(text: String, condition: CaseQuery.Condition) {
    #expect(read(text) == [.init(condition)])
    #expect(read("-" + text) == [.init(condition, isNegated: true)])
    #expect(read(" －\(text)\u{3000}") == [.init(condition, isNegated: true)])
  }

  @Test("several conditions must all hold")
  func several() {
    #expect(
      read("空调 -\"all night\" owner:me -status:closed customer:\"Wang Fang\"noise")
        == [
          .init(.text("空调")), .init(.text("all night"), isNegated: true), .init(.owner(.me)),
          .init(.status(.closed), isNegated: true), .init(.customer(.whole("Wang Fang"))),
          .init(.text("noise")),
        ])
  }

  @Test("a view stands for its conditions", arguments: QueueView.allCases)
  func views(view: QueueView) {
    #expect(read("view:\(view.rawValue)") == view.query.terms)
    #expect(read("view:\(view.rawValue.uppercased()) 42").count == view.query.terms.count + 1)
  }

  @Test("a view of several conditions has no opposite")
  func negatedViews() {
    #expect(mistake("x -view:mine") == QueryMistake(.viewNotNegatable(.mine), at: 2..<12))
    #expect(read("-view:allOpen") == [.init(.isOpen, isNegated: true)])
  }

  @Test("every field and coded value is understood by its English name")
  func everyWord() {
    for field in QueryField.allCases {
      for value in field.codedValues where !field.isTime {
        #expect(!read("\(field.rawValue):\(value)").isEmpty)
      }
    }
  }

  @Test("a mistake names the characters it is about")
  func mistakes() {
    let mistakes: [(String, QueryMistake.Kind, Range<Int>)] = [
      ("noise stauts:open", .unknownField("stauts"), 6..<12),
      ("-foo-bar:x", .unknownField("foo-bar"), 1..<8),
      ("状太：未结", .unknownField("状太"), 0..<2),
      ("status:", .valueMissing(.status), 0..<7),
      ("a customer:\"\"", .valueMissing(.customer), 2..<13),
      ("-status: open", .valueMissing(.status), 0..<8),
      ("status:opne x", .unknownValue("opne", of: .status), 7..<11),
      ("status:\"o p\" x", .unknownValue("o p", of: .status), 7..<12),
      ("severity:42", .unknownValue("42", of: .severity), 9..<11),
      ("case:C-x", .notACaseNumber("C-x"), 5..<8),
      ("空调 \"all night", .quoteNotClosed, 3..<13),
      ("customer:“王芳", .quoteNotClosed, 9..<12),
      ("a - b", .nothingToNegate, 2..<3), ("a -", .nothingToNegate, 2..<3),
      ("-\"\"", .nothingToNegate, 0..<3),
      ("👨‍👩‍👧 x status:?", .unknownValue("?", of: .status), 11..<12),
    ]
    for (text, kind, range) in mistakes {
      #expect(mistake(text) == QueryMistake(kind, at: range), "\(text)")
    }
  }

  @Test("a query has at most fifty conditions")
  func tooMany() {
    #expect(read(Array(repeating: "x", count: 50).joined(separator: " ")).count == 50)
    #expect(
      mistake(Array(repeating: "x", count: 51).joined(separator: " "))
        == QueryMistake(.tooManyTerms(limit: 50), at: 100..<101))
  }

  @Test("words of several languages are understood at once")
  func otherLanguages() throws {
    var chinese = QueryWords()
    chinese.add("状态", for: .status)
    chinese.add("待客户", for: CaseStatus.waitingCustomer.rawValue, of: .status)
    chinese.add("到期", for: .due)
    chinese.add("小时", unit: .hours(1))
    chinese.add("负责人", for: .owner)
    chinese.add("我", for: "me", of: .owner)
    let reader = QueryReader(words: QueryWords.english.merging(chinese), zone: .utc)
    #expect(
      try reader.read("状态：待客户 到期:<2小时 负责人：我 status:待客户 状态:open").terms.map(\.condition)
        == [
          .status(.waitingCustomer), .due(.init(until: .fromNow(.hours(2)))), .owner(.me),
          .status(.waitingCustomer), .status(.open),
        ])
  }

  @Test("where one word means two things, the first language wins")
  func merging() {
    var other = QueryWords()
    other.add("status", for: .order)
    other.add("h", unit: .days(1))
    let merged = QueryWords.english.merging(other)
    #expect(merged.field("Status") == .status)
    #expect(merged.unit("H") == .hours(1))
    #expect(other.merging(.english).field("status") == .order)
  }
}
