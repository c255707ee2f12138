import JSONTape

/// The desk found that what it took for a failure of the same customer is none: it is another's, or may be, because
/// whose the case is, or who complained, is known otherwise since; or it was voided, or is without ground.
public struct RepeatTakenBack: CaseEventPayload {
  public static let type = "case.repeatTakenBack"

  /// The earlier case that was taken for the same customer's.
  public var earlier: CaseNumber

  /// A finding taken back.
  public init(earlier: CaseNumber) { self.earlier = earlier }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    earlier = try fields.open.caseNumber("earlier")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("earlier", earlier.description)
  }

  /// Takes the flag away, unless a person set it.
  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.repeatOf = nil
    guard state.isRepeatFlagFound else { return }
    state.classification.flags.remove(.repeatFailure)
    state.isRepeatFlagFound = false
  }
}
