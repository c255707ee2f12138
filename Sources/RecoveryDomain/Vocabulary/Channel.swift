/// The way a complaint came in, or a word went out (`domain` §2).
public enum Channel: String, CaseIterable, Sendable {
  case counter
  case phone
  case voiceMessage
  case webForm
  case email
  case chat
  case letter
  case social
  case kiosk
  case survey
  /// A failure that the desk found before the customer complained: a proactive case.
  case foundByUs
  /// A channel that none of the words above names; its own name stays in the raw record.
  case other

  /// Whether a customer can be reached by it.
  public var reachesCustomer: Bool { self != .foundByUs }
}
