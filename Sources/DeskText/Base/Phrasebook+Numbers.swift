import RecoveryDomain

extension Phrasebook {
  /// A whole number with its digits grouped by three: `12,345`.
  public func number(_ value: some BinaryInteger) -> String {
    Self.grouped(String(value))
  }

  /// A part of a whole, 0…1 and beyond, as a whole percentage: `80%`.
  public func percentage(_ share: Double) -> String {
    let rounded = (share * 100).rounded()
    guard let value = Int(exactly: rounded) else { return "–" }
    return "\(number(value))%"
  }

  /// A sum as people read it, with sign, grouping and all decimals: `¥1,240.00`, `US$240.00`, `CHF 240.00`.
  public func money(_ sum: Money) -> String {
    let isNegative = sum.minorUnits < 0
    let amount = isNegative ? String(sum.decimalText.dropFirst()) : sum.decimalText
    let parts = amount.split(separator: ".", maxSplits: 1)
    let whole = Self.grouped(parts.first.map(String.init) ?? amount)
    let decimals = parts.count > 1 ? "." + parts[1] : ""
    return (isNegative ? "-" : "") + sign(of: sum.currency) + whole + decimals
  }

  /// What stands before an amount: a sign where it can mean only one currency, else the code and a space.
  ///
  /// `¥` is the renminbi's, unless the desk reckons in yen.
  public func sign(of other: Currency) -> String {
    switch other.code {
    case "CNY": currency.code == "JPY" ? "CN¥" : "¥"
    case "JPY": currency.code == "JPY" ? "¥" : "JP¥"
    case "USD": "US$"
    case "TWD": "NT$"
    case "HKD": "HK$"
    case "SGD": "S$"
    case "AUD": "A$"
    case "CAD": "CA$"
    case "NZD": "NZ$"
    case "EUR": "€"
    case "GBP": "£"
    case "KRW": "₩"
    case "INR": "₹"
    default: other.code + "\u{A0}"
    }
  }

  /// A size in bytes: `512 B`, `1.4 kB`, `23 MB`; decimal units, one decimal below ten.
  public func size(byteCount: Int64) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"]
    var value = Double(byteCount.magnitude)
    var unit = 0
    while value >= 999.5, unit < units.count - 1 {
      value /= 1000
      unit += 1
    }
    let sign = byteCount < 0 ? "-" : ""
    let tenths = Int64((value * 10).rounded())
    if unit > 0, tenths < 100 { return "\(sign)\(tenths / 10).\(tenths % 10) \(units[unit])" }
    return "\(sign)\(number(Int64(value.rounded()))) \(units[unit])"
  }

  /// Digits, with a sign or none, with a comma before every three from the right.
  private static func grouped(_ digits: String) -> String {
    let bytes = digits.utf8
    let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    var grouped: [UInt8] = []
    grouped.reserveCapacity(bytes.count + bytes.count / 3)
    for (index, digit) in bytes.enumerated() {
      if index > start, (bytes.count - index).isMultiple(of: 3) { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    return String(decoding: grouped, as: UTF8.self)
  }
}
