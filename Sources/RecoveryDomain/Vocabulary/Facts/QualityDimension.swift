/// The dimensions by which customers judge a service: SERVQUAL (Parasuraman, Zeithaml and Berry 1988).
public enum QualityDimension: String, CaseIterable, Sendable {
  case tangibles, reliability, responsiveness, assurance, empathy
}
