import RecoveryDomain

/// Why a policy cannot be adopted or read.
public enum PolicyFault: Hashable, Sendable {
  /// The text is no TOML from that line on; `reason` is the reader's.
  case unreadable(path: String, line: Int?, reason: String)
  /// The text is TOML, but says things that a policy cannot.
  case mistakes(path: String, [PolicyMistake])
}

/// One thing in a policy that cannot stand.
public struct PolicyMistake: Hashable, Sendable {
  /// The line, from 1, where it is known.
  public var line: Int?
  /// The key with its tables: `clocks.acknowledge`.
  public var key: String
  /// What is wrong.
  public var problem: Problem

  /// What can be wrong with a key.
  public enum Problem: Hashable, Sendable {
    /// It must be there.
    case missing
    /// No key has this name here.
    case unknownKey
    /// Its value is of another kind.
    case wrongKind(expected: Kind)
    /// Its value lies outside these bounds.
    case outOfRange(value: String, least: String, most: String)
    /// The same code or name stands there twice.
    case twice(String)
    /// Its value is none of the words that may stand here.
    case unknownWord(String, known: [String])
    /// The code has other characters than lower-case letters, digits and hyphens.
    case badCode(String)
    /// The text lacks this language.
    case missingTranslation(Language)
    /// The list must hold at least so many.
    case tooFew(Int)
  }

  /// The kinds of value that a policy knows.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case text, number, wholeNumber, truth, duration, money, list, table
  }

  /// A mistake at a key.
  public init(line: Int?, key: String, problem: Problem) {
    self.line = line
    self.key = key
    self.problem = problem
  }
}
