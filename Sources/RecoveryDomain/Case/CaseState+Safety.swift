extension CaseState {
  /// Whether an action that makes safe has been carried out.
  public var isMadeSafe: Bool {
    actions.contains { $0.isCarriedOut && terms.facts.makeSafe.contains($0.code) }
  }

  /// Whether the case is critical and nobody has made it safe yet: that goes before everything (`domain` §2).
  public var needsMakeSafe: Bool {
    classification.severity == .critical && status.isOpen && !terms.facts.makeSafe.isEmpty && !isMadeSafe
  }
}
