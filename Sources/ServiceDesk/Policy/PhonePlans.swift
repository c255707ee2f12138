import TOMLPlaces

/// How telephone numbers are written where a new desk is, by its zone.
enum PhonePlans {
  /// Its TOML text.
  static var text: String { String(decoding: PackageResources.phones_toml, as: UTF8.self) }

  /// The shipped policy for a desk in a zone: its telephones are the country's, where that is known; all else is the
  /// same.
  static func policyText(zone: String) -> String {
    guard let plans = try? PolicyTree(TOMLNesting.table(text)), let phones = plans.phones(zone: zone),
      let shipped = try? PolicyTree(TOMLNesting.table(DefaultPolicy.text)),
      case .table(var members) = shipped, case .table(var customers)? = members["customers"]
    else { return DefaultPolicy.text }
    customers["phones"] = phones
    members["customers"] = .table(customers)
    return PolicyComposer.compose(DefaultPolicy.text, shipped, to: .table(members))
  }
}

extension PolicyTree {
  /// The telephones of the country that a zone lies in.
  fileprivate func phones(zone: String) -> PolicyTree? {
    self["countries"]?.tables?.first { country in
      guard case .array(let zones)? = country["zones"] else { return false }
      return zones.contains(.text(zone))
    }?["phones"]
  }
}
