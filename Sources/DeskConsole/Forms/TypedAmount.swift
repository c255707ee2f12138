import RecoveryDomain

/// An amount of money as people type it.
enum TypedAmount {
  /// What stands before or behind an amount that says no more than the field does.
  private static let signs: Set<Character> = ["¥", "￥", "$", "€", "£", "元", "圓", "圆"]

  /// Reads an amount: `240`, `240.50`, `1,240.50`, `¥240`, `２４０`; nil for anything else, a negative one too.
  static func money(_ text: String, _ currency: Currency) -> Money? {
    var plain = HalfWidth.text(text).filter { !$0.isWhitespace }[...]
    if plain.uppercased().hasPrefix(currency.code) { plain = plain.dropFirst(currency.code.count) }
    if let first = plain.first, signs.contains(first) { plain = plain.dropFirst() }
    if let last = plain.last, signs.contains(last) { plain = plain.dropLast() }
    guard let amount = ungrouped(plain), let money = Money(decimal: amount, currency: currency),
      money.minorUnits >= 0
    else { return nil }
    return money
  }

  /// The digits without the commas between groups of three; nil when a comma stands elsewhere.
  private static func ungrouped(_ text: Substring) -> String? {
    guard text.contains(",") else { return String(text) }
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    return ([groups.joined()] + parts.dropFirst().map { String($0) }).joined(separator: ".")
  }
}
