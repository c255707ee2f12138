/// How many colours a terminal can show.
public enum ColorDepth: String, CaseIterable, Sendable {
  /// Every `#rrggbb`.
  case direct
  /// The 256 colours of xterm.
  case palette256
  /// Eight colours and their bright forms.
  case palette16
  /// Eight colours.
  case palette8
  /// None: attributes only.
  case mono
}

/// A colour as a terminal takes it.
public enum TerminalColor: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// A number in its palette.
  case palette(UInt8)
  /// `0xRRGGBB`.
  case direct(UInt32)
}

extension Color {
  /// The nearest colour that a terminal of this depth can show.
  public func resolved(_ depth: ColorDepth) -> TerminalColor {
    guard let look = oklab, depth != .mono else { return .standard }
    switch (self, depth) {
    case (.rgb(let red, let green, let blue), .direct):
      return .direct(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
    case (.ansi(let number), .palette8):
      return .palette(number & 7)
    case (.ansi(let number), _):
      return .palette(number)
    case (_, .palette256):
      return .palette(ColorPalette.nearest(to: look))
    default:
      return .palette(ColorPalette.nearestBasic(to: look, count: depth == .palette16 ? 16 : 8))
    }
  }
}

/// The palettes that terminals share.
enum ColorPalette {
  /// The sixteen colours as xterm shows them when nobody has changed them.
  static let xterm: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000,
    0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// How colours 16 to 255 look: a cube of six steps a side, then 24 greys. The first sixteen are left out
  /// because people change them.
  private static let fixed: [(number: UInt8, look: Oklab)] = (16...255).compactMap { number in
    Color(value(of: number)).oklab.map { (UInt8(number), $0) }
  }

  private static let basic: [Oklab] = xterm.compactMap { Color($0).oklab }

  /// The colour of a number from 16 to 255, as `0xRRGGBB`.
  static func value(of number: Int) -> UInt32 {
    if number >= 232 {
      let grey = UInt32(8 + 10 * (number - 232))
      return grey << 16 | grey << 8 | grey
    }
    let steps: [UInt32] = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
  }

  /// The colour of any number.
  static func color(of number: UInt8) -> Color {
    number < 16 ? .ansi(number) : Color(value(of: Int(number)))
  }

  /// The number of the colour that looks most alike, from 16 to 255, among those that fit.
  static func nearest(to look: Oklab, where fits: (UInt8) -> Bool = { _ in true }) -> UInt8 {
    let candidates = fixed.filter { fits($0.number) }
    return candidates.min { $0.look.distance(to: look) < $1.look.distance(to: look) }?.number ?? 16
  }

  /// The number of the most alike among the first eight or sixteen.
  ///
  /// With so few colours, hue carries the meaning: a pale red becomes red, not white, and a grey never becomes
  /// a colour.
  static func nearestBasic(to look: Oklab, count: Int) -> UInt8 {
    let weight = min(1, max(0, look.chroma - 0.03) / 0.05)
    let costs = basic.prefix(count).map {
      $0.distance(to: look) + weight * $0.hueDistance(to: look) + (1 - weight) * 4 * $0.chroma
    }
    return UInt8(costs.indices.min { costs[$0] < costs[$1] } ?? 7)
  }
}
