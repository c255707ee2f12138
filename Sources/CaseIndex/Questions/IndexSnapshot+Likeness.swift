import RecoveryDomain

extension IndexSnapshot {
  /// The cases that share a trait with a complaint, newest first of each trait, voided ones left out; at most
  /// `limit` of each, however many cases there are.
  ///
  /// A telephone number is found however its digits are grouped, and from seven digits on while it is still being
  /// typed.
  public func cases(sharing traits: ComplaintTraits, limit: Int) throws -> [CaseNumber] {
    var numbers: [CaseNumber] = []
    if let order = traits.order {
      numbers += try newest("orderRef = ? COLLATE NOCASE", .text(order), limit)
    }
    if let contact = traits.contact {
      let typed = TypedContact(contact)
      for key in typed.keys {
        let (condition, value) = Self.reached(by: key)
        numbers += try newest(condition, value, limit)
      }
      if let number = typed.numbers.first { numbers += try mentioning(number, limit) }
    }
    if let customer = traits.customer {
      numbers += try newest("customer = ? COLLATE NOCASE", .text(customer), limit)
    }
    var seen: Set<CaseNumber> = []
    return numbers.filter { seen.insert($0).inserted }
  }

  /// The newest cases with one value in a column that is indexed.
  private func newest(_ condition: String, _ value: SQLValue, _ limit: Int) throws -> [CaseNumber] {
    let statement = try RawStatement(
      database,
      "SELECT number FROM cases WHERE \(condition) AND status <> \(Codes.status.code(.voided)) "
        + "ORDER BY number DESC LIMIT ?")
    defer { statement.reset() }
    try statement.bind([value, .integer(Int64(limit))])
    var numbers: [CaseNumber] = []
    while try statement.step() { numbers.append(CaseNumber(statement.integer(0))) }
    return numbers
  }

  /// The newest cases one of whose texts holds what a search for a text finds.
  private func mentioning(_ text: String, _ limit: Int) throws -> [CaseNumber] {
    guard let expression = SearchPhrase(text).expression else { return [] }
    let statement = try RawStatement(
      database, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?")
    defer { statement.reset() }
    try statement.bind([.text(expression), .integer(Int64(limit))])
    var numbers: [CaseNumber] = []
    while try statement.step() {
      let number = SearchRow.number(statement.integer(0))
      if numbers.last != number { numbers.append(number) }
    }
    return numbers
  }
}
