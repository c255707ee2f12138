import JSONTape

/// The case belongs together with another one.
public struct CaseLinked: CaseEventPayload {
  public static let type = "case.linked"

  /// The other case.
  public var other: CaseNumber

  /// A link.
  public init(other: CaseNumber) { self.other = other }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    other = try fields.open.caseNumber("other")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("other", other.description)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) { state.links.insert(other) }
}
