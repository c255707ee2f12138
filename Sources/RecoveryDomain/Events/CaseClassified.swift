import JSONTape

/// Coded facts of a case were set.
public struct CaseClassified: CaseEventPayload {
  public static let type = "case.classified"

  /// The facts that were set; absent members stay as they were.
  public var change: Classification

  /// Facts that were set.
  public init(change: Classification) { self.change = change }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    let open = fields.open
    change = Classification()
    change.kind = try open.word("kind")
    change.severity = try open.word("severity")
    change.criticalReason = open.text("criticalReason")
    change.cause = try open.word("cause")
    change.asked = try open.words("asked")
    change.redoable = try open.word("redoable")
    change.assessed = try open.money("assessed")
    change.flags = try open.words("flags")
    change.clearedFlags = try open.words("clearedFlags")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("kind", ifPresent: change.kind)
    open.member("severity", ifPresent: change.severity)
    open.member("criticalReason", ifPresent: change.criticalReason)
    open.member("cause", ifPresent: change.cause)
    open.member("asked", change.asked)
    open.member("redoable", ifPresent: change.redoable)
    open.member("assessed", ifPresent: change.assessed)
    open.member("flags", change.flags)
    open.member("clearedFlags", change.clearedFlags)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) { state.classification.take(change) }
}
