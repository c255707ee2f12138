/// How far an action answers each of the three senses of justice, 0…1 each (`domain` §1, §6).
public struct JusticeCoverage: Hashable, Sendable {
  /// One sense of justice.
  public enum Dimension: String, CaseIterable, Sendable {
    /// Is the remedy enough?
    case distributive
    /// Was the handling quick, easy, consistent?
    case procedural
    /// Was the customer treated with honesty, care and courtesy?
    case interactional
  }

  /// Is the remedy enough.
  public let distributive: Double
  /// Was the handling quick, easy, consistent.
  public let procedural: Double
  /// Was the customer treated with honesty, care and courtesy.
  public let interactional: Double

  /// A coverage from its parts, each 0…1.
  public init(distributive: Double = 0, procedural: Double = 0, interactional: Double = 0) {
    self.distributive = distributive
    self.procedural = procedural
    self.interactional = interactional
  }

  /// No coverage at all.
  public static let none = JusticeCoverage()

  /// The coverage of one dimension, 0…1.
  public subscript(dimension: Dimension) -> Double {
    switch dimension {
    case .distributive: distributive
    case .procedural: procedural
    case .interactional: interactional
    }
  }
}
