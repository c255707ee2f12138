/// The kinds of values that settings in files can have.
public enum SettingKind: Hashable, Sendable, CaseIterable {
  /// A text in quotes.
  case text
  /// `true` or `false`.
  case flag
  /// A colour in quotes.
  case color
  /// A colour in quotes, or a table of colours and attributes.
  case style
  /// A table.
  case table
  /// A text in quotes or a list of them.
  case texts
}
