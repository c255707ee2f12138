/// A telephone number as it was written: its digits, and whether they begin with a country code.
public struct PhoneText: Hashable, Sendable {
  /// The digits, 7 to 15 (ITU-T E.164 allows 15; fewer than 7 identify nobody).
  public let digits: String
  /// Whether a plus stood before them.
  public let isInternational: Bool
  /// The extension behind a switchboard's number.
  public internal(set) var branch: String?

  /// The number in a run of digits and marks; nil when it has too few digits, or too many.
  init?(_ run: ArraySlice<UInt32>) {
    let hasPlus = run.first { $0 != 0x20 && $0 != 0x28 } == 0x2B
    var digits = ""
    var index = run.startIndex
    while index < run.endIndex {
      // In +44 (0)20 the trunk prefix in parentheses is not dialled from abroad.
      if hasPlus, run[index] == 0x28, run.endIndex - index > 2, run[index + 1] == 0x30, run[index + 2] == 0x29
      {
        index += 3
        continue
      }
      if (0x30...0x39).contains(run[index]), let scalar = Unicode.Scalar(run[index]) {
        digits.unicodeScalars.append(scalar)
      }
      index += 1
    }
    guard
      (7...15).contains(digits.utf8.count) || !hasPlus && digits.utf8.count == 16 && digits.hasPrefix("00")
    else { return nil }
    // What a form that wants a number is filled with identifies nobody.
    guard digits.contains(where: { $0 != digits.first }) else { return nil }
    self.digits = digits
    isInternational = hasPlus
  }

  /// The last eight digits as a number: the same however the country and the area are written, so that an index by it
  /// needs no policy. Two numbers with one tail need not be the same.
  public var tail: Int64 { Int64(digits.suffix(8)) ?? 0 }

  /// Whether both can be one telephone, their numbers being the same: two extensions of one switchboard are two.
  public func mayBe(_ other: PhoneText, _ rule: PhoneRule) -> Bool {
    key(rule) == other.key(rule) && (branch == nil || other.branch == nil || branch == other.branch)
  }

  /// The number with its country code, the same for every way of writing it.
  public func key(_ rule: PhoneRule) -> String {
    var rest = Substring(digits)
    var isInternational = isInternational
    let prefix = rule.internationalPrefixes.first {
      rest.hasPrefix($0) && rest.utf8.count >= $0.utf8.count + 8
    }
    if !isInternational, let prefix {
      rest = rest.dropFirst(prefix.utf8.count)
      isInternational = true
    }
    let country = rule.countryCode
    if isInternational {
      guard rest.hasPrefix(country), !rule.trunkPrefix.isEmpty,
        rest.dropFirst(country.utf8.count).hasPrefix(rule.trunkPrefix)
      else { return String(rest) }
      return country + rest.dropFirst(country.utf8.count + rule.trunkPrefix.utf8.count)
    }
    if !rule.trunkPrefix.isEmpty, rest.hasPrefix(rule.trunkPrefix) {
      return country + rest.dropFirst(rule.trunkPrefix.utf8.count)
    }
    let count = rest.utf8.count
    let isWhole =
      rest.hasPrefix(country) && rule.nationalDigits.contains(count - country.utf8.count)
      && !rule.nationalDigits.contains(count)
    return isWhole ? String(rest) : country + rest
  }
}

/// How telephone numbers are written where the desk is; a value of the policy.
public struct PhoneRule: Hashable, Sendable {
  /// The country's code, such as `86`.
  public var countryCode: String
  /// What is dialled before a number within the country and dropped from abroad; empty where there is nothing.
  public var trunkPrefix: String
  /// What is dialled before the country code of another country.
  public var internationalPrefixes: [String]
  /// How many digits a number has within the country, without the trunk prefix.
  public var nationalDigits: ClosedRange<Int>

  /// A rule from its parts.
  public init(
    countryCode: String, trunkPrefix: String, internationalPrefixes: [String],
    nationalDigits: ClosedRange<Int>
  ) {
    self.countryCode = countryCode
    self.trunkPrefix = trunkPrefix
    self.internationalPrefixes = internationalPrefixes
    self.nationalDigits = nationalDigits
  }

  /// Mainland China's (ITU-T E.164, country code 86), for a policy that says nothing.
  public static let usual = PhoneRule(
    countryCode: "86", trunkPrefix: "0", internationalPrefixes: ["00"], nationalDigits: 10...11)
}
