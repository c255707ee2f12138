/// The words in which queries may be written: names of fields, coded values and units of time, in any number of
/// languages at once.
///
/// Words are compared without regard to case, hyphens, underscores and spaces, so `waiting-customer` is
/// `waitingCustomer`.
public struct QueryWords: Sendable {
  private var fields: [String: QueryField] = [:]
  private var values: [QueryField: [String: String]] = [:]
  private var units: [String: Duration] = [:]

  /// No words at all.
  public init() {}

  /// The English words: raw values of the domain, and the units m, h, d, w.
  public static let english: QueryWords = {
    var words = QueryWords()
    for field in QueryField.allCases {
      words.add(field.rawValue, for: field)
      for value in field.codedValues { words.add(value, for: value, of: field) }
    }
    let units: [(QueryUnit, [String])] = [
      (.minute, ["m", "min", "minute", "minutes"]), (.hour, ["h", "hour", "hours"]),
      (.day, ["d", "day", "days"]), (.week, ["w", "week", "weeks"]),
    ]
    for (unit, names) in units {
      for name in names { words.add(name, unit: unit.length) }
    }
    return words
  }()

  /// Lets `word` name a field.
  public mutating func add(_ word: String, for field: QueryField) { fields[Self.key(word)] = field }

  /// Lets `word` mean a coded value of a field, given by its raw value.
  public mutating func add(_ word: String, for value: String, of field: QueryField) {
    values[field, default: [:]][Self.key(word)] = value
  }

  /// Lets `word` name a unit of time.
  public mutating func add(_ word: String, unit: Duration) { units[Self.key(word)] = unit }

  /// These words and those of another language; where one word means two things, these win.
  public func merging(_ other: QueryWords) -> QueryWords {
    var merged = self
    merged.fields.merge(other.fields) { mine, _ in mine }
    merged.units.merge(other.units) { mine, _ in mine }
    for (field, words) in other.values {
      merged.values[field, default: [:]].merge(words) { mine, _ in mine }
    }
    return merged
  }

  /// The field that a word names; nil when it names none.
  public func field(_ word: String) -> QueryField? { fields[Self.key(word)] }

  /// The raw value that a word means behind a field; nil when it means none.
  public func value(_ word: String, of field: QueryField) -> String? { values[field]?[Self.key(word)] }

  /// The length of the unit that a word names; nil when it names none.
  public func unit(_ word: String) -> Duration? { units[Self.key(word)] }

  /// A word as it is compared.
  private static func key(_ word: String) -> String {
    word.lowercased().filter { $0 != "-" && $0 != "_" && !$0.isWhitespace }
  }
}
