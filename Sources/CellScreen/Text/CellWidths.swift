/// How many terminal cells a scalar takes, as told by whoever draws it in the end.
///
/// A terminal program must count cells exactly as the library that moves its cursor does. For ncurses that
/// is the C library's `wcwidth`, so `NcursesTerminal` supplies those widths; tests and screens without a
/// terminal use ``builtIn``, so that what they expect does not change with the C library.
public struct CellWidths: Sendable {
  private let lookUp: @Sendable (Unicode.Scalar) -> Int

  /// Wraps a width function.
  ///
  /// - Parameter lookUp: Returns 0 for scalars that join the one before, 1 or 2 for spacing scalars, and a
  ///   negative number for what cannot be shown. Not asked about printable ASCII, kana, the common
  ///   ideographs or Hangul syllables, whose widths nobody disputes.
  public init(_ lookUp: @escaping @Sendable (Unicode.Scalar) -> Int) {
    self.lookUp = lookUp
  }

  /// The width of one scalar in cells: 0, 1, 2, or negative when it cannot be shown.
  public func width(of scalar: Unicode.Scalar) -> Int {
    Self.undisputedWidth(of: scalar.value) ?? lookUp(scalar)
  }

  /// Whether a scalar takes cells of its own by everybody's count.
  static func isUndisputed(_ scalar: Unicode.Scalar) -> Bool { undisputedWidth(of: scalar.value) != nil }

  /// Widths of the scalars that make up nearly all text, without a call through a closure; none of them is a mark, a
  /// control, or goes together with what stands beside it.
  static func undisputedWidth(of value: UInt32) -> Int? {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: 1
    case 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60: 2
    default: nil
    }
  }
}
