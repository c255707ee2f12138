/// A colour as a theme names it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the sixteen colours whose look the person's terminal decides: 0 to 15.
  case ansi(UInt8)
  /// Red, green and blue, 0 to 255 each.
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  /// The names of the sixteen colours, in the order of their numbers.
  public static let ansiNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// Reads `#rrggbb`, `default`, or one of ``ansiNames``.
  public init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let number = Self.ansiNames.firstIndex(of: text) {
      self = .ansi(UInt8(number))
    } else if text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16),
      text.dropFirst().allSatisfy(\.isHexDigit)
    {
      self.init(value)
    } else {
      return nil
    }
  }

  /// Makes a colour from `0xRRGGBB`.
  init(_ value: UInt32) {
    self = .rgb(
      red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// Red, green and blue from 0 to 1; for the sixteen colours as xterm shows them; nil for ``standard``.
  var components: (red: Double, green: Double, blue: Double)? {
    switch self {
    case .standard: nil
    case .ansi(let number): Color(ColorPalette.xterm[Int(number & 15)]).components
    case .rgb(let red, let green, let blue):
      (Double(red) / 255, Double(green) / 255, Double(blue) / 255)
    }
  }
}
