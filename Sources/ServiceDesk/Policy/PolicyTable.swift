import RecoveryDomain
import TOMLKit

/// One table of a policy while it is read: hands out values by key and notes what is wrong with them.
///
/// Every getter returns nil after noting a mistake, so that one reading names all mistakes at once.
struct PolicyTable {
  /// The table's own name with its tables: `clocks`, `actions[3]`.
  let path: String
  private let table: TOMLTable
  /// What is found wrong with the text.
  let notes: Notes

  /// A table under a name.
  init(_ table: TOMLTable, path: String, notes: Notes) {
    self.table = table
    self.path = path
    self.notes = notes
  }

  /// The table's keys.
  var keys: [String] { table.keys }

  /// The name of a key with its table.
  func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// A table within this one; an absent one is a mistake when it is needed.
  func table(_ key: String, needed: Bool = true) -> PolicyTable? {
    guard let value = table[key] else {
      if needed { note(key, .missing) }
      return nil
    }
    guard let inner = value.table else {
      note(key, .wrongType(expected: .table))
      return nil
    }
    return PolicyTable(inner, path: name(key), notes: notes)
  }

  /// The tables of an array of tables; empty when absent.
  func tables(_ key: String) -> [PolicyTable] {
    guard let value = table[key] else { return [] }
    guard let array = value.array else {
      note(key, .wrongType(expected: .tables(name(key))))
      return []
    }
    return array.enumerated().compactMap { index, element in
      guard let inner = element.table else {
        note(key, .wrongType(expected: .tables(name(key))))
        return nil
      }
      return PolicyTable(inner, path: "\(name(key))[\(index)]", notes: notes)
    }
  }

  /// A text; an absent one is a mistake when it is needed.
  func text(_ key: String, needed: Bool = true) -> String? {
    value(key, needed: needed, expected: .text) { $0.string }
  }

  /// The codes that the entries of a list give themselves; notes nothing.
  func codes(in key: String) -> Set<String> {
    Set((table[key]?.array ?? TOMLArray()).compactMap { $0.table?["code"]?.string })
  }

  /// The text of a key that holds one; notes nothing.
  func textIfSound(_ key: String) -> String? { table[key]?.string }

  /// The table of a key that holds one; notes nothing.
  func tableIfSound(_ key: String) -> PolicyTable? {
    table[key]?.table.map { PolicyTable($0, path: name(key), notes: notes) }
  }

