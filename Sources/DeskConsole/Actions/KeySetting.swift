/// One line of a person's own keys: an action and what it is to answer to.
public struct KeySetting: Hashable, Sendable {
  /// What stands before the equals sign below `[keys]`, parts joined by dots: `case.note`, or `queue.case.note` for the
  /// queue alone.
  public let name: String
  /// The keys, as keymaps write them: `j`, `ctrl-n`, `g g`; none takes the action's keys away.
  public let keys: [String]
  /// The line in the file, from 1; nil when it is not known.
  public let line: Int?

  /// A setting from its parts.
  public init(name: String, keys: [String], line: Int? = nil) {
    self.name = name
    self.keys = keys
    self.line = line
  }
}
