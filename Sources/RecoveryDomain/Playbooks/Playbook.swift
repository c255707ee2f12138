/// A rule of the policy that says what to do for cases of a kind, and why (`domain` §6).
public struct Playbook: Hashable, Sendable {
  /// One action that the playbook asks for.
  public struct Step: Hashable, Sendable {
    /// The catalogue's code.
    public let code: String
    /// Where its amount comes from; nil leaves it to the person.
    public let amount: AmountSource?

    /// An action with the source of its amount.
    public init(code: String, amount: AmountSource? = nil) {
      self.code = code
      self.amount = amount
    }
  }

  /// Where the amount of a suggested action comes from: never from a guess.
  public enum AmountSource: Hashable, Sendable {
    /// The price of the service.
    case price
    /// The loss: as assessed, else as claimed.
    case loss
    /// This sum.
    case fixed(Money)
  }

  /// The stable code: lower-case letters, digits and hyphens.
  public let code: String
  /// The name that people read.
  public let name: LocalizedText
  /// Why it asks for these actions, in a sentence.
  public let reason: LocalizedText
  /// The facts under which it applies; an unknown fact is none of them.
  public let when: CaseCondition
  /// The facts any of which keeps it from applying.
  public let unless: CaseCondition
  /// The actions of a matched package, in order.
  public let steps: [Step]
  /// What a generous package adds, in order.
  public let more: [Step]
  /// Codes of actions that are out of place in such cases, whatever other playbooks ask for.
  public let avoids: Set<String>
  /// Whether none of its actions may be left out of the least package.
  public let isIndispensable: Bool

  /// A playbook from its parts.
  public init(
    code: String, name: LocalizedText, reason: LocalizedText, when: CaseCondition,
    unless: CaseCondition = .always, steps: [Step], more: [Step] = [], avoids: Set<String> = [],
    isIndispensable: Bool = false
  ) {
    self.code = code
    self.name = name
    self.reason = reason
    self.when = when
    self.unless = unless
    self.steps = steps
    self.more = more
    self.avoids = avoids
    self.isIndispensable = isIndispensable
  }

  /// Whether it applies to a case.
  public func applies(to state: CaseState) -> Bool {
    when.holds(for: state) && !unless.holdsPartly(for: state)
  }

  /// Whether it is there for what the customer asked for.
  var answersWhatWasAsked: Bool { when.terms.contains { $0.fact.name == "asked" } }
}

extension Policy {
  /// Whether an action makes up for what the customer lost, which is done once whatever its amount: a playbook takes
  /// its amount from the price or the loss.
  public func makesUpForLoss(_ code: String) -> Bool {
    playbooks.contains { playbook in
      (playbook.steps + playbook.more).contains { $0.code == code && $0.amount?.makesUpForLoss == true }
    }
  }
}

extension Playbook.AmountSource {
  /// Whether the amount makes up for what the customer lost.
  fileprivate var makesUpForLoss: Bool {
    switch self {
    case .price, .loss: true
    case .fixed: false
    }
  }

  /// The sum for a case; nil while what it comes from is not known, or is nothing.
  func amount(for state: CaseState) -> Money? {
    let sum: Money? =
      switch self {
      case .price: state.details.price
      case .loss: state.loss
      case .fixed(let sum): sum
      }
    return sum.flatMap { $0.minorUnits > 0 ? $0 : nil }
  }
}
