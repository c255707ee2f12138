import JSONTape

/// The case waits for the customer, or for a department or supplier.
public struct CaseWaitStarted: CaseEventPayload {
  public static let type = "case.waitStarted"

  /// For whom.
  public var reason: WaitReason
  /// The department or supplier.
  public var party: String?
  /// By when the answer is due.
  public var due: Timestamp?
  /// What was asked (personal).
  public var text: String

  /// A wait.
  public init(reason: WaitReason, party: String? = nil, due: Timestamp? = nil, text: String) {
    self.reason = reason
    self.party = party
    self.due = due
    self.text = text
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    reason = try required(try fields.open.word("reason"), "reason")
    party = fields.open.text("party")
    due = try fields.open.moment("due")
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("reason", reason.rawValue)
    open.member("party", ifPresent: party)
    open.member("due", ifPresent: due)
    personal.member("text", text)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.endWait(at: context.at)
    state.wait = CaseState.Wait(reason: reason, party: party, since: context.at, due: due)
  }

  public var searchableTexts: [String] { [text] + (party.map { [$0] } ?? []) }
}

extension CaseState {
  /// Ends the wait that is going on, if any.
  mutating func endWait(at moment: Timestamp) {
    guard let wait else { return }
    pastWaits.append(PastWait(reason: wait.reason, since: wait.since, until: moment))
    self.wait = nil
  }
}
