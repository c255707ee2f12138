import RecoveryDomain

extension Desk {
  /// What became of taking back a line.
  public enum UndoOutcome: Hashable, Sendable {
    /// The commands that take it back were answered; the last answer, or the first refusal.
    case performed(CommandOutcome)
    /// It stays, and why.
    case stays(UndoRefusal)
  }

  /// Takes back what the user's last line on a case did, by commands of its own, each refused where the case has moved
  /// on meanwhile; nothing where that line is another than the one that is meant.
  public func undo(
    line seq: Int64, on number: CaseNumber, reason: String, once: CommandTerms.Once? = nil
  ) throws(DeskError) -> UndoOutcome {
    try catchUp()
    guard let file = try caseFile(number) else { return .performed(.refused(.noSuchCase(number))) }
    switch file.undo(by: try actor().name, reason: reason, now: clock(), line: seq) {
    case .refused(let refusal): return .stays(refusal)
    case .commands(let commands, of: _):
      var last = UndoOutcome.stays(.stays)
      for (index, command) in commands.enumerated() {
        var terms = CommandTerms(ifRevision: file.state.revision + index)
        terms.once = once.map { .init(key: "\($0.key)/\(index)", request: $0.request) }
        let outcome = try perform(command, on: number, terms)
        last = .performed(outcome)
        if case .refused = outcome { return last }
      }
      return last
    }
  }
}
