import RecoveryDomain

/// What is said about the facts of a case beyond their words: computed ones, missing ones, those that the desk found.
public protocol FactText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// The three levels of an expectation.
  func expectation(_ value: Expectation) -> String
  /// What superiority and adequacy come to; nil until both levels are known.
  func adequacy(_ value: Expectation) -> String?
  /// A critical case has not been made safe; the actions that would do it.
  func makeSafe(_ actions: [String]) -> String
  /// Before the reason of the case's place in the queue.
  func makeSafeFirst(_ rest: String) -> String
  /// What a failed recovery is called.
  var failedRecovery: String { get }
  /// One way in which the recovery failed.
  func failure(_ failure: RecoveryFailure, policy: Policy, now: Timestamp) -> String
  /// The earlier failure that makes this one a repeat.
  func repeats(_ earlier: EarlierFailure, now: Timestamp) -> String
  /// The heading of what an agent owes, with how much of it is missing.
  func owedByAgent(missing: Int) -> String
  /// The heading of what is asked of analysts, why, and how much of it is missing.
  func askedOfAnalysts(_ occasion: AnalysisRule.Occasion, missing: Int) -> String
  /// The heading of a group of facts.
  func heading(_ group: CaseFact.Group) -> String
  /// The heading of the circumstances.
  var circumstances: String { get }
  /// The heading of the points.
  var points: String { get }
  /// The heading of the record: evidence, prevention, retention.
  var record: String { get }
  /// A point that has no judgement of its own.
  var pointNotJudged: String { get }
  /// A point that is judged as the whole complaint is.
  func asTheWhole(_ judgement: String) -> String
  /// A judgement that follows from those of the points.
  func fromThePoints(_ judgement: String) -> String
  /// The label of what the customer is told of a point.
  var answerLabel: String { get }
  /// The label of the service hoped for.
  var idealLevel: String { get }
  /// The label of the service that would just have been accepted.
  var adequateLevel: String { get }
  /// The label of the service as it was found.
  var perceivedLevel: String { get }
  /// A fact that nobody owes and nobody knows.
  var unknown: String { get }
  /// Going to the facts is no use on another page.
  var onlyOnFacts: String { get }
  /// Editing the fact under the cursor.
  var edit: ActionWords { get }
  /// What the customer is told of a point.
  func answer(_ text: String) -> String
  /// What bears the complaint out, or speaks against it.
  var evidence: String { get }
  /// What keeps it from happening again.
  var prevention: String { get }
  /// Until when the record is kept.
  var keptUntil: String { get }
  /// A law or a dispute holds the record.
  var legalHold: String { get }
  /// The customer was told of the way to an outside body.
  var routeTold: String { get }
  /// Whether the customer took what was offered.
  var accepted: String { get }
  /// Who prevents what, until when.
  func prevention(_ text: String, owner: String, due: String?) -> String
}

extension FactText {
  /// A number with its sign: `+2`, `−1`, `0`.
  func signed(_ number: Int) -> String { number < 0 ? "−\(-number)" : number > 0 ? "+\(number)" : "0" }

  /// A critical case has not been made safe, with the names of the actions that would do it.
  public func makeSafe(_ terms: ServiceTerms, policy: Policy) -> String {
    makeSafe(terms.facts.makeSafe.sorted().map { book.action($0, in: policy) })
  }
}

extension Phrasebook {
  /// What is said about the facts of a case.
  public var facts: any FactText {
    choose(
      english: EnglishFactText(book: self), simplifiedChinese: SimplifiedFactText(book: self),
      traditionalChinese: TraditionalFactText(book: self))
  }

  /// The coded facts that are known, as people read them, in the order of the facts.
  public func facts(of classification: Classification, in policy: Policy) -> [(fact: CaseFact, text: String)]
  {
    CaseFact.allCases.compactMap { fact in text(of: fact, in: classification, policy).map { (fact, $0) } }
  }

  /// One coded fact as people read it; nil when it is not known.
  public func text(of fact: CaseFact, in known: Classification, _ policy: Policy) -> String? {
    switch fact {
    case .kind: known.kind.map { word($0) }
    case .severity: known.severity.map { word($0) }
    case .cause: known.cause.map { word($0) }
    case .asked: known.asked.isEmpty ? nil : words(known.asked)
    case .criticalReason: known.criticalReason.map { reason($0, for: .critical, in: policy) }
    case .problemSide: known.problemSide.map { word($0) }
    case .content: known.content.map { word($0) }
    case .failureClass: known.failureClass.map { basics.labelled(word($0.group), word($0)) }
    case .redoable: known.redoable.map { word($0) }
    case .moment: known.moment.map { word($0) }
    case .rootCause: known.rootCause.map { reason($0, for: .rootCause, in: policy) }
    case .gap: known.gap.map { word($0) }
    case .dimension: known.dimension.map { word($0) }
    case .motive: known.motive.map { word($0) }
    case .style: known.style.map { word($0) }
    case .expectation: known.expectation.isEmpty ? nil : text(of: known.expectation)
    case .expectationForm: known.expectationForm.map { word($0) }
    case .serviceUse: known.serviceUse.map { word($0) }
    case .assessed: known.assessed.map { money($0) }
    }
  }

  /// The outside body and its reference, for the clock of its deadline; nil for any other clock.
  public func outside(_ clock: Clock, of details: CaseDetails) -> String? {
    guard clock.kind == .statutory, clock.deadline == nil else { return nil }
    let known = [details.externalBody, details.externalReference].compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: " ")
  }

  /// An expectation with what it comes to.
  private func text(of expectation: Expectation) -> String {
    let levels = facts.expectation(expectation)
    return facts.adequacy(expectation).map { basics.clauses([levels, $0]) } ?? levels
  }
}
