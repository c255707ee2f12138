/// Which symbols the chrome of the screen is drawn with.
public enum SymbolSet: String, Equatable, Sendable, CaseIterable {
  /// Box drawing and block characters.
  case unicode
  /// ASCII only: for locales that are not UTF-8 and terminals that draw ambiguous characters wide.
  case ascii

  /// What stands at the end of a text that was cut.
  public var ellipsis: String { self == .unicode ? "\u{2026}" : "~" }
  /// Points at the selected row, so that it is not told by colour alone.
  public var pointer: String { self == .unicode ? "\u{25B8}" : ">" }
  /// Stands at a row that is marked.
  public var mark: String { "*" }
  /// The filled part of a bar.
  public var barFull: Unicode.Scalar { self == .unicode ? "\u{2587}" : "#" }
  /// The empty part of a bar.
  public var barEmpty: Unicode.Scalar { self == .unicode ? "\u{2581}" : "." }
  /// The handle of a scroll bar.
  public var scrollHandle: Unicode.Scalar { self == .unicode ? "\u{2588}" : "#" }
  /// Stands between parts of a line.
  public var separator: String { self == .unicode ? "\u{B7}" : "-" }
}
