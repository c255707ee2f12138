extension CaseState {
  /// Puts a running deadline off by the next step that the terms of the case allow, with a reason; never after it has
  /// run out, and a step that is somebody's to approve only by them or by who has their authority.
  func decideExtension(_ code: String, _ text: String, _ facts: DecisionFacts) -> Decision {
    let running = clocks.filter { $0.deadline != nil }
    guard let clock = running.first(where: { $0.deadline == code }), let rule = terms.deadline(code) else {
      return .refused(.noSuchDeadline(code, known: running.compactMap(\.deadline)))
    }
    let done = extendedDeadlines[code] ?? 0
    guard rule.extensions.indices.contains(done) else { return .refused(.noExtensionLeft(code)) }
    if clock.isOverdue(at: facts.now) { return .refused(.deadlinePassed(code, clock.due)) }
    if let role = rule.extensions[done].by,
      !facts.policy.ladder.chain(of: facts.actor.role.rawValue).contains(role.rawValue)
    {
      return .refused(.needsRole(role))
    }
    // Working days and hours are known to be longer only once both are counted.
    var after = self
    after.extendedDeadlines[code] = done + 1
    if let later = after.clocks.first(where: { $0.deadline == code })?.due, later <= clock.due {
      return .refused(.extensionNotLater(code, clock.due))
    }
    if text.isBlank { return .refused(.textMissing) }
    return .commit([.extended(.init(code: code, step: done + 1, text: text))])
  }
}
