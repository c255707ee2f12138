/// The coded facts of a case; absent members are not known yet, and in a change they stay as they were.
public struct Classification: Hashable, Sendable {
  /// What failed.
  public var kind: FailureKind?
  /// How grave it is.
  public var severity: Severity?
  /// The policy's code for why it is critical.
  public var criticalReason: String?
  /// Where the failure comes from.
  public var cause: CauseClass?
  /// What the customer asked for; empty while unknown.
  public var asked: Set<RemedyAsked> = []
  /// Which side of the customer was hurt.
  public var problemSide: ProblemSide?
  /// What the complaint is about.
  public var content: ComplaintContent?
  /// The class of the failure.
  public var failureClass: FailureClass?
  /// Whether the service can be done again.
  public var redoable: Redoable?
  /// When the recovery began.
  public var moment: RecoveryMoment?
  /// The policy's code of the root cause.
  public var rootCause: String?
  /// Which of the provider's gaps it comes from.
  public var gap: ProviderGap?
  /// The dimension of quality that failed.
  public var dimension: QualityDimension?
  /// What the customer wants to reach.
  public var motive: CustomerMotive?
  /// How the customer acts.
  public var style: ComplainantStyle?
  /// What the customer expected and found.
  public var expectation = Expectation()
  /// How clearly that had been said.
  public var expectationForm: ExpectationForm?
  /// Whether the service was used.
  public var serviceUse: ServiceUse?
  /// The loss that the desk found, after looking into it.
  public var assessed: Money?
  /// What gives a head start or asks for care.
  public var flags: Set<CaseFlag> = []
  /// Flags that a change takes away; always empty in a folded case.
  public var clearedFlags: Set<CaseFlag> = []
  /// Facts that a change makes unknown again; always empty in a folded case.
  public var cleared: Set<CaseFact> = []

  /// A classification of which nothing is known yet.
  public init() {}

  /// Takes over every member that `change` knows; one found not to be critical loses the reason for being so.
  public mutating func take(_ change: Classification) {
    for fact in change.cleared { clear(fact) }
    kind = change.kind ?? kind
    severity = change.severity ?? severity
    let isCritical = change.severity.map { $0 == .critical } ?? true
    criticalReason = isCritical ? change.criticalReason ?? criticalReason : nil
    cause = change.cause ?? cause
    if !change.asked.isEmpty { asked = change.asked }
    problemSide = change.problemSide ?? problemSide
    content = change.content ?? content
    failureClass = change.failureClass ?? failureClass
    redoable = change.redoable ?? redoable
    moment = change.moment ?? moment
    rootCause = change.rootCause ?? rootCause
    gap = change.gap ?? gap
    dimension = change.dimension ?? dimension
    motive = change.motive ?? motive
    style = change.style ?? style
    expectation = expectation.taking(change.expectation)
    expectationForm = change.expectationForm ?? expectationForm
    serviceUse = change.serviceUse ?? serviceUse
    assessed = change.assessed ?? assessed
    flags = flags.union(change.flags).subtracting(change.clearedFlags)
  }

  /// Makes a fact unknown again.
  private mutating func clear(_ fact: CaseFact) {
    switch fact {
    case .kind: kind = nil
    case .severity: (severity, criticalReason) = (nil, nil)
    case .cause: cause = nil
    case .asked: asked = []
    case .criticalReason: criticalReason = nil
    case .problemSide: problemSide = nil
    case .content: content = nil
    case .failureClass: failureClass = nil
    case .redoable: redoable = nil
    case .moment: moment = nil
    case .rootCause: rootCause = nil
    case .gap: gap = nil
    case .dimension: dimension = nil
    case .motive: motive = nil
    case .style: style = nil
    case .expectation: expectation = Expectation()
    case .expectationForm: expectationForm = nil
    case .serviceUse: serviceUse = nil
    case .assessed: assessed = nil
    }
  }
}
