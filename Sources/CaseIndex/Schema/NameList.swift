/// Login names in one column: each with a line feed before and behind it, so that a whole name can be found.
enum NameList {
  /// The column's value; nil for no names.
  static func text(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.map { pattern($0) }.joined()
  }

  /// The names of a column.
  static func names(_ text: String?) -> [String] {
    text?.split(separator: separator).map(String.init) ?? []
  }

  /// What stands in the column for a name.
  static func pattern(_ name: String) -> String {
    "\(separator)\(String(name.map { $0 == separator ? " " : $0 }))\(separator)"
  }

  /// What no login name holds.
  private static let separator: Character = "\n"
}
