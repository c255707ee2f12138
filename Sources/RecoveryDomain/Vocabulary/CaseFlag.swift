/// A fact about the customer's situation that gives a head start or asks for care (`domain` §5).
public enum CaseFlag: String, CaseIterable, Sendable {
  /// A vulnerable person.
  case vulnerable
  /// The customer has gone public.
  case gonePublic
  /// The customer threatens to go public or to a third party.
  case threatensPublic
  /// A second failure of the same customer.
  case repeatFailure
  /// A service guarantee was invoked.
  case guaranteeInvoked
}
