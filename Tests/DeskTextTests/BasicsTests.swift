import DeskText
import RecoveryDomain
import Testing

@Suite("Numbers, money, lists")
struct BasicsTests {
  @Test(
    "Money as people read it",
    arguments: [
      ("CNY", 24_000, "¥240.00"), ("CNY", 124_050, "¥1,240.50"), ("CNY", -5, "-¥0.05"),
      ("USD", 100_000_000, "US$1,000,000.00"), ("TWD", 99, "NT$0.99"), ("JPY", 1_400, "JP¥1,400"),
      ("KWD", 1_500, "KWD\u{A0}1.500"), ("EUR", 0, "€0.00"),
    ])
  func money(code: String, minor: Int64, text: String) {
    let money = Money(minorUnits: minor, currency: Samples.currency(code))
    for language in Language.allCases { #expect(Samples.book(language).money(money) == text) }
  }

  @Test("A desk that reckons in yen has the yen's own sign")
  func yen() {
    let book = Samples.book(.english, currency: "JPY")
    #expect(book.money(Money(minorUnits: 1400, currency: Samples.currency("JPY"))) == "¥1,400")
    #expect(book.money(Samples.sum) == "CN¥240.00")
  }

  @Test(
    "Digits are grouped by three",
    arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
  func numbers(value: Int, text: String) { #expect(Samples.book(.english).number(value) == text) }

  @Test(
    "Sizes",
    arguments: [
      (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (1449, "1.4 kB"), (23_400_000, "23 MB"),
      (999_600, "1.0 MB"),
    ])
  func sizes(bytes: Int64, text: String) { #expect(Samples.book(.english).size(byteCount: bytes) == text) }

  @Test("Percentages") func percentages() {
    #expect(Samples.book(.english).percentage(0.8) == "80%")
    #expect(Samples.book(.english).percentage(.infinity) == "–")
  }

  @Test("Lists of none, one, two and three")
  func lists() {
    let items = ["a", "b", "c"]
    let lists = Language.allCases.map { language in
      (0...3).map { Samples.book(language).basics.list(Array(items.prefix($0))) }
    }
    #expect(lists[0] == ["", "a", "a and b", "a, b and c"])
    #expect(lists[1] == ["", "a", "a和b", "a、b和c"])
    #expect(lists[2] == ["", "a", "a及b", "a、b及c"])
    #expect(Samples.book(.english).basics.choice(items) == "a, b or c")
  }

  @Test("Of many names twelve are shown, and each is cut")
  func names() {
    let many = (1...15).map { "column\($0)" }
    #expect(Samples.book(.english).basics.names(many).hasSuffix("“column12” and 3 more"))
    #expect(Samples.book(.traditionalChinese).basics.names([String(repeating: "x", count: 99)]).count == 42)
  }
}
