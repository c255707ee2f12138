extension CaseFile {
  /// What would undo the last thing that a person did on this case.
  ///
  /// - Parameters:
  ///   - name: The person's login name.
  ///   - reason: What is written where an undoing command asks for words; must not be blank.
  ///   - now: The moment; a time that was promised and has passed cannot be promised again.
  ///   - line: The journal's number of the line that is meant; nil for whichever is the person's last.
  public func undo(by name: String, reason: String, now: Timestamp, line: Int64? = nil) -> Undo {
    guard let index = commits.lastIndex(where: { $0.actor.name == name && !$0.isDerived }) else {
      return .refused(.nothingOfYours)
    }
    if let line, commits[index].seq != line { return .refused(.changedSince(by: name)) }
    let crossing = commits[(index + 1)...].first { !$0.events.allSatisfy(\.leavesOthersAlone) }
    if let crossing { return .refused(.changedSince(by: crossing.actor.name)) }
    let events = commits[index].events.filter { !$0.isFinding }
    guard let event = events.first else { return .refused(.stays) }
    if case .recorded = event { return .refused(.recorded) }
    if events.count > 1 {
      return .refused(
        events.contains { $0.isEnd } ? .ended : events.contains { $0.isDeed } ? .carriedOut : .stays)
    }
    var before: CaseState?
    for commit in commits[..<index] { CaseState.fold(&before, commit, terms: state.terms) }
    guard let before else { return .refused(.recorded) }
    let undoing = Undoing(before: before, after: state, actor: name, reason: reason, now: now)
    switch undoing.commands(for: event) {
    case .success(let commands): return .commands(commands, of: event)
    case .failure(let refusal): return .refused(refusal.value)
    }
  }
}

extension CaseEvent {
  /// Whether it changes nothing that an undoing could cross.
  fileprivate var leavesOthersAlone: Bool {
    switch self {
    case .noted, .linked, .matched, .careListed, .absorbed, .separated, .repeatTakenBack: true
    default: false
    }
  }

  /// Whether it ends the case's work.
  fileprivate var isEnd: Bool {
    switch self {
    case .resolved, .closed: true
    default: false
    }
  }

  /// Whether the desk found it by itself beside what the person did.
  fileprivate var isFinding: Bool {
    switch self {
    case .repeatFound, .repeatTakenBack, .careListed: true
    default: false
    }
  }

  /// Whether something was paid or done.
  fileprivate var isDeed: Bool {
    switch self {
    case .carriedOut, .guaranteeInvoked: true
    default: false
    }
  }
}

extension CaseCommit {
  /// Whether it only tells what follows from something that happened on another case.
  fileprivate var isDerived: Bool {
    events.allSatisfy { event in
      switch event {
      case .careListed, .absorbed, .separated, .repeatTakenBack: true
      default: false
      }
    }
  }
}
