extension CustomerProfile {
  /// What a complaint tells of who complains: the name, and the contact as the telephone numbers, addresses or, where
  /// it holds neither, the account name that it is. An order is no customer's for good, and stays with the complaint.
  public init(complainant details: CaseDetails) {
    name = details.customer.flatMap { $0.isBlank ? nil : $0 }
    guard let contact = details.contact, !contact.isBlank else { return }
    let found = ContactText(contact)
    emails = found.emails
    if found.emails.isEmpty, found.phones.count == 1 {
      phones = [contact]
    } else {
      phones = found.phones.map { phone in
        (phone.isInternational ? "+" : "") + phone.digits + (phone.branch.map { " x\($0)" } ?? "")
      }
    }
    if found.isEmpty { accounts = [contact] }
  }
}
