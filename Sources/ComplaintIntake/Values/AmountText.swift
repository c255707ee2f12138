import RecoveryDomain

/// What a text says about money.
enum AmountText: Equatable {
  /// A sum of zero or more.
  case sum(Money)
  /// No readable sum: the text stays as it is.
  case unreadable

  /// Reads an amount in `currency`, unless the text itself names another one by sign or code.
  ///
  /// Taken: `364.34`, `$1,400.00`, `{$1400.00}`, `¥240`, `240元`, `USD 15`, `1.400,50`, `1 400,50`, `1'400.50`.
  /// A comma is the decimal mark only where it cannot separate thousands: after a dot, or before one or two
  /// final digits. Negative sums, and more decimals than the currency has, are unreadable.
  init(_ text: String, currency: Currency) {
    var number = ""
    var sign = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", ".", ",": number.unicodeScalars.append(scalar)
      case "０"..."９":
        number.unicodeScalars.append(UnicodeScalar(UInt8(scalar.value - 0xFF10 + 0x30)))
      case "．": number.append(".")
      case "，": number.append(",")
      case "'", "’", " ", "\u{A0}", "\u{202F}", "\t", "{", "}": continue
      default: sign.unicodeScalars.append(scalar)
      }
      if number.utf8.count + sign.utf8.count > 40 { break }
    }
    guard let currency = Self.currency(sign: sign.uppercased(), among: currency),
      let money = Money(decimal: Self.withDecimalDot(number), currency: currency)
    else {
      self = .unreadable
      return
    }
    self = .sum(money)
  }

  /// The number with a dot as its decimal mark, whenever a comma must be one.
  private static func withDecimalDot(_ number: String) -> String {
    guard let comma = number.lastIndex(of: ",") else { return number }
    let decimals = number.utf8.distance(from: comma, to: number.endIndex) - 1
    let head = number[..<comma]
    guard (1...2).contains(decimals), !head.contains(",") else { return number }
    let groups = head.split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard groups.count == 1 || isGrouped && (1...3).contains(groups[0].utf8.count) else {
      return number
    }
    return groups.joined() + "." + number[number.index(after: comma)...]
  }

  /// The currency that a sign or code names; the given one when there is no sign, nil when it is unknown.
  ///
  /// `$` and `¥` belong to several currencies: they mean the given one when it is among those.
  private static func currency(sign: String, among currency: Currency) -> Currency? {
    if sign.isEmpty { return currency }
    if let candidates = signs[sign] {
      return candidates.contains(currency.code)
        ? currency : candidates.first.flatMap { Currency(code: $0) }
    }
    return Currency(code: sign)
  }

  /// Signs in upper case and the currencies that they stand for, the likeliest first.
  private static let signs: [String: [String]] = [
    "$": ["USD", "TWD", "HKD", "AUD", "CAD", "NZD", "SGD", "MXN"], "US$": ["USD"], "USD$": ["USD"],
    "¥": ["CNY", "JPY"], "￥": ["CNY", "JPY"], "元": ["CNY", "TWD", "HKD"], "圆": ["CNY"],
    "圓": ["TWD", "CNY"],
    "块": ["CNY"], "塊": ["TWD"], "元整": ["CNY", "TWD"], "人民币": ["CNY"], "人民币元": ["CNY"],
    "RMB": ["CNY"],
    "RMB¥": ["CNY"], "CN¥": ["CNY"], "NT$": ["TWD"], "新台幣": ["TWD"], "新臺幣": ["TWD"], "HK$": ["HKD"],
    "港元": ["HKD"], "港币": ["HKD"], "美元": ["USD"], "日元": ["JPY"], "円": ["JPY"], "欧元": ["EUR"],
    "€": ["EUR"], "£": ["GBP"], "₩": ["KRW"], "A$": ["AUD"], "C$": ["CAD"], "S$": ["SGD"],
    "DOLLARS": ["USD"],
  ]

  /// The currency that the text of a `currency` column means; nil when it is unknown.
  static func currency(named text: String, among currency: Currency) -> Currency? {
    Self.currency(sign: text.uppercased(), among: currency)
  }
}
