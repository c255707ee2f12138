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
    change.problemSide = try open.word("problemSide")
    change.content = try open.word("content")
    change.failureClass = try open.word("failureClass")
    change.redoable = try open.word("redoable")
    change.moment = try open.word("moment")
    change.rootCause = open.text("rootCause")
    change.gap = try open.word("gap")
    change.dimension = try open.word("dimension")
    change.motive = try open.word("motive")
    change.style = try open.word("style")
    change.expectation = try Expectation(open)
    change.expectationForm = try open.word("expectationForm")
    change.serviceUse = try open.word("serviceUse")
    change.assessed = try open.money("assessed")
    change.flags = try open.words("flags")
    change.clearedFlags = try open.words("clearedFlags")
    change.cleared = try open.words("cleared")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("kind", ifPresent: change.kind)
    open.member("severity", ifPresent: change.severity)
    open.member("criticalReason", ifPresent: change.criticalReason)
    open.member("cause", ifPresent: change.cause)
    open.member("asked", change.asked)
    open.member("problemSide", ifPresent: change.problemSide)
    open.member("content", ifPresent: change.content)
    open.member("failureClass", ifPresent: change.failureClass)
    open.member("redoable", ifPresent: change.redoable)
    open.member("moment", ifPresent: change.moment)
    open.member("rootCause", ifPresent: change.rootCause)
    open.member("gap", ifPresent: change.gap)
    open.member("dimension", ifPresent: change.dimension)
    open.member("motive", ifPresent: change.motive)
    open.member("style", ifPresent: change.style)
    change.expectation.write(to: &open)
    open.member("expectationForm", ifPresent: change.expectationForm)
    open.member("serviceUse", ifPresent: change.serviceUse)
    open.member("assessed", ifPresent: change.assessed)
    open.member("flags", change.flags)
    open.member("clearedFlags", change.clearedFlags)
    open.member("cleared", change.cleared)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.classification.take(change)
    if !change.flags.union(change.clearedFlags).isDisjoint(with: [.repeatFailure]) {
      state.isRepeatFlagFound = false
    }
  }
}

extension Expectation {
  /// Reads the answers from an event's open members; one that lies off the scale comes from a newer binary.
  fileprivate init(_ open: JSONNode) throws(EventDecodingError) {
    self.init()
    guard let node = open["expectation"], !node.isNull else { return }
    ideal = try node.integer("ideal")
    adequate = try node.integer("adequate")
    perceived = try node.integer("perceived")
    if !isOnScale { throw EventDecodingError(member: "expectation") }
  }

  /// Writes the answers as one member, or nothing when none was given.
  fileprivate func write(to open: inout JSONWriter) {
    guard !isEmpty else { return }
    open.key("expectation")
    open.object { writer in
      writer.member("ideal", ifPresent: ideal)
      writer.member("adequate", ifPresent: adequate)
      writer.member("perceived", ifPresent: perceived)
    }
  }
}