  /// A whole number within a range.
  func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = value(key, needed: true, expected: .wholeNumber, { $0.int }) else { return nil }
    guard range.contains(number) else {
      note(key, .outOfRange(String(number), allowed: "\(range.lowerBound) … \(range.upperBound)"))
      return nil
    }
    return number
  }

  /// A part of one, 0…1; `absent` where the key is not there.
  func share(_ key: String, absent: Double?) -> Double? {
    if let absent, table[key] == nil { return absent }
    guard let share = value(key, needed: true, expected: .number, { $0.double ?? $0.int.map(Double.init) })
    else { return nil }
    guard (0...1).contains(share) else {
      note(key, .outOfRange("\(share)", allowed: "0 … 1"))
      return nil
    }
    return share
  }

  /// A length of time such as `"15m"`, `"1h"`, `"3d"`, above nothing and at most about ten years.
  /// - Parameter longest: The most it may be, in hours.
  func duration(_ key: String, needed: Bool = true, longest: Int = 24 * 3660) -> Duration? {
    guard let text = text(key, needed: needed) else { return nil }
    guard let duration = PolicyDuration.read(text) else {
      note(key, .notADuration(text))
      return nil
    }
    guard duration > .zero, duration <= .hours(longest) else {
      note(key, .outOfRange(text, allowed: longest % 24 == 0 ? "1m … \(longest / 24)d" : "1m … \(longest)h"))
      return nil
    }
    return duration
  }

  /// A sum in the desk's currency, nothing or more: `"25.00"`, or `"CNY 25.00"`; nil where the key is not there.
  func sum(_ key: String, in currency: Currency) -> Money? {
    guard let text = text(key, needed: false) else { return nil }
    var digits = text[...]
    let parts = text.split(separator: " ", maxSplits: 1)
    if parts.count == 2, let named = Currency(code: String(parts[0])) {
      guard named == currency else {
        note(key, .foreignCurrency(named.code))
        return nil
      }
      digits = parts[1]
    }
    guard let sum = Money(decimal: String(digits), currency: currency), sum.minorUnits >= 0 else {
      note(key, .notASum(text))
      return nil
    }
    return sum
  }

  /// How long a clock runs: a length of time, or working days such as `"10wd"`.
  func span(_ key: String, needed: Bool = true) -> ClockSpan? {
    guard let text = text(key, needed: needed) else { return nil }
    guard let span = PolicyDuration.span(text) else {
      note(key, .notADuration(text))
      return nil
    }
    let isSensible =
      switch span {
      case .time(let length): length > .zero && length <= .days(3660)
      case .workingDays(let count): (1...1000).contains(count)
      }
    guard isSensible else {
      note(key, .outOfRange(text, allowed: "1m … 3660d, 1wd … 1000wd"))
      return nil
    }
    return span
  }

  /// Whether a key names nothing: it is absent, or an empty array.
  func namesNothing(_ key: String) -> Bool { table[key].map { $0.array?.isEmpty == true } ?? true }

  /// The texts of an array; nil after noting that it is none. An absent one is empty.
  func texts(_ key: String) -> [String]? {
    guard table[key] != nil else { return [] }
    return elements(key, needed: true, expected: .texts) { $0.string }
  }

  /// What an array holds; nil where it is not there, and after noting that it is none or holds something else.
  private func elements<Element>(
    _ key: String, needed: Bool, expected: PolicyMistake.ValueKind,
    _ read: (any TOMLValueConvertible) -> Element?
  ) -> [Element]? {
    guard let array = value(key, needed: needed, expected: expected, { $0.array }) else { return nil }
    let elements = array.compactMap { read($0) }
    guard elements.count == array.count else {
      note(key, .wrongType(expected: expected))
      return nil
    }
    return elements
  }

  /// Whether something is so; false where the key is not there.
  func flag(_ key: String) -> Bool {
    value(key, needed: false, expected: .flag) { $0.bool } ?? false
  }

  /// Whole numbers within a range, in the order of the text; nil after noting what is wrong with them.
  func numbers(_ key: String, in range: ClosedRange<Int>) -> [Int]? {
    guard let numbers = elements(key, needed: true, expected: .wholeNumbers, { $0.int })
    else { return nil }
    return areAll(numbers, in: range, key) ? numbers : nil
  }

  /// Ascending percentages of a clock's span, 1…99; nil where the key is not there or wrong.
  func percentages(_ key: String) -> [Int]? {
    guard let numbers = elements(key, needed: false, expected: .wholeNumbers, { $0.int })
    else { return nil }
    var isSound = areAll(numbers, in: Self.percents, key)
    let sensible = numbers.filter { Self.percents.contains($0) }
    for (lower, higher) in zip(sensible, sensible.dropFirst()) where higher <= lower {
      note(key, .notAscending(lower, higher))
      isSound = false
    }
    return isSound ? numbers : nil
  }

  private static let percents = 1...99

  /// Whether all numbers are within a range; each that is not is noted.
  private func areAll(_ numbers: [Int], in range: ClosedRange<Int>, _ key: String) -> Bool {
    let wrong = numbers.filter { !range.contains($0) }
    for number in wrong {
      note(key, .outOfRange(String(number), allowed: "\(range.lowerBound) … \(range.upperBound)"))
    }
    return wrong.isEmpty
  }

  /// A word of an enumeration; `absent` where the key is not there.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String, absent: Word?) -> Word? {
    if let absent, table[key] == nil { return absent }
    return text(key).flatMap { word(key, $0) }
  }

  /// The words of an enumeration in an array.
  func words<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> Set<Word>
  where Word: Hashable {
    guard let array = value(key, needed: true, expected: .texts, { $0.array }) else { return [] }
    var words: Set<Word> = []
    for element in array {
      guard let text = element.string else {
        note(key, .wrongType(expected: .texts))
        continue
      }
      if let word: Word = word(key, text) { words.insert(word) }
    }
    return words
  }

  /// A stable code: lower-case letters, digits and hyphens, not given before.
  func code(_ key: String, taken: inout Set<String>) -> String? {
    guard let code = text(key), isCode(code, at: key, taken: &taken) else { return nil }
    return code
  }

  /// Whether a code may stand: lower-case letters, digits and hyphens, not given before; what is wrong is noted at
  /// `key`, or at the key that the code itself is.
  func isCode(_ code: String, at key: String? = nil, taken: inout Set<String>) -> Bool {
    let isCode =
      !code.isEmpty
      && code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isCode else {
      note(key ?? code, .notACode(code))
      return false
    }
    guard taken.insert(code).inserted else {
      note(key ?? code, .duplicate(code))
      return false
    }
    return true
  }

  /// A text in the three languages.
  func localized(_ key: String, needed: Bool = true) -> LocalizedText? {
    guard let texts = table(key, needed: needed) else { return nil }
    texts.allow(Language.allCases.map(\.rawValue))
    let english = texts.text(Language.english.rawValue)
    let simplified = texts.text(Language.simplifiedChinese.rawValue)
    let traditional = texts.text(Language.traditionalChinese.rawValue)
    guard let english, let simplified, let traditional else { return nil }
    return LocalizedText(english: english, simplifiedChinese: simplified, traditionalChinese: traditional)
  }

  /// A text that is one of some words, such as the roles of a policy; nil after noting that it is none.
  func word(_ key: String, among words: [String]) -> String? {
    guard let text = text(key) else { return nil }
    if words.contains(text) { return text }
    note(key, .unknownWord(text, allowed: words))
    return nil
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String, _ text: String) -> Word? {
    if let word = Word(rawValue: text) { return word }
    note(key, .unknownWord(text, allowed: Word.allCases.map(\.rawValue)))
    return nil
  }

  private func value<Value>(
    _ key: String, needed: Bool, expected: PolicyMistake.ValueKind,
    _ read: (any TOMLValueConvertible) -> Value?
  ) -> Value? {
    guard let found = table[key] else {
      if needed { note(key, .missing) }
      return nil
    }
    guard let value = read(found) else {
      note(key, .wrongType(expected: expected))
      return nil
    }
    return value
  }
}
