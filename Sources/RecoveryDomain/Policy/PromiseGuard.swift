/// When a promise is too bold: it beats what the desk itself has managed for such cases (`domain` §4).
public struct PromiseGuard: Hashable, Sendable {
  /// The percentile of past cases that a promise is measured with, 1…99.
  public var percentile: Int
  /// The fewest past cases of the same severity that allow a judgement.
  public var leastCases: Int
  /// The most past cases that are looked at, the latest first.
  public var mostCases: Int

  /// A guard from its parts.
  public init(percentile: Int, leastCases: Int, mostCases: Int) {
    self.percentile = percentile
    self.leastCases = leastCases
    self.mostCases = mostCases
  }

  /// What to say before a promise that is likely to be broken.
  public struct Warning: Hashable, Sendable {
    /// The percentile.
    public let percentile: Int
    /// How many cases it rests on.
    public let cases: Int
    /// Within this time so many percent of them were closed after receipt.
    public let usual: Duration
    /// What was promised, after receipt.
    public let promised: Duration
  }

  /// How fast the desk has been with such cases.
  public struct Pace: Hashable, Sendable {
    /// The percentile.
    public let percentile: Int
    /// How many cases it rests on.
    public let cases: Int
    /// Within this time so many percent of them were closed after receipt.
    public let usual: Duration

    /// A pace from its parts.
    public init(percentile: Int, cases: Int, usual: Duration) {
      self.percentile = percentile
      self.cases = cases
      self.usual = usual
    }

    /// The warning for a promise; nil when it is no bolder than what the desk has managed.
    /// - Parameter promised: The promised time, from the receipt of the complaint.
    public func warning(promised: Duration) -> Warning? {
      guard promised < usual else { return nil }
      return Warning(percentile: percentile, cases: cases, usual: usual, promised: promised)
    }
  }

  /// How fast the desk has been; nil when too little is known to say so.
  /// - Parameter past: How long such cases took from receipt to their close, in any order.
  public func pace(past: [Duration]) -> Pace? {
    guard past.count >= max(1, leastCases) else { return nil }
    // The nearest rank: the smallest that so many percent do not exceed.
    let rank = (past.count * percentile + 99) / 100
    return Pace(percentile: percentile, cases: past.count, usual: past.sorted()[max(0, rank - 1)])
  }

  /// The warning for a promise; nil when it can be kept by what is known, or when too little is known.
  /// - Parameters:
  ///   - promised: The promised time, from the receipt of the complaint.
  ///   - past: How long such cases took from receipt to their close, in any order.
  public func warning(promised: Duration, past: [Duration]) -> Warning? {
    pace(past: past)?.warning(promised: promised)
  }
}
