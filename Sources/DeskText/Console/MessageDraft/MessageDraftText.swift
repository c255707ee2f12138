import RecoveryDomain

/// What the console says about the policy's words to customers.
public protocol MessageDraftText: Sendable {
  /// Puts them into the text, and the next ones where they stand there already.
  var insert: ActionWords { get }
  /// This form has no use for them.
  var notHere: String { get }
  /// Own words stand there, which are not thrown away.
  var ownWords: String { get }
  /// Stands for the name of a customer who gave none.
  var customer: String { get }
}

extension Phrasebook {
  /// What the console says about the policy's words to customers.
  public var messageDrafts: any MessageDraftText {
    choose(
      english: EnglishMessageDraftText(), simplifiedChinese: SimplifiedMessageDraftText(),
      traditionalChinese: TraditionalMessageDraftText())
  }

  /// The policy's words to a customer with their gaps filled from the case.
  /// - Parameters:
  ///   - action: The action that they are about, where it is promised or done.
  ///   - promise: The time promised for the next word.
  public func filled(
    _ words: LocalizedText, _ state: CaseState, action: PlannedAction?, promise: Timestamp?, agent: String,
    now: Timestamp
  ) -> String {
    MessageDraft.filled(words[language]) { gap in
      switch gap {
      case .name: state.details.customer ?? messageDrafts.customer
      case .number: state.number.description
      case .promise: (promise ?? state.promisedWordAt).map { times.moment($0, now: now) }
      case .amount: action?.amount.map { money($0) }
      case .due: action?.due.map { times.moment($0, now: now) }
      case .agent: agent
      case .received: times.moment(state.received, now: now)
      }
    }
  }

  /// A reason as it was given, its code in words: `The holder is away: on leave`.
  public func given(_ reason: String, for purpose: ReasonCode.Purpose, in policy: Policy) -> String {
    let given = GivenReason(reason) { policy.reasonText($0, for: purpose) != nil }
    guard let given else { return reason }
    let name = self.reason(given.code, for: purpose, in: policy)
    return given.words.map { basics.labelled(name, $0) } ?? name
  }

  /// Coded reasons with their words, for whoever gave another: `test (A test or a joke)`.
  func codes(_ known: [String], for purpose: ReasonCode.Purpose, in policy: Policy) -> String {
    basics.list(
      known.map { code in
        policy.reason(code, for: purpose).map { code + basics.bracketed($0.text[language]) } ?? code
      })
  }
}
