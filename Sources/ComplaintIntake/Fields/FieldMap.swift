/// Which column of a file is which field of a complaint.
public struct FieldMap: Hashable, Sendable {
  /// The columns of each field.
  public var columns: [IntakeField: ColumnRule]
  /// Fixed values, for what no column says, such as the currency of a whole file.
  public var constants: [IntakeField: String]
  /// Texts that mean *no value*, compared without regard to case.
  public var ignoredValues: Set<String>
  /// When a record counts as settled.
  public var settlement: SettlementRule
  /// How long after `received` an answer is due when no column says so; nil when nothing is owed.
  public var dueAfter: Duration?

  /// Marks for a missing value that are common in exported files.
  public static let commonIgnoredValues: Set<String> = [
    "?", "-", "--", "n/a", "#n/a", "none", "null", "nil", "nan", "(null)",
  ]

  /// A map from its parts; by default nothing is mapped.
  public init(
    columns: [IntakeField: ColumnRule] = [:], constants: [IntakeField: String] = [:],
    ignoredValues: Set<String> = FieldMap.commonIgnoredValues,
    settlement: SettlementRule = .standard,
    dueAfter: Duration? = nil
  ) {
    self.columns = columns
    self.constants = constants
    self.ignoredValues = ignoredValues
    self.settlement = settlement
    self.dueAfter = dueAfter
  }

  /// Whether a trimmed text stands for *no value*.
  func isMissing(_ text: String) -> Bool {
    if text.isEmpty { return true }
    // The markers are short; most values are not, and lower-casing them all would cost more than reading them.
    guard text.utf8.count <= 8 else { return false }
    return ignoredValues.contains(text.lowercased())
  }
}
