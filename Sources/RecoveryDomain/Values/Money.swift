/// A sum of money in whole minor units (fen, cents) of one currency.
public struct Money: Hashable, Sendable {
  /// The sum in minor units; negative only in counter-entries.
  public let minorUnits: Int64
  /// The currency that the minor units belong to.
  public let currency: Currency

  /// A sum of that many minor units.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads a plain decimal amount such as `240`, `240.00`, `1,400.50`; nil for anything else.
  ///
  /// A dot is the decimal mark; commas are accepted between groups of three digits only. More decimals than the
  /// currency has are refused: money is never rounded silently.
  public init?(decimal text: String, currency: Currency) {
    var digits = ""
    var decimals: Int?
    var groups: Int?
    let isNegative = text.hasPrefix("-")
    for character in isNegative ? text.dropFirst() : text[...] {
      switch character {
      case "0"..."9" where character.isASCII:
        digits.append(character)
        decimals = decimals.map { $0 + 1 }
        groups = groups.map { $0 + 1 }
      case "." where decimals == nil && !digits.isEmpty && (groups ?? 3) == 3:
        decimals = 0
        groups = nil
      case "," where decimals == nil && (groups.map { $0 == 3 } ?? Self.isLeadingGroup(digits)):
        groups = 0
      default:
        return nil
      }
    }
    let places = currency.minorDigits
    guard !digits.isEmpty, (groups ?? 3) == 3, decimals != 0 else { return nil }
    var spare = (decimals ?? 0) - places
    while spare > 0, digits.hasSuffix("0") {
      digits.removeLast()
      spare -= 1
    }
    guard spare <= 0, let value = Int64(digits + String(repeating: "0", count: -spare)) else { return nil }
    self.init(minorUnits: isNegative ? -value : value, currency: currency)
  }

  /// Whether these digits may stand before the first comma; a leading zero tells a decimal comma (`0,400`).
  private static func isLeadingGroup(_ digits: String) -> Bool {
    (1...3).contains(digits.utf8.count) && !digits.hasPrefix("0")
  }

  /// The amount as a plain decimal with a dot and all decimals, without the currency: `240.00`.
  public var decimalText: String {
    let places = currency.minorDigits
    let digits = String(minorUnits.magnitude)
    let sign = minorUnits < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The amount as people read it, with its code: `CNY 240.00`.
  public var text: String { "\(currency.code) \(decimalText)" }
}
