import RecoveryDomain
import Testing

/// A case that is worked on step by step, as the desk would: every command is decided, what it commits is folded.
struct CaseScript {
  /// The case so far.
  private(set) var state: CaseState
  /// Its lines.
  private(set) var commits: [CaseCommit]
  /// The time of the next command.
  var now: Timestamp
  /// The promised times under which it was recorded.
  let terms: ServiceTerms

  /// A case that was recorded at `received`.
  init(
    received: Timestamp = SampleDesk.morning, number: Int64 = 42, terms: ServiceTerms = SampleDesk.terms,
    change: (inout CaseRecorded) -> Void = { _ in }
  ) throws {
    var details = CaseDetails()
    details.headline = "The air conditioning was out all night"
    var record = CaseRecorded(received: received, details: details)
    change(&record)
    let commit = CaseCommit(
      seq: 1, at: received, actor: SampleDesk.wang, number: CaseNumber(number), events: [.recorded(record)])
    var folded: CaseState?
    CaseState.fold(&folded, commit, terms: terms)
    state = try #require(folded)
    commits = [commit]
    now = received
    self.terms = terms
  }

  /// Decides a command without letting it take effect.
  func decide(_ command: CaseCommand, by actor: Actor = SampleDesk.wang) -> Decision {
    state.decide(command, SampleDesk.facts(actor, at: now))
  }

  /// Gives a command; what it commits takes effect.
  @discardableResult
  mutating func give(_ command: CaseCommand, by actor: Actor = SampleDesk.wang) -> Decision {
    let decision = decide(command, by: actor)
    if case .commit(let events) = decision { append(events, by: actor) }
    return decision
  }

  /// Gives commands that must all be committed.
  mutating func play(
    _ commands: CaseCommand..., by actor: Actor = SampleDesk.wang,
    at location: SourceLocation = #_sourceLocation
  ) {
    for command in commands {
      let decision = give(command, by: actor)
      guard case .commit = decision else {
        Issue.record("\(command) was not committed: \(decision)", sourceLocation: location)
        return
      }
    }
  }

  /// Gives a command so long after the case was recorded.
  mutating func play(
    after time: Duration, _ commands: CaseCommand..., at location: SourceLocation = #_sourceLocation
  ) {
    now = commits[0].at + time
    for command in commands { play(command, at: location) }
  }

  /// Writes a line without asking the rules.
  mutating func append(_ events: [CaseEvent], by actor: Actor = SampleDesk.wang) {
    let commit = CaseCommit(
      seq: Int64(commits.count + 1), at: now, actor: actor, number: state.number, events: events)
    var folded: CaseState? = state
    CaseState.fold(&folded, commit, terms: terms)
    if let folded { state = folded }
    commits.append(commit)
  }

  /// The one clock of a kind.
  func clock(_ kind: ClockKind, _ location: SourceLocation = #_sourceLocation) throws -> Clock {
    let clocks = state.clocks.filter { $0.kind == kind }
    try #require(clocks.count == 1, "\(clocks)", sourceLocation: location)
    return clocks[0]
  }

  /// When the one clock of a kind is due, counted from the recording.
  func due(_ kind: ClockKind, _ location: SourceLocation = #_sourceLocation) throws -> Duration {
    try clock(kind, location).due.timeSince(commits[0].at)
  }
}

extension CaseCommand {
  /// A word that reached the customer.
  static func word(nextBy: Timestamp? = nil) -> CaseCommand {
    .contact(.init(channel: .phone, reached: true, nextWordBy: nextBy, text: "we are on it"))
  }

  /// An attempt that did not.
  static func attempt(_ channel: Channel) -> CaseCommand {
    .contact(.init(channel: channel, reached: false, text: ""))
  }

  /// The complaint stands.
  static let uphold = CaseCommand.judge(.upheld, reason: "confirmed", point: nil, text: nil)
  /// An apology in person, done.
  static let apologise = CaseCommand.carryOut([.init(code: "apology")], text: nil)
  /// The customer did not answer the question how it was.
  static let noAnswer = CaseCommand.rate(nil)

  /// So much of the price back, done.
  static func refund(_ fen: Int64, isRepeat: Bool = false) -> CaseCommand {
    .carryOut([.init(code: "partial-refund", amount: SampleDesk.fen(fen), isRepeat: isRepeat)], text: nil)
  }

  /// So much of the price back, promised.
  static func promiseRefund(_ fen: Int64, due: Timestamp? = nil) -> CaseCommand {
    .propose([.init(code: "partial-refund", amount: SampleDesk.fen(fen), due: due)])
  }

  /// Waiting for the customer.
  static let waitForCustomer = CaseCommand.wait(.customer, party: nil, due: nil, text: "the receipt")
}
