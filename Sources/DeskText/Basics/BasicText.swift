import RecoveryDomain

/// How a language joins, quotes and ends: the joints of all other texts.
public protocol BasicText: Sendable {
  /// All of these: `a, b and c`.
  func list(_ items: [String]) -> String
  /// These, one after the other: `a, b, c`.
  func enumeration(_ items: [String]) -> String
  /// One of these: `a, b or c`.
  func choice(_ items: [String]) -> String
  /// The name that was meant, for whoever mistyped it: `perhaps “dark”`.
  func perhaps(_ name: String) -> String
  /// A piece of text in quotation marks.
  func quoted(_ text: String) -> String
  /// A text in brackets, with the space that the language puts before one.
  func bracketed(_ text: String) -> String
  /// A name and its value: `severity: severe`.
  func labelled(_ label: String, _ value: String) -> String
  /// Clauses in one sentence: `a; b`.
  func clauses(_ clauses: [String]) -> String
  /// Sentences one after the other.
  func sentences(_ sentences: [String]) -> String
  /// Affirms.
  var yes: String { get }
  /// Denies.
  var no: String { get }
  /// Stands where a value is not known.
  var unknown: String { get }
  /// Stands where a list has nothing.
  var none: String { get }
  /// So many of a longer list are not shown.
  func more(_ count: Int) -> String
}

extension BasicText {
  /// Names in quotation marks, at most twelve of them, each cut to forty characters.
  public func names(_ names: [String]) -> String {
    let shown = names.prefix(12).map { quoted(String($0.prefix(40))) }
    let rest = names.count - shown.count
    return list(rest > 0 ? shown + [more(rest)] : shown)
  }

  /// Which of some names was meant by a mistyped one, behind a separator; nothing where none is near.
  func perhaps(_ typed: String, among known: [String], after separator: String) -> String {
    NearestName.of(typed, among: known).map { separator + perhaps(String($0.prefix(40))) } ?? ""
  }

  /// Joins items with a separator and another one before the last.
  func joined(_ items: [String], _ separator: String, last: String) -> String {
    guard let end = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: separator) + last + end
  }
}

extension Phrasebook {
  /// Lists, quotation marks, brackets, joints of sentences.
  public var basics: any BasicText {
    choose(
      english: EnglishBasicText(book: self), simplifiedChinese: SimplifiedBasicText(book: self),
      traditionalChinese: TraditionalBasicText(book: self))
  }
}
