/// One invocation of a guarantee.
public struct GuaranteeUse: Hashable, Sendable {
  /// The guarantee's code.
  public let guarantee: String
  /// What it was invoked for: an order, a visit, a day (personal).
  public let occurrence: String
  /// The case.
  public let number: CaseNumber
  /// The catalogue's code of the action that paid it.
  public let action: String
  /// What was paid.
  public let amount: Money
  /// When.
  public let at: Timestamp
  /// By whom: a login name.
  public let by: String

  /// An invocation from its parts.
  public init(
    guarantee: String, occurrence: String, number: CaseNumber, action: String, amount: Money, at: Timestamp,
    by: String
  ) {
    self.guarantee = guarantee
    self.occurrence = occurrence
    self.number = number
    self.action = action
    self.amount = amount
    self.at = at
    self.by = by
  }

  /// The form in which two occurrences are compared: blanks and case do not tell them apart.
  public static func occurrenceKey(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether it is one and the same occurrence.
  public func isSameOccurrence(_ guarantee: String, _ occurrence: String) -> Bool {
    self.guarantee == guarantee && Self.occurrenceKey(self.occurrence) == Self.occurrenceKey(occurrence)
  }
}

extension CaseCommit {
  /// The guarantees that the line invokes, in order.
  public var guaranteeUses: [GuaranteeUse] {
    events.compactMap { event in
      guard case .guaranteeInvoked(let invoked) = event else { return nil }
      return GuaranteeUse(
        guarantee: invoked.guarantee, occurrence: invoked.occurrence, number: number, action: invoked.action,
        amount: invoked.amount, at: at, by: actor.name)
    }
  }
}

/// The wish to invoke a guarantee on a case.
public struct GuaranteeClaim: Hashable, Sendable {
  /// The guarantee's code.
  public var guarantee: String
  /// What it is invoked for; nil takes the order, or the case itself where none is known.
  public var occurrence: String?
  /// What was found, by the code of the evidence.
  public var evidence: [String: String]
  /// The code of an exclusion that applies: then nothing is paid.
  public var exclusion: String?

  /// A claim from its parts.
  public init(
    guarantee: String, occurrence: String? = nil, evidence: [String: String] = [:], exclusion: String? = nil
  ) {
    self.guarantee = guarantee
    self.occurrence = occurrence
    self.evidence = evidence
    self.exclusion = exclusion
  }
}

extension GuaranteeClaim {
  /// What it is invoked for on a case.
  public func occurrence(on state: CaseState) -> String {
    occurrence.flatMap { $0.isBlank ? nil : $0 } ?? state.guaranteeOccurrence
  }
}

extension CaseState {
  /// What a claim on this case is for, where nothing else is said: the order, else the case itself.
  public var guaranteeOccurrence: String {
    details.order.flatMap { $0.isBlank ? nil : $0 } ?? number.description
  }
}
