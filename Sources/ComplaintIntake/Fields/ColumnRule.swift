/// How one field is filled: from one column or from several, joined in order.
public struct ColumnRule: Hashable, Sendable {
  /// One column of a rule.
  public struct Part: Hashable, Sendable {
    /// The headers that may name the column; the first one that the file has is taken.
    public var headers: [String]
    /// What stands between this part and the one before, when both have a value.
    public var joint: String

    /// A part from its possible headers and what joins it to the part before.
    public init(_ headers: [String], joint: String) {
      self.headers = headers
      self.joint = joint
    }
  }

  /// The columns, in the order in which their values are joined; parts without a value leave no trace.
  public var parts: [Part]

  /// A rule from its parts.
  public init(parts: [Part]) { self.parts = parts }
}

extension ColumnRule {
  /// One column, which may have several headers.
  static func column(_ headers: String...) -> ColumnRule {
    ColumnRule(parts: [Part(headers, joint: "")])
  }
}
