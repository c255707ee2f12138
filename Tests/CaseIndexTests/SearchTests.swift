import CaseIndex
import RecoveryDomain
import Testing

/// What is found, and what is not.
@Suite struct SearchTests {
  /// One case for each text, searched for.
  private func found(_ texts: [String], _ searched: String) throws -> [Int64] {
    try index(texts.enumerated().map { (summary(Int64($0 + 1)), [$1]) }).list(CaseQuery(.text(searched)))
  }

  @Test(arguments: [
    ("退", [1, 2]), ("退款", [1]), ("不退款", [1]), ("款退", []), ("退 款", [1]), ("房间", [3]), ("ホテ", [4]), ("호텔", [5]),
  ]) func chineseOfAnyLength(_ searched: String, _ expected: [Int64]) throws {
    #expect(try found(["酒店不退款", "退了房", "房间很冷", "ホテル", "호텔 방"], searched) == expected)
  }

  @Test(arguments: [
    ("refund", [1, 2]), ("ref", [1, 2]), ("REFUND", [1, 2]), ("refund ", [1]), ("the refu", [1]), ("und", []),
    ("r", []),
    ("zoe", [3]), ("ZOË", [3]), ("strasse", []), ("straße", [3]), ("ａｂ１２", [4]), ("ab12", [4]),
    ("заказ", [5]), ("Việt", [6]),
    ("viet", [6]),
  ]) func wordsWithoutCaseOrDiacritics(_ searched: String, _ expected: [Int64]) throws {
    let texts = ["The refund is late", "Refunds", "Zoe\u{308} Straße", "AB12", "ЗАКАЗ", "Việt Nam"]
    #expect(try found(texts, searched) == expected)
  }

  @Test(arguments: [
    ("13800138000", [1, 2, 3]), ("138-0013-8000", [1, 2, 3]), ("138 0013 8000", [1, 2, 3]),
    ("1380013", [1, 2, 3]),
    ("8000", [1, 2, 3]), ("0013 8000", [2, 3]), ("800", [1, 2, 3]), ("9000", []),
  ]) func numbersInAnyWriting(_ searched: String, _ expected: [Int64]) throws {
    #expect(try found(["13800138000", "打138-0013-8000找我", "(138) 0013.8000"], searched) == expected)
  }

  @Test(arguments: ["", " ", "\"", "*", "\" OR \"退", "NEAR(", "-", "^", "\0", "！？", "退\0款", "col:退", "AND"])
  func searchesAreNeverSyntax(_ searched: String) throws {
    let found = try found(["退款"], searched)
    #expect(found == (searched.contains("退款") || searched == "退\0款" ? [1] : []))
  }

  @Test func termsMayBeHeldByDifferentLines() throws {
    let index = try CaseIndex.inMemory(deskID: "desk")
    var script = JournalScript()
    _ = try index.apply(
      script.batch(
        [.init(number: 1, texts: ["酒店"]), .init(number: 2, texts: ["酒店", "取消"])], [summary(1), summary(2)]))
    _ = try index.apply(script.batch([.init(number: 1, texts: ["退款"])], [summary(1)]))
    #expect(try index.list(CaseQuery(.text("酒店"), .text("退款"))) == [1])
    #expect(try index.list(CaseQuery([.init(.text("退款"), isNegated: true)])) == [2])
    #expect(try index.list(CaseQuery(.text("店取"))) == [], "two texts of a line are not one")
  }

  @Test func strangeTextIsKeptAndFound() throws {
    let strange = [
      String(repeating: "w", count: 1 << 20), String(repeating: "退", count: 300_000), "a\0b\0退款",
      "\u{1F}\u{1F}退款",
      "\u{FFFD}\u{10FFFF}\u{E000}退款", "e\u{301}\u{301}\u{301}", "😡退款", String(repeating: "1", count: 100_000),
      "",
    ]
    let index = try index(strange.enumerated().map { (summary(Int64($0 + 1)), [$1, "第二"]) })
    #expect(try index.list(CaseQuery(.text(String(repeating: "w", count: 1 << 20)))) == [1])
    #expect(try index.list(CaseQuery(.text("退款"))) == [3, 4, 5, 7])
    #expect(try index.list(CaseQuery(.text("😡"))) == [7])
    #expect(try index.list(CaseQuery(.text("第二"))) == Array(1...9))
  }

  @Test func strangeColumnsComeBackAsTheyWere() throws {
    let strange = summary(Int64.max >> 24) {
      $0.customer = "a\0b"
      $0.contact = ""
      $0.headline = String(repeating: "长", count: 100_000)
      $0.owner = "'; DROP TABLE cases; --"
      $0.nearestDue = Timestamp(millisecondsSince1970: .min)
      $0.closedAt = Timestamp(millisecondsSince1970: .max)
    }
    let index = try index([(strange, ["退款"]), (summary(.max), ["退款"])])
    #expect(try index.read { try $0.summaries(of: [strange.number]) } == [strange])
    #expect(try index.list(CaseQuery(.contact(.whole("")))) == [strange.number.value])
    #expect(try index.list(CaseQuery(.owner(.named("'; DROP TABLE cases; --")))) == [strange.number.value])
    #expect(try index.list(CaseQuery(.text("退款"))) == [strange.number.value])
  }
}
