/// The facts that the policy asks of whoever analyses a case; they hold nothing up (`domain` §2, *Owed*).
public struct AnalysisRule: Hashable, Sendable {
  /// Why a case is analysed.
  public enum Occasion: Hashable, Sendable {
    case severity(Severity)
    /// It was drawn into the sample.
    case sample
  }

  /// The facts asked for on cases of a severity.
  public var facts: [Severity: Set<CaseFact>]
  /// The facts asked for on a sample of all cases.
  public var sampleFacts: Set<CaseFact>
  /// The part of all cases that is in the sample, 0…1.
  public var sampleShare: Double

  /// A rule from what it asks for.
  public init(
    facts: [Severity: Set<CaseFact>] = [:], sampleFacts: Set<CaseFact> = [], sampleShare: Double = 0
  ) {
    self.facts = facts
    self.sampleFacts = sampleFacts
    self.sampleShare = sampleShare
  }

  /// Whether a case is in the sample: always the same answer for the same number, and no way to choose it.
  public func samples(_ number: CaseNumber) -> Bool {
    Double(Self.mixed(UInt64(bitPattern: number.value)) % 1_000_000) < sampleShare * 1_000_000
  }

  /// What is asked of a case beyond what its agent owes, and why; nil where nothing is.
  public func asked(of state: CaseState) -> (facts: Set<CaseFact>, occasion: Occasion)? {
    if let severity = state.classification.severity, let asked = facts[severity], !asked.isEmpty {
      return (asked, .severity(severity))
    }
    return samples(state.number) && !sampleFacts.isEmpty ? (sampleFacts, .sample) : nil
  }

  /// A number whose bits all depend on all bits of another (SplitMix64's finaliser, Steele, Lea and Flood 2014).
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
