import RecoveryDomain

extension PolicyReader {
  /// What a policy says of customers; a policy that says nothing keeps no care list and calls at every hour.
  static func customers(_ root: PolicyTable) -> CustomerRule {
    var rule = CustomerRule()
    guard let table = root.table("customers", needed: false) else { return rule }
    table.allow(["care_within", "quiet_hours", "phones"])
    rule.careWithin = table.duration("care_within", needed: false)
    if let text = table.text("quiet_hours", needed: false) {
      rule.quietHours = QuietHours(text: text)
      if rule.quietHours == nil { table.note("quiet_hours", .notHours(text)) }
    }
    if let phones = table.table("phones", needed: false) { rule.phones = self.phones(phones) ?? rule.phones }
    return rule
  }

  private static func phones(_ table: PolicyTable) -> PhoneRule? {
    table.allow(["country_code", "trunk_prefix", "international_prefixes", "national_digits"])
    let code = table.digits("country_code", needed: true)
    let trunk = table.digits("trunk_prefix", needed: false)
    let prefixes = table.texts("international_prefixes")
    let digits = table.numbers("national_digits", in: 4...15)
    guard let code, let prefixes, let digits else { return nil }
    if digits.count == 2, digits[0] > digits[1] {
      table.note("national_digits", .notAscending(digits[0], digits[1]))
      return nil
    }
    guard let least = digits.first, let most = digits.last, digits.count <= 2 else {
      table.note("national_digits", .outOfRange("\(digits)", allowed: "[4, 15]"))
      return nil
    }
    return PhoneRule(
      countryCode: code, trunkPrefix: trunk ?? "", internationalPrefixes: prefixes,
      nationalDigits: least...most)
  }
}

extension PolicyTable {
  /// A text of digits; nil after noting that it is none.
  fileprivate func digits(_ key: String, needed: Bool) -> String? {
    guard let text = text(key, needed: needed) else { return nil }
    guard text.utf8.count <= 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !needed || !text.isEmpty
    else {
      note(key, .notDigits(text))
      return nil
    }
    return text
  }
}
