import JSONTape

/// The case is worked on in another one from now on; its own story stays.
public struct CaseMerged: CaseEventPayload {
  public static let type = "case.merged"

  /// The case that stands for both.
  public var into: CaseNumber
  /// Why (personal).
  public var reason: String

  /// A merging.
  public init(into: CaseNumber, reason: String) {
    self.into = into
    self.reason = reason
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    into = try fields.open.caseNumber("into")
    reason = fields.personal?.text("reason") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("into", into.description)
    personal.member("reason", reason)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) { state.mergedInto = into }

  /// The reason is found by a search.
  public var searchableTexts: [String] { [reason] }
}

/// Another case is worked on in this one from now on.
public struct CaseAbsorbed: CaseEventPayload {
  public static let type = "case.absorbed"

  /// The other case.
  public var other: CaseNumber

  /// The other end of a merging.
  public init(other: CaseNumber) { self.other = other }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    other = try fields.open.caseNumber("other")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("other", other.description)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) { state.absorbed.insert(other) }
}

/// The case is worked on by itself again, as it stood before it was merged.
public struct CaseUnmerged: CaseEventPayload {
  public static let type = "case.unmerged"

  /// The case that stood for both.
  public var from: CaseNumber
  /// Why (personal).
  public var reason: String

  /// An un-merging.
  public init(from: CaseNumber, reason: String) {
    self.from = from
    self.reason = reason
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    from = try fields.open.caseNumber("from")
    reason = fields.personal?.text("reason") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("from", from.description)
    personal.member("reason", reason)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) { state.mergedInto = nil }

  /// The reason is found by a search.
  public var searchableTexts: [String] { [reason] }
}

/// A case that was worked on in this one stands by itself again.
public struct CaseSeparated: CaseEventPayload {
  public static let type = "case.separated"

  /// The other case.
  public var other: CaseNumber

  /// The other end of an un-merging.
  public init(other: CaseNumber) { self.other = other }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    other = try fields.open.caseNumber("other")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("other", other.description)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) { state.absorbed.remove(other) }
}
