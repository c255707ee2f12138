/// What a person says with `--column field=Header`.
///
/// Naming the same field again adds a column: `--column received=Date --column received=Time` reads both as
/// one moment. What a person says replaces what a preset says of that field.
public struct ColumnChoice: Hashable, Sendable {
  /// The field to fill.
  public let field: IntakeField
  /// The header of its column, as it stands in the file (letter case does not matter).
  public let header: String

  /// A choice from its parts.
  public init(field: IntakeField, header: String) {
    self.field = field
    self.header = header
  }

  /// Reads `field=Header`; nil when there is no such field or no header.
  public init?(argument: String) {
    guard let sign = argument.firstIndex(of: "=") else { return nil }
    let header = trimmedText(String(argument[argument.index(after: sign)...]))
    guard let field = IntakeField(rawValue: trimmedText(String(argument[..<sign]))), !header.isEmpty
    else { return nil }
    self.init(field: field, header: header)
  }
}
