import RecoveryDomain

/// The small numbers under which a vocabulary's words stand in the index.
///
/// They follow the order of `allCases`; the schema's fingerprint holds that order, so a changed vocabulary
/// makes another index file and never a misread one.
struct WordCodes<Word: CaseIterable & Hashable & Sendable & RawRepresentable<String>>: Sendable {
  /// The words by their codes.
  let words: [Word]
  /// The codes by their words.
  private let codes: [Word: Int64]

  /// The codes of a vocabulary.
  init() {
    words = Array(Word.allCases)
    codes = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, Int64($0)) })
  }

  /// The code of a word.
  func code(_ word: Word) -> Int64 { codes[word] ?? -1 }

  /// The code of a word that may be missing.
  func optionalCode(_ word: Word?) -> Int64? { word.map(code) }

  /// The word of a code; an unknown code means that the file is damaged.
  func word(_ code: Int64) throws(BadRow) -> Word {
    guard words.indices.contains(Int(clamping: code)) else { throw BadRow() }
    return words[Int(code)]
  }

  /// The word of a code that may be missing.
  func optionalWord(_ code: Int64?) throws(BadRow) -> Word? {
    guard let code else { return nil }
    return try word(code)
  }

  /// All words in order, for the fingerprint.
  var text: String { words.map(\.rawValue).joined(separator: ",") }
}

/// A row that no writer of this schema makes: the file is damaged.
struct BadRow: Error {}

/// The vocabularies that the index keeps as codes.
enum Codes {
  static let status = WordCodes<CaseStatus>()
  static let step = WordCodes<RecoveryStep>()
  static let clock = WordCodes<ClockKind>()
  static let channel = WordCodes<Channel>()
  static let severity = WordCodes<Severity>()
  static let flag = WordCodes<CaseFlag>()

  /// The bit under which a flag stands in the column `flags`.
  static func bit(_ flag: CaseFlag) -> Int64 { 1 << self.flag.code(flag) }

  /// The bits of a set of flags.
  static func bits(_ flags: Set<CaseFlag>) -> Int64 { flags.reduce(0) { $0 | bit($1) } }

  /// The flags of a set of bits.
  static func flags(_ bits: Int64) -> Set<CaseFlag> {
    bits == 0 ? [] : Set(flag.words.filter { bits & bit($0) != 0 })
  }

  /// All vocabularies as one text, for the fingerprint.
  static var text: String {
    [status.text, step.text, clock.text, channel.text, severity.text, flag.text].joined(separator: ";")
  }
}
