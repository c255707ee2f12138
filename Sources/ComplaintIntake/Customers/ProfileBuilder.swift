import RecoveryDomain

/// Makes a profile of the texts of a row; what cannot be read as its field means it stays among the preferences.
struct ProfileBuilder {
  /// What is known so far.
  private(set) var profile = CustomerProfile()
  /// The customer's number in the source.
  private(set) var identity: String?
  /// The currency of sums that name none.
  let currency: Currency

  /// A builder for one row.
  init(currency: Currency) { self.currency = currency }

  /// Takes the text of a field.
  mutating func take(_ field: CustomerField, _ text: String) {
    switch field {
    case .id: identity = identity ?? String(text.prefix(128))
    case .name: profile.name = profile.name.map { "\($0) \(text)" } ?? text
    case .otherName: profile.otherNames += Self.parts(text)
    case .phone: profile.phones += Self.parts(text)
    case .email: profile.emails += Self.parts(text)
    case .account: profile.accounts += Self.parts(text)
    case .language: profile.language = Self.languageTag(text)
    case .prefers: set(field, text, Self.channel(text)) { $0.preferredChannel = $1 }
    case .unwanted:
      for part in Self.parts(text) {
        set(field, part, Self.channel(part)) { $0.unwantedChannels.insert($1) }
      }
    case .goodTimes: set(field, text, ContactTimes(text: text)) { profile, _ in profile.goodTimes = text }
    case .quietHours: set(field, text, QuietHours(text: text)) { $0.quietHours = $1.text }
    case .since: set(field, text, Self.day(text)) { $0.since = $1 }
    case .yearlyMargin: set(field, text, sum(text)) { $0.yearlyMargin = $1 }
    case .level: set(field, text, RelationshipLevel(rawValue: text.lowercased())) { $0.level = $1 }
    case .interest: set(field, text, CustomerInterest(rawValue: text.lowercased())) { $0.interest = $1 }
    case .marks: profile.marks += Self.parts(text)
    case .preferences: addPreference(text)
    }
  }

  /// Sets a member, or keeps the text where it cannot be read.
  private mutating func set<Value>(
    _ field: CustomerField, _ text: String, _ value: Value?, _ change: (inout CustomerProfile, Value) -> Void
  ) {
    if let value { change(&profile, value) } else { addPreference("\(field.rawValue): \(text)") }
  }

  private mutating func addPreference(_ text: String) {
    profile.preferences = profile.preferences.map { "\($0); \(text)" } ?? text
  }

  private func sum(_ text: String) -> Money? {
    if case .sum(let money) = AmountText(text, currency: currency) { money } else { nil }
  }

  /// Several texts in one, behind semicolons, slashes, vertical bars or line ends.
  private static func parts(_ text: String) -> [String] {
    text.split { ";；/|、\n".contains($0) }.map { trimmedText(String($0)) }.filter { !$0.isEmpty }
  }

  private static func channel(_ text: String) -> Channel? {
    Channel(rawValue: IntakeChannel(text: text).code)
  }

  private static func day(_ text: String) -> CivilDay? {
    guard let civil = DateText(text, order: nil)?.civil else { return nil }
    return CivilDay(year: civil.year, month: civil.month, day: civil.day)
  }

  /// A language as a tag: names that people write for it, or a tag as it stands.
  private static func languageTag(_ text: String) -> String {
    switch text.lowercased() {
    case "english", "英语", "英語", "英文": "en"
    case "chinese", "mandarin", "中文", "简体中文", "普通话", "simplified chinese": "zh-Hans"
    case "traditional chinese", "繁体中文", "繁體中文", "國語": "zh-Hant"
    default: text
    }
  }
}
