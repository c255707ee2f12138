import RecoveryDomain

/// Why a policy cannot be adopted or read, or what in it is hardly meant.
public enum PolicyFault: Hashable, Sendable {
  /// The text says things that a policy cannot, or is no TOML at all.
  case mistakes(path: String, [PolicyMistake])
  /// The text can be used, and says things that are hardly meant.
  case doubts(path: String, [PolicyMistake])

  /// The fault of a policy text with mistakes.
  public init(_ mistakes: [PolicyMistake], path: String) { self = .mistakes(path: path, mistakes) }
}
