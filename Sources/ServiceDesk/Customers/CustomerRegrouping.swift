import RecoveryDomain

/// What a change of who is whom comes to, as the index stands.
enum CustomerRegrouping {
  /// Nothing is written, and why.
  case stands(CustomerOutcome)
  /// It is written, for these customers and, where customers are separated, with the cases that go with them.
  case write([CustomerFamily], separating: SeparatedCases? = nil)

  /// The rules say no.
  static func refused(_ refusal: CustomerRefusal) -> Self { .stands(.refused(.customer(refusal))) }
}
