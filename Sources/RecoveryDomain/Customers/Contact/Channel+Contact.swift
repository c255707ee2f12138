extension Channel {
  /// The channel by which somebody is reached of whom only a telephone number, or only an e-mail address, is known; nil
  /// where both are, or neither.
  /// - Parameter contact: What they left, as it was written.
  public init?(answering contact: String) {
    let found = ContactText(contact)
    switch (found.phones.isEmpty, found.emails.isEmpty) {
    case (false, true): self = .phone
    case (true, false): self = .email
    default: return nil
    }
  }
}
