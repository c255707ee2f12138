/// A reason for which a case stands earlier in the queue than its clock alone would put it (`domain` §5).
///
/// Temper alone earns none (it would teach shouting), and value earns none (ordinary customers must not queue
/// behind it).
public enum HeadStart: String, CaseIterable, Sendable {
  case severe
  /// The recovery itself failed: a promise was broken, a denial overturned, the case reopened.
  case failedRecovery
  /// A second failure of the same customer.
  case repeatFailure
  /// The customer is on the care list: the desk failed them before. Not added to a repeat failure's.
  case careList
  case vulnerable
  /// The customer has gone public or threatens to.
  case publicity
  case guarantee
}
