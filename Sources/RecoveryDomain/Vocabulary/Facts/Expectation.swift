/// What the customer hoped for, would just have accepted, and found, each 1…9; asked, never guessed (Zeithaml, Berry
/// and Parasuraman 1993).
public struct Expectation: Hashable, Sendable {
  /// The answers that a customer can give.
  public static let scale = 1...9

  /// The service hoped for.
  public var ideal: Int?
  /// The service that would just have been accepted.
  public var adequate: Int?
  /// The service as it was found.
  public var perceived: Int?

  /// Levels; a question that was not asked is nil.
  public init(ideal: Int? = nil, adequate: Int? = nil, perceived: Int? = nil) {
    self.ideal = ideal
    self.adequate = adequate
    self.perceived = perceived
  }

  /// Whether nothing was asked.
  public var isEmpty: Bool { ideal == nil && adequate == nil && perceived == nil }

  /// Whether every answer lies on the scale.
  public var isOnScale: Bool {
    [ideal, adequate, perceived].allSatisfy { $0.map(Self.scale.contains) ?? true }
  }

  /// Perceived less ideal; nil until both were asked.
  public var superiority: Int? { difference(from: ideal) }

  /// Perceived less adequate; nil until both were asked.
  public var adequacy: Int? { difference(from: adequate) }

  /// Whether the service fell below what was acceptable: by definition a failure. Nil until both were asked: it is
  /// then neither known to be one nor known to be none.
  public var isFailure: Bool? { adequacy.map { $0 < 0 } }

  /// The answers of a change over these.
  public func taking(_ change: Expectation) -> Expectation {
    Expectation(
      ideal: change.ideal ?? ideal, adequate: change.adequate ?? adequate,
      perceived: change.perceived ?? perceived)
  }

  /// What was perceived less a level.
  private func difference(from level: Int?) -> Int? {
    guard let level, let perceived else { return nil }
    return perceived - level
  }
}
