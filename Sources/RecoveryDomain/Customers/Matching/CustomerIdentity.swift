/// What a customer can be told by, ready to be compared; customers that were merged have one identity.
public struct CustomerIdentity: Hashable, Sendable {
  /// The customer; the one that stands for all that were merged into it.
  public let number: CustomerNumber
  /// Their names.
  public var names: [PersonName]
  /// The names under which complaints were taken for theirs.
  public var knownAs: [PersonName] = []
  /// Telephone numbers.
  public var phones: [PhoneText]
  /// E-mail addresses, folded.
  public var emails: Set<String>
  /// Accounts, folded.
  public var accounts: Set<String>

  /// The identity of some profiles that are one customer's.
  public init(_ number: CustomerNumber, _ profiles: [CustomerProfile]) {
    self.number = number
    names = profiles.flatMap(\.names).map { PersonName($0) }.filter { !$0.isEmpty }
    phones = profiles.flatMap(\.phones).flatMap { ContactText($0).phones }
    emails = Set(profiles.flatMap(\.emails).flatMap { ContactText($0).emails })
    accounts = Set(profiles.flatMap(\.accounts).map { ContactText.folded($0) }.filter { !$0.isEmpty })
  }
}

/// What a complaint tells of who complains.
public struct ComplainantFacts: Hashable, Sendable {
  /// The name; nil where none is given.
  public let name: PersonName?
  /// Telephone numbers as they were written.
  public let phones: [PhoneText]
  /// E-mail addresses, folded.
  public let emails: [String]
  /// Order, booking or account, folded.
  public let account: String?

  /// The facts in a complaint's details.
  public init(_ details: CaseDetails) {
    self.init(name: details.customer, contact: details.contact, account: details.order)
  }

  /// The facts in the fields of a complaint.
  public init(name: String?, contact: String?, account: String?) {
    self.name = name.map { PersonName($0) }.flatMap { $0.isEmpty ? nil : $0 }
    let found = contact.map { ContactText($0) }
    phones = found?.phones ?? []
    emails = found?.emails ?? []
    self.account = account.map { ContactText.folded($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether there is nothing by which a customer could be found.
  public var isEmpty: Bool { name == nil && !hasIdentifier }

  /// Whether there is more than a name.
  public var hasIdentifier: Bool { !phones.isEmpty || !emails.isEmpty || account != nil }
}
