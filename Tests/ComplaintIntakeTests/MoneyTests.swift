import RecoveryDomain
import Testing

@testable import ComplaintIntake

@Suite("Sums of money")
struct MoneyTests {
  @Test(
    "Sums as people write them",
    arguments: [
      ("364.34", "CNY", "364.34", "CNY"), ("$1,400.00", "USD", "1400.00", "USD"),
      ("{$1400.00}", "USD", "1400", "USD"), ("¥240", "CNY", "240", "CNY"),
      ("￥２４０", "CNY", "240", "CNY"),
      ("¥240", "JPY", "240", "JPY"), ("240元", "CNY", "240", "CNY"), ("USD 15", "CNY", "15", "USD"),
      ("$15", "CNY", "15", "USD"), ("$15", "TWD", "15", "TWD"), ("NT$1,500", "CNY", "1500", "TWD"),
      ("1.400,50", "EUR", "1400.50", "EUR"), ("240,5", "EUR", "240.5", "EUR"),
      ("1,400", "EUR", "1400", "EUR"),
      ("1'400.50", "CHF", "1400.50", "CHF"), ("1 400,50 €", "CNY", "1400.50", "EUR"),
      ("0", "CNY", "0", "CNY"),
      ("12.500", "CNY", "12.50", "CNY"), ("£.50", "GBP", nil, "GBP"),
    ] as [(String, String, String?, String)])
  func sums(text: String, currency: String, expected: String?, code: String) throws {
    let read = AmountText(text, currency: try #require(Currency(code: currency)))
    #expect(read == (try expected.map { .sum(try money($0, code)) } ?? .unreadable))
  }

  @Test(
    "What is no sum stays unread",
    arguments: [
      "12.345", "-5", "(5.00)", "1.2.3", "1,40,0", "about 200", "1e3", "1.5万", "", "$",
      "999999999999999999999",
    ])
  func unreadable(text: String) throws {
    #expect(AmountText(text, currency: try #require(Currency(code: "CNY"))) == .unreadable)
  }

  @Test(
    "A row's currency counts for its sums, unless they name their own; an unknown one leaves them unread"
  )
  func currencyColumn() throws {
    let reading = try read(
      "sourceId;loss;price;currency\n1;12.5;$3;EUR\n2;12;;beads\n3;-;N/A;\n4;7;x;\n")
    let records = reading.records
    #expect(records[0].loss == (try money("12.5", "EUR")))
    #expect(records[0].price == (try money("3", "USD")))
    #expect(records[1].loss == nil)
    #expect(records[1].unread == [.currency: "beads", .loss: "12"])
    #expect(records[2].loss == nil && records[2].unread.isEmpty)
    #expect(records[3].loss == (try money("7", "CNY")))
    #expect(records[3].unread == [.price: "x"])
  }
}
