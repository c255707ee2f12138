import JSONTape

/// It was decided whether a complaint, or one of its points, stands.
public struct CaseJudged: CaseEventPayload {
  public static let type = "case.judged"

  /// Whether it stands.
  public var judgement: Judgement
  /// The policy's code of the reason.
  public var reason: String
  /// The point it is about, from 1; nil for the whole complaint.
  public var point: Int?
  /// The reason in the judge's own words (personal).
  public var text: String?

  /// A judgement.
  public init(judgement: Judgement, reason: String, point: Int? = nil, text: String? = nil) {
    self.judgement = judgement
    self.reason = reason
    self.point = point
    self.text = text
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    judgement = try required(try fields.open.word("judgement"), "judgement")
    reason = try required(fields.open.text("reason"), "reason")
    point = try fields.open.integer("point")
    text = fields.personal?.text("text")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("judgement", judgement.rawValue)
    open.member("reason", reason)
    open.member("point", ifPresent: point)
    personal.member("text", ifPresent: text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.judgedAt = context.at
    state.contactsBeforeJudgement = state.contacts.count
    if let point {
      guard state.points.indices.contains(point - 1) else { return }
      state.points[point - 1].judgement = judgement
    } else {
      state.judgement = CaseState.JudgementRecord(
        judgement: judgement, reason: reason, at: context.at, by: context.actor.name)
    }
  }

  public var searchableTexts: [String] { text.map { [$0] } ?? [] }
}
