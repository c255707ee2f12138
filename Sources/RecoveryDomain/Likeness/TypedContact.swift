/// A way to reach somebody as it is being typed, for finding the cases that it may be about.
///
/// ``ReachKey`` finds what is the same; this also finds what begins with the digits that are typed so far.
public struct TypedContact: Hashable, Sendable {
  /// The digits of the telephone numbers in it, each from seven on.
  public let numbers: [String]
  /// What finds the cases of each number and address in it, or of the whole text without one.
  public let keys: [ReachKey]
  private let emails: [String]
  /// The whole text without blanks, folded.
  private let text: String

  /// What is typed, or what is known of a case.
  public init(_ contact: String) {
    let found = ContactText(contact)
    numbers = found.phones.map(\.digits)
    emails = found.emails
    keys = ReachKey.all(in: contact, found)
    text = HalfWidth.key(contact)
  }

  /// Whether the other is the same, or shares an address or a number, or has a number that begins with what is typed
  /// of one, or that has the country's code before it.
  public func mayBe(_ other: TypedContact) -> Bool {
    if text == other.text { return !text.isEmpty }
    if emails.contains(where: other.emails.contains) { return true }
    return numbers.contains { number in
      other.numbers.contains { $0.hasPrefix(number) || $0.hasSuffix(number) || number.hasSuffix($0) }
    }
  }
}
