/// By what a way to reach somebody is found again, however it was written.
public enum ReachKey: Hashable, Sendable {
  /// The end of a telephone number: two numbers with one end need not be the same.
  case phone(tail: Int64)
  /// An e-mail address, folded.
  case email(String)
  /// Anything else, letter for letter: a handle, a room.
  case text(String)

  /// The key of a contact: of several numbers or addresses in one text the first, and a number before an address.
  public init(_ contact: String) {
    self = Self.all(in: contact, ContactText(contact)).first ?? .text(contact)
  }

  /// The keys of every number and then of every address in a contact; of the whole text where it has neither.
  static func all(in contact: String, _ found: ContactText) -> [ReachKey] {
    found.isEmpty
      ? [.text(contact)] : found.phones.map { .phone(tail: $0.tail) } + found.emails.map { .email($0) }
  }
}

extension ComplainantFacts {
  /// Whether the same person may have complained before: reached in the same way, under a name that can be theirs.
  ///
  /// A hotel's switchboard and a family's telephone reach many: who gives no name where another did may be anybody
  /// there. Only where neither gave one nothing speaks for two people.
  /// - Precondition: Both are found by the same ``ReachKey``.
  public func mayBe(_ other: ComplainantFacts, _ rule: PhoneRule) -> Bool {
    guard (name == nil) == (other.name == nil) else { return false }
    if let name, let otherName = other.name, name.relation(to: otherName) == .different { return false }
    if phones.isEmpty || other.phones.isEmpty { return true }
    return phones.contains { phone in other.phones.contains { $0.mayBe(phone, rule) } }
  }
}
