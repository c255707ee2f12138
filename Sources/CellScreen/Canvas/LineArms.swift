/// The directions in which a line character reaches the edge of its cell.
struct LineArms: OptionSet {
  let rawValue: UInt8

  static let up = LineArms(rawValue: 1)
  static let down = LineArms(rawValue: 2)
  static let left = LineArms(rawValue: 4)
  static let right = LineArms(rawValue: 8)

  /// Light lines by their arms; a single arm is drawn as the whole line.
  private static let unicode: [Unicode.Scalar] = [
    " ", "\u{2502}", "\u{2502}", "\u{2502}", "\u{2500}", "\u{2518}", "\u{2510}", "\u{2524}", "\u{2500}",
    "\u{2514}", "\u{250C}", "\u{251C}", "\u{2500}", "\u{2534}", "\u{252C}", "\u{253C}",
  ]

  /// The character for these arms.
  func scalar(_ symbols: SymbolSet) -> Unicode.Scalar {
    if symbols == .unicode { return Self.unicode[Int(rawValue & 15)] }
    let isVertical = !isDisjoint(with: [.up, .down])
    let isHorizontal = !isDisjoint(with: [.left, .right])
    if isVertical && isHorizontal { return "+" }
    return isVertical ? "|" : isHorizontal ? "-" : " "
  }

  /// The arms of a character that was drawn before; none for anything else.
  init(_ scalar: Unicode.Scalar, symbols: SymbolSet) {
    switch (symbols, scalar) {
    case (.unicode, "\u{2502}"), (.ascii, "|"): self = [.up, .down]
    case (.unicode, "\u{2500}"), (.ascii, "-"): self = [.left, .right]
    case (.ascii, "+"): self = [.up, .down, .left, .right]
    case (.unicode, _):
      self.init(rawValue: UInt8(Self.unicode.firstIndex(of: scalar) ?? 0))
    default: self = []
    }
  }

  /// Makes a set from its bits.
  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }
}
