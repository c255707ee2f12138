/// What a person asks the desk to do with an existing case.
///
/// Recording a case is `RecordComplaint`: it has no case yet.
public enum CaseCommand: Hashable, Sendable {
  /// Put right what was mistyped or could not be read.
  case correct(details: CaseDetails, received: Timestamp?, isRead: Bool)
  /// Set coded facts.
  case classify(Classification)
  /// Add a thing complained of or asked for.
  case addPoint(text: String)
  /// Decide whether the complaint, or one point of it (from 1), stands.
  case judge(Judgement, reason: String, point: Int?, text: String?, answer: String? = nil)
  /// Take the case on.
  case claim
  /// Give it back.
  case release(text: String?)
  /// Give it to a colleague (login name).
  case handOver(to: String, text: String)
  /// Take it from a colleague.
  case takeOver(reason: String)
  /// Write something down for the colleagues.
  case note(text: String)
  /// A word to the customer, or an attempt.
  case contact(CustomerContacted)
  /// Promise actions.
  case propose([ActionRequest])
  /// Carry actions out: promised ones, or at once.
  case carryOut([ActionRequest], text: String?)
  /// Take a promise back.
  case withdraw(PlannedAction.ID, text: String)
  /// Wait for the customer or for others.
  case wait(WaitReason, party: String?, due: Timestamp?, text: String)
  /// Whoever was waited for answered.
  case answered(text: String)
  /// All is done and the customer told.
  case resolve
  /// What the customer thought, nil for no answer; and whether they took what was offered.
  case rate(Rating?, isAccepted: Bool? = nil)
  /// Evaluated; nothing is owed any more.
  case close
  /// The recovery failed.
  case reopen(reason: String, text: String?)
  /// It was recorded by mistake.
  case void(reason: String)
  /// It belongs together with another case.
  case link(CaseNumber)
  /// A deadline of the policy is put off by its next step.
  case extendDeadline(code: String, text: String)
  /// Put on record what bears the complaint out, or speaks against it.
  case noteEvidence(text: String)
  /// Have somebody (login name; nil is the actor) see that it does not happen again.
  case prevent(text: String, owner: String?, due: Timestamp?)
  /// Set how long the record is kept, or whether it is held; nil leaves it.
  case retain(until: Timestamp?, isHeld: Bool?, text: String)
  /// It is this customer's; the evidence where the desk found it so.
  case match(CustomerNumber, MatchEvidence?)
  /// It is not this customer's.
  case unmatch(CustomerNumber, reason: String)
  /// It is worked on in another case from now on.
  case merge(into: CaseNumber, reason: String)
  /// It is worked on by itself again.
  case unmerge(reason: String)
  /// Invoke a service guarantee, which is paid at once.
  case invokeGuarantee(GuaranteeClaim)

  /// The people who get something to do by it: login names, none where the actor does it.
  public var namedPeople: [String] {
    let names: [String?] =
      switch self {
      case .handOver(let name, _): [name]
      case .propose(let requests): requests.map(\.owner)
      case .prevent(_, let owner, _): [owner]
      default: []
      }
    return names.compactMap(\.self).filter { !$0.isBlank }
  }
}

/// One action that a person picked for a package.
public struct ActionRequest: Hashable, Sendable {
  /// The catalogue's code.
  public var code: String
  /// The amount, for actions that carry one.
  public var amount: Money?
  /// By when, for a promise; nil takes the policy's time.
  public var due: Timestamp?
  /// Who sees to it, for a promise (login name); nil is the actor.
  public var owner: String?
  /// Whether doing the same thing with the same amount once more is meant.
  public var isRepeat: Bool

  /// A request for one action.
  public init(
    code: String, amount: Money? = nil, due: Timestamp? = nil, owner: String? = nil, isRepeat: Bool = false
  ) {
    self.code = code
    self.amount = amount
    self.due = due
    self.owner = owner
    self.isRepeat = isRepeat
  }
}
