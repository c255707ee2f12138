/// Where the failure comes from (`domain` §2, *Cause*).
public enum CauseClass: String, CaseIterable, Sendable {
  /// The nature of the service itself.
  case service
  /// Something that we did or left out.
  case organisation
  /// The customer's own error.
  case customer
  /// Outside events: weather, strikes, other companies.
  case outside
}
