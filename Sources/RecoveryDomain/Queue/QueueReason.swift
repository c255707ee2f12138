/// Why a case stands where it stands: the clock that leads it and what moved it forward.
public struct QueueReason: Hashable, Sendable {
  /// The place.
  public let position: QueuePosition
  /// The clock that gave the place; nil when every clock is paused or there is none.
  public let leading: Clock?
  /// The head starts that apply, largest first, each with its full length.
  public let headStarts: [Grant]
  /// What the head starts count together, at most the cap.
  public let headStart: Duration
  /// Whether the case is critical and nobody has made it safe yet.
  public let needsMakeSafe: Bool

  /// One head start that a case has.
  public struct Grant: Hashable, Sendable {
    /// For what it is given.
    public let reason: HeadStart
    /// How much it is.
    public let length: Duration
  }

  /// A reason from its parts.
  public init(
    position: QueuePosition, leading: Clock?, headStarts: [Grant], headStart: Duration,
    needsMakeSafe: Bool = false
  ) {
    self.position = position
    self.leading = leading
    self.headStarts = headStarts
    self.headStart = headStart
    self.needsMakeSafe = needsMakeSafe
  }
}

extension CaseState {
  /// The case's place in the queue with the reason for it.
  public var queueReason: QueueReason { queueReason(among: clocks) }

  /// The place that the case's clocks give it.
  func queueReason(among clocks: [Clock]) -> QueueReason {
    let grants = headStartReasons.compactMap { reason in
      terms.headStarts[reason].map { QueueReason.Grant(reason: reason, length: $0) }
    }.sorted { ($0.length, $1.reason.rawValue) > ($1.length, $0.reason.rawValue) }
    let total = min(grants.reduce(.zero) { $0 + $1.length }, terms.headStartCap)
    func reason(_ rank: QueuePosition.Rank, _ moment: Timestamp, _ leading: Clock?) -> QueueReason {
      QueueReason(
        position: QueuePosition(rank: rank, moment: moment, received: received, number: number),
        leading: leading, headStarts: grants, headStart: total, needsMakeSafe: needsMakeSafe)
    }
    let leading = clocks.filter { $0.pausedSince == nil }.min {
      $0.effectiveDue(headStart: total, terms: terms) < $1.effectiveDue(headStart: total, terms: terms)
    }
    if let leading {
      let rank: QueuePosition.Rank = classification.severity == .critical ? .critical : .running
      return reason(rank, leading.effectiveDue(headStart: total, terms: terms), leading)
    }
    if let pausedSince = clocks.compactMap(\.pausedSince).max() { return reason(.paused, pausedSince, nil) }
    return reason(.still, lastChangedAt, nil)
  }

  /// The clock whose countdown the row shows: the nearest due among those that run.
  public var nearestClock: Clock? { Self.nearest(among: clocks) }

  /// The nearest due among those clocks that run.
  static func nearest(among clocks: [Clock]) -> Clock? {
    clocks.filter { $0.pausedSince == nil }.min { ($0.due, $0.start) < ($1.due, $1.start) }
  }

  /// The reasons for a head start that hold for the case.
  private var headStartReasons: [HeadStart] {
    HeadStart.allCases.filter { reason in
      switch reason {
      case .severe: classification.severity == .severe
      case .failedRecovery: !recoveryFailures.isEmpty
      case .repeatFailure: classification.flags.contains(.repeatFailure)
      case .careList:
        !customers.careCases.isEmpty && !classification.flags.contains(.repeatFailure)
      case .vulnerable: classification.flags.contains(.vulnerable)
      case .publicity:
        classification.flags.contains(.gonePublic) || classification.flags.contains(.threatensPublic)
      case .guarantee: classification.flags.contains(.guaranteeInvoked)
      }
    }
  }
}
