/// How a recovery failed: a double deviation, which the desk finds by itself (`domain` §1, §4).
public enum RecoveryFailure: Hashable, Sendable {
  /// A promised action was not done by its due time.
  case promiseBroken(PlannedAction.ID, code: String, due: Timestamp)
  /// The case was reopened after it had been resolved.
  case reopened(at: Timestamp, reason: String)
  /// The customer was told that the complaint, or a point of it, does not stand, and then it did.
  case denialOverturned(at: Timestamp, point: Int?)
}

/// An earlier failure of the same customer.
public struct EarlierFailure: Hashable, Sendable {
  /// The earlier case.
  public let number: CaseNumber
  /// When it was received.
  public let received: Timestamp

  /// An earlier failure from its parts.
  public init(number: CaseNumber, received: Timestamp) {
    self.number = number
    self.received = received
  }
}

extension Collection<EarlierFailure> {
  /// The latest of a customer's failures that makes one received at a moment a repeat; nil when none does.
  public func latest(before received: Timestamp, within window: Duration) -> EarlierFailure? {
    filter { $0.received < received && received.timeSince($0.received) <= window }
      .max { ($0.received, $0.number) < ($1.received, $1.number) }
  }
}

extension CaseState {
  /// Whether the customer was failed here: the case counts, and was not found to be without ground.
  public var isFailureOfCustomer: Bool { voidedAt == nil && overallJudgement != .notUpheld }

  /// How the recovery failed as it looks at a moment: what the case's lines show, and promises whose time has run out
  /// since. The place in the queue rests on the lines alone (`decisions` 16: it changes with events, not with time).
  public func recoveryFailures(at now: Timestamp) -> [RecoveryFailure] {
    status.isOpen ? recoveryFailures + newlyBrokenPromises(at: now) : recoveryFailures
  }

  /// Takes note of the promises whose time ran out before a line was written.
  mutating func noteBrokenPromises(at moment: Timestamp) {
    recoveryFailures += newlyBrokenPromises(at: moment)
  }

  /// Promises whose time has run out and that are not noted yet.
  private func newlyBrokenPromises(at moment: Timestamp) -> [RecoveryFailure] {
    actions.compactMap { action in
      guard action.isOutstanding, let due = action.due, due < moment else { return nil }
      let failure = RecoveryFailure.promiseBroken(action.id, code: action.code, due: due)
      return recoveryFailures.contains(failure) ? nil : failure
    }
  }

  /// Takes note of a denial that turns into its opposite. One that the customer never heard of is no failure.
  mutating func noteOverturning(
    of former: JudgementRecord?, by judgement: Judgement, point: Int?, at now: Timestamp
  ) {
    guard let former, former.judgement == .notUpheld, judgement != .notUpheld,
      contacts.dropFirst(former.contactsBefore).contains(where: \.reached)
    else { return }
    recoveryFailures.append(.denialOverturned(at: now, point: point))
  }
}
