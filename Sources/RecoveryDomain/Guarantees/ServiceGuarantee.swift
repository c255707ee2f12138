/// A public promise with a payout when it is broken (`domain` §6): easy to understand, to invoke and to collect.
///
/// Standards and slogans are not guarantees: a guarantee says what triggers it, and what is paid then.
public struct ServiceGuarantee: Hashable, Sendable {
  /// What the promise covers.
  public enum Scope: String, CaseIterable, Sendable {
    /// One thing that is named: *served within 59 seconds*.
    case specific
    /// Satisfaction as a whole.
    case overall
  }

  /// What is promised.
  public enum Subject: String, CaseIterable, Sendable {
    /// What is delivered.
    case outcome
    /// How it is delivered.
    case process
  }

  /// What is paid when it is broken.
  public enum Payout: Hashable, Sendable {
    case fixed(Money)
    /// This part of the price of the service, above 0 and at most 1.
    case shareOfPrice(Double)
  }

  /// Something that is said of a guarantee: a condition, an exclusion, a piece of evidence.
  public struct Clause: Hashable, Sendable {
    /// The stable code: lower-case letters, digits and hyphens.
    public let code: String
    /// The words.
    public let text: LocalizedText

    /// A clause from its code and words.
    public init(code: String, text: LocalizedText) {
      self.code = code
      self.text = text
    }
  }

  /// A sum that may be paid in a time before it is told.
  public struct Budget: Hashable, Sendable {
    /// From this sum on it is told.
    public let alarm: Money
    /// Paid within this time.
    public let window: Duration

    /// A budget from its parts.
    public init(alarm: Money, window: Duration) {
      self.alarm = alarm
      self.window = window
    }
  }

  /// The stable code.
  public let code: String
  /// The name that people read.
  public let name: LocalizedText
  /// The promise, as customers read it.
  public let promise: LocalizedText
  /// What breaks it, measurably.
  public let trigger: LocalizedText
  /// What is paid.
  public let payout: Payout
  /// The code of the catalogue's action that pays it.
  public let action: String
  /// What the promise covers.
  public let scope: Scope
  /// What is promised.
  public let subject: Subject
  /// What the customer must have done; empty for an unconditional guarantee.
  public let conditions: [Clause]
  /// When it does not hold.
  public let exclusions: [Clause]
  /// What is recorded when it is invoked.
  public let evidence: [Clause]
  /// When its cost is told; nil for never.
  public let budget: Budget?

  /// A guarantee from its parts.
  public init(
    code: String, name: LocalizedText, promise: LocalizedText, trigger: LocalizedText, payout: Payout,
    action: String, scope: Scope = .specific, subject: Subject = .process, conditions: [Clause] = [],
    exclusions: [Clause] = [], evidence: [Clause] = [], budget: Budget? = nil
  ) {
    self.code = code
    self.name = name
    self.promise = promise
    self.trigger = trigger
    self.payout = payout
    self.action = action
    self.scope = scope
    self.subject = subject
    self.conditions = conditions
    self.exclusions = exclusions
    self.evidence = evidence
    self.budget = budget
  }

  /// What is paid on a case; nil while it is a part of a price that is not known.
  public func payout(for state: CaseState) -> Money? {
    switch payout {
    case .fixed(let sum): return sum
    case .shareOfPrice(let share):
      guard let price = state.details.price, price.minorUnits > 0 else { return nil }
      // Rounded up: a promise is not shortened by a fraction.
      let millionths = Int64((share * 1_000_000).rounded())
      let (whole, rest) = price.minorUnits.quotientAndRemainder(dividingBy: 1_000_000)
      let part = (rest * millionths + 999_999) / 1_000_000
      return Money(minorUnits: whole * millionths + part, currency: price.currency)
    }
  }
}

/// When a customer who invokes guarantees gets a second look afterwards (`domain` §6, §9): never a refusal.
public struct GuaranteeWatch: Hashable, Sendable {
  /// From so many invocations of one customer on …
  public let count: Int
  /// … within this time.
  public let window: Duration

  /// A watch from its parts.
  public init(count: Int, window: Duration) {
    self.count = count
    self.window = window
  }

  /// How often the customer of a case invoked guarantees within the window, when that asks for a second look; nil when
  /// it does not.
  /// - Parameter others: When guarantees were invoked on the customer's other cases.
  public func secondLook(_ state: CaseState, others: [Timestamp], now: Timestamp) -> Int? {
    let since = now - window
    let uses = (state.guaranteeUses.map(\.at) + others).count { $0 >= since }
    return uses >= count ? uses : nil
  }
}
