/// A package that playbooks suggest for a case: advice, not a verdict.
public struct SuggestedPackage: Hashable, Sendable {
  /// How far a package goes.
  public enum Size: String, CaseIterable, Sendable {
    /// The fewest of the matched actions that still answer every sense of justice that the case touches.
    case least
    /// All that the playbooks ask for.
    case matched
    /// That and what the playbooks would add.
    case generous
  }

  /// One suggested action.
  public struct Action: Hashable, Sendable {
    /// The catalogue's code.
    public let code: String
    /// Its amount, where the case says it; nil for one without, or one that a person must fill in.
    public internal(set) var amount: Money?
    /// The code of the playbook that it comes from.
    public let playbook: String
  }

  /// How far it goes.
  public let size: Size
  /// Its actions, in order.
  public let actions: [Action]
  /// How far these actions and those that are done already answer each sense of justice.
  public let coverage: JusticeCoverage

  /// The codes of the playbooks that it comes from, in order.
  public var playbooks: [String] {
    var codes: [String] = []
    for action in actions where !codes.contains(action.playbook) { codes.append(action.playbook) }
    return codes
  }
}

/// What playbooks make of a case.
public struct Suggestions: Hashable, Sendable {
  /// An action that a playbook asks for and that is not suggested.
  public struct Withheld: Hashable, Sendable {
    /// The catalogue's code.
    public let code: String
    /// The code of the playbook.
    public let playbook: String
    /// Why it is not suggested.
    public let reason: Reason

    /// What is left out from its parts.
    public init(code: String, playbook: String, reason: Reason) {
      self.code = code
      self.playbook = playbook
      self.reason = reason
    }
  }

  /// Why an action is not suggested although a playbook asks for it.
  public enum Reason: Hashable, Sendable {
    /// It cannot be done: the case is not what the action is for.
    case unfit(CaseCondition.Misfit)
    /// It is promised already.
    case promised(PlannedAction.ID)
    /// It was carried out already, and that recovery did not fail.
    case carriedOut(at: Timestamp)
    /// Another playbook that applies says that it is out of place.
    case avoided(by: String)
    /// Another action makes up for the same loss.
    case sameMoney(as: String)
  }

  /// The packages, the smallest first; empty when no playbook applies.
  public let packages: [SuggestedPackage]
  /// What is left out, and why.
  public let withheld: [Withheld]
  /// The senses of justice that the case touches.
  public let touched: Set<JusticeCoverage.Dimension>

  /// The package of a size; nil when it would be no other than the matched one.
  public func package(_ size: SuggestedPackage.Size) -> SuggestedPackage? {
    packages.first { $0.size == size }
  }
}
