import RecoveryDomain
import Testing

@Suite("Sums of money")
struct MoneyTests {
  private func read(_ text: String, _ code: String) -> Int64? {
    Currency(code: code).flatMap { Money(decimal: text, currency: $0) }?.minorUnits
  }

  @Test(
    "plain decimals are read",
    arguments: [
      ("240", "CNY", 24_000), ("240.00", "CNY", 24_000), ("240.5", "CNY", 24_050), ("0", "CNY", 0),
      ("0.01", "CNY", 1), ("-3.20", "CNY", -320), ("1,400.50", "CNY", 140_050),
      ("12,345,678.90", "CNY", 1_234_567_890), ("007", "CNY", 700), ("240.000", "CNY", 24_000),
      ("1500", "JPY", 1500), ("1,500", "JPY", 1500), ("1500.00", "JPY", 1500), ("100", "JPY", 100),
      ("1.234", "KWD", 1234), ("1.5", "KWD", 1500), ("1.2340", "KWD", 1234),
      ("92233720368547758.07", "CNY", .max),
    ])
  func reads(text: String, code: String, minor: Int64) { #expect(read(text, code) == minor) }

  @Test(
    "anything else is refused, and nothing is rounded",
    arguments: [
      ("", "CNY"), ("-", "CNY"), ("--1", "CNY"), ("+1", "CNY"), (".5", "CNY"), ("240.", "CNY"),
      ("1.2.3", "CNY"), ("0.001", "CNY"), ("240.005", "CNY"), ("0.5", "JPY"), ("1.2345", "KWD"),
      ("1,40", "CNY"), ("1,4000", "CNY"), ("1,400,50", "CNY"), ("1400,500", "CNY"), (",400", "CNY"),
      ("1,,400", "CNY"), ("1.400,50", "CNY"), ("0,400", "KWD"), ("12,50", "CNY"), ("1,400.", "CNY"),
      ("¥240", "CNY"), ("240 ", "CNY"), (" 240", "CNY"), ("1e3", "CNY"), ("２４０", "CNY"), ("٢٤٠", "CNY"),
      ("NaN", "CNY"), ("92233720368547758.08", "CNY"), ("99999999999999999999", "CNY"),
    ])
  func refuses(text: String, code: String) { #expect(read(text, code) == nil) }

  @Test("sums are written with all decimals of their currency")
  func writes() throws {
    let written = [
      ("CNY", 24_000, "240.00"), ("CNY", 5, "0.05"), ("CNY", -5, "-0.05"), ("JPY", 1500, "1500"),
      ("KWD", 1, "0.001"), ("CNY", Int64.min, "-92233720368547758.08"),
    ]
    for (code, minor, text) in written {
      let money = Money(minorUnits: Int64(minor), currency: try #require(Currency(code: code)))
      #expect(money.decimalText == text)
      #expect(money.text == "\(code) \(text)")
    }
  }

  @Test("what was written is read again")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 3)
    for code in ["CNY", "JPY", "KWD"] {
      let currency = try #require(Currency(code: code))
      for _ in 0..<5_000 {
        let bits = Int64.random(in: 0..<63, using: &random)
        let money = Money(
          minorUnits: Int64.random(in: -(1 << bits)...(1 << bits), using: &random), currency: currency)
        #expect(Money(decimal: money.decimalText, currency: currency) == money)
      }
    }
  }

  @Test("currencies are three letters")
  func currencies() {
    #expect(Currency(code: "cny")?.code == "CNY")
    for code in ["", "CN", "CNYY", "C1Y", "人民币", "C Y", "[\\]", "{|}"] {
      #expect(Currency(code: code) == nil)
    }
  }

  @Test(
    "an action costs its share of the amount, rounded up to a whole minor unit",
    arguments: [
      (24_000, 0.07, 0, 1680), (24_000, 0.3, 50, 7250), (1, 0.5, 0, 1), (3, 1, 0, 3), (0, 1, 10, 10),
      (.max, 1, 0, .max), (.max, 1, 10, .max), (24_000, 0, 5, 5),
    ] as [(Int64, Double, Int64, Int64)])
  func actionCost(amount: Int64, share: Double, fixed: Int64, cost: Int64) {
    let name = LocalizedText(english: "", simplifiedChinese: "", traditionalChinese: "")
    let action = RecoveryAction(
      code: "voucher", name: name, serves: [], amount: .optional, fixedCost: SampleDesk.fen(fixed),
      costShare: share, dueWithin: nil)
    #expect(action.cost(amount: SampleDesk.fen(amount)) == SampleDesk.fen(cost))
    #expect(action.cost(amount: nil) == SampleDesk.fen(fixed))
  }
}
