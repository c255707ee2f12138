/// What is wrong with a person's own keys; the rest of them count all the same.
public struct KeyFault: Hashable, Sendable {
  /// What can be wrong with one setting.
  public enum Problem: Hashable, Sendable {
    /// No action has this name; `similar` are like it.
    case unknownAction(String, similar: [String])
    /// The text names no key.
    case unknownKey(String)
    /// The key means another action in the same place.
    case conflict(key: String, with: String, place: String)
    /// The key begins another action's keys, or goes on from them, in the same place.
    case hidden(key: String, by: String, place: String)
    /// The key both asks for something and confirms it.
    case confirmsItself(key: String, with: String)
    /// Letters are typed there, so a plain letter cannot be a command.
    case letterInText(key: String, place: String)
    /// Without a key for this action nothing leads out.
    case needsKey(String)
    /// The value is neither a key nor a list of keys.
    case wrongKind
    /// The file is not readable as TOML; the reason is the reader's.
    case syntax(String)
  }

  /// The file.
  public let file: String
  /// The line, from 1; nil when it is not known.
  public let line: Int?
  /// The setting's name; empty where the whole file is meant.
  public let setting: String
  /// What is wrong.
  public let problem: Problem

  /// A fault from its parts.
  public init(file: String, line: Int?, setting: String, problem: Problem) {
    self.file = file
    self.line = line
    self.setting = setting
    self.problem = problem
  }
}
