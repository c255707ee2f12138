import Glibc

extension Color {
  /// How well two colours can be told apart as text on a background, from 1 (not at all) to 21.
  ///
  /// The contrast ratio of WCAG 2.2; 4.5 is what it asks of ordinary text. 21 where the terminal decides.
  public func contrast(with other: Color) -> Double {
    guard let mine = luminance, let theirs = other.luminance else { return 21 }
    return (max(mine, theirs) + 0.05) / (min(mine, theirs) + 0.05)
  }

  /// Relative luminance by WCAG 2.2, 0 to 1.
  private var luminance: Double? {
    guard let (red, green, blue) = components else { return nil }
    return 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// Undoes the gamma of sRGB.
  private static func linear(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  /// Lightness and the two opponent axes of the Oklab space (Ottosson 2020), in which equal distances look
  /// about equally different.
  var oklab: Oklab? {
    guard let (r, g, b) = components else { return nil }
    let (red, green, blue) = (Self.linear(r), Self.linear(g), Self.linear(b))
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return Oklab(
      lightness: 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
      a: 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
      b: 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short)
  }
}

/// A colour by how it looks.
struct Oklab: Equatable {
  /// From 0, black, to 1, white.
  var lightness: Double
  /// From green to red.
  var a: Double
  /// From blue to yellow.
  var b: Double

  /// How colourful it is; greys have 0.
  var chroma: Double { hypot(a, b) }

  /// How different two colours look.
  func distance(to other: Oklab) -> Double {
    let (l, x, y) = (lightness - other.lightness, a - other.a, b - other.b)
    return (l * l + x * x + y * y).squareRoot()
  }

  /// How different two hues are, from 0 to 2; 1 when either is grey.
  func hueDistance(to other: Oklab) -> Double {
    guard chroma > 0.03, other.chroma > 0.03 else { return chroma > 0.03 || other.chroma > 0.03 ? 1 : 0 }
    return 1 - (a * other.a + b * other.b) / (chroma * other.chroma)
  }
}
