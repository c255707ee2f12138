/// All that a case pane shows of whose the case is.
public struct CustomerDossier: Hashable, Sendable {
  /// A customer whom the case may be from.
  public struct Suggestion: Hashable, Sendable {
    /// Who, and why it is not certain.
    public let suggestion: MatchSuggestion
    /// What is known of them.
    public let profile: CustomerProfile

    /// A suggestion with its profile.
    public init(suggestion: MatchSuggestion, profile: CustomerProfile) {
      self.suggestion = suggestion
      self.profile = profile
    }
  }

  /// The customer; nil while nobody knows.
  public var customer: CustomerNumber?
  /// Others who were found to be the same.
  public var merged: [CustomerNumber] = []
  /// What is known of them together.
  public var profile = CustomerProfile()
  /// What all their cases come to.
  public var totals = CustomerTotals()
  /// Their cases, the latest first; only the first page.
  public var cases: [CaseSummary] = []
  /// The cases that belong together with this one: linked, merged into it, or the one it is merged into.
  public var journey: [CaseSummary] = []
  /// Who it may be, the likeliest first; empty where the customer is known.
  public var suggestions: [Suggestion] = []

  /// Nothing is known.
  public init() {}

  /// How many cases are listed at most.
  public static let pageSize = 50
}

/// What all cases of a customer come to.
public struct CustomerTotals: Hashable, Sendable {
  /// How many cases count; voided ones are left out.
  public var caseCount = 0
  /// How many of them are open.
  public var openCount = 0
  /// In how many of them the desk failed the customer.
  public var failedCount = 0
  /// What was paid, by currency.
  public var paid: [Money] = []
  /// How many words and attempts went to the customer.
  public var contactCount = 0
  /// When the last of them did.
  public var lastContactAt: Timestamp?

  /// Nothing counted.
  public init() {}
}
