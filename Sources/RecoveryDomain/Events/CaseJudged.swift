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
  /// What the customer is told of it (personal).
  public var answer: String?

  /// A judgement.
  public init(
    judgement: Judgement, reason: String, point: Int? = nil, text: String? = nil, answer: String? = nil
  ) {
    self.judgement = judgement
    self.reason = reason
    self.point = point
    self.text = text
    self.answer = answer
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    judgement = try required(try fields.open.word("judgement"), "judgement")
    reason = try required(fields.open.text("reason"), "reason")
    point = try fields.open.integer("point")
    text = fields.personal?.text("text")
    answer = fields.personal?.text("answer")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("judgement", judgement.rawValue)
    open.member("reason", reason)
    open.member("point", ifPresent: point)
    personal.member("text", ifPresent: text)
    personal.member("answer", ifPresent: answer)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    let record = CaseState.JudgementRecord(
      judgement: judgement, reason: reason, at: context.at, by: context.actor.name, text: text,
      answer: answer,
      contactsBefore: state.contacts.count)
    if let point {
      if state.points.indices.contains(point - 1) {
        let former = state.points[point - 1].record
        state.noteOverturning(of: former, by: judgement, point: point, at: context.at)
        state.points[point - 1].record = record
      }
    } else {
      state.noteOverturning(of: state.judgement, by: judgement, point: nil, at: context.at)
      state.judgement = record
    }
    state.judgedAt = context.at
    state.contactsBeforeJudgement = state.contacts.count
  }

  public var searchableTexts: [String] { [text, answer].compactMap { $0 } }
}
