import DeskText
import RecoveryDomain

/// What may be meant by the piece of a query before the caret: names of fields, then values behind the colon, in the
/// language of the screen whatever language was begun in.
struct QueryCompletion: Equatable, Sendable {
  /// The characters that an option takes the place of.
  let range: Range<Int>
  /// What can stand there, the likeliest first.
  let options: [String]

  /// So many options are offered.
  private static let optionLimit = 12

  /// The options at a caret.
  /// - Parameter people: Login names that are known.
  init(_ characters: [Character], caret: Int, _ book: Phrasebook, people: [String]) {
    let typed = characters[..<min(caret, characters.count)]
    var start = typed.lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
    if start < typed.endIndex, "-－".contains(typed[start]) { start += 1 }
    let piece = typed[start...]
    guard let colon = piece.firstIndex(where: { ":：".contains($0) }) else {
      range = start..<typed.endIndex
      options =
        piece.isEmpty
        ? [] : Array(Self.fields(String(piece), book.language).map { $0 + ":" }.prefix(Self.optionLimit))
      return
    }
    range = colon + 1..<typed.endIndex
    let field = QueryWords.everyLanguage.field(String(piece[..<colon]))
    let begun = String(typed[(colon + 1)...])
    let values = field.map { Self.values($0, begun, book.language, people) } ?? []
    // What stands there already needs no offer.
    options = values == [begun] ? [] : Array(values.prefix(Self.optionLimit))
  }

  /// The names of fields that begin like this.
  private static func fields(_ begun: String, _ language: Language) -> [String] {
    words(QueryField.self, begun, language)
  }

  /// The values of a field that begin like this.
  private static func values(
    _ field: QueryField, _ begun: String, _ language: Language, _ people: [String]
  ) -> [String] {
    switch field {
    case .view: words(QueueView.self, begun, language)
    case .is: words(QueryFact.self, begun, language)
    case .status: words(CaseStatus.self, begun, language)
    case .step: words(RecoveryStep.self, begun, language)
    case .severity: words(Severity.self, begun, language)
    case .channel: words(Channel.self, begun, language)
    case .flag: words(CaseFlag.self, begun, language)
    case .owner, .changedOwner, .promiseOwner:
      words(QueryHolder.self, begun, language) + people.filter { $0.hasPrefix(begun) }
    case .due, .received, .closed:
      days(begun, language) + spans(field, language).filter { $0.hasPrefix(begun) }
    case .number, .customer, .contact, .order, .source, .importID: []
    }
  }

  /// The days that begin like this; now alone is no span of time.
  private static func days(_ begun: String, _ language: Language) -> [String] {
    words(QueryDay.self, begun, language).filter { $0 != now(language) }
  }

  /// The word for now.
  private static func now(_ language: Language) -> String {
    QueryDay.now.words(from: language.vocabulary).shown
  }

  /// Lengths of time as examples.
  private static func spans(_ field: QueryField, _ language: Language) -> [String] {
    let isEnglish = language == .english
    func unit(_ unit: QueryUnit) -> String {
      isEnglish ? String(unit.rawValue.prefix(1)) : unit.words(from: language.vocabulary).shown
    }
    return field == .due
      ? ["<2\(unit(.hour))", "<1\(unit(.day))", "..\(now(language))"]
      : ["<2\(unit(.hour))", "-3\(unit(.day)).."]
  }

  /// The words of a type that begin like this, as they can be written in a query: without blanks.
  private static func words<Value: Worded>(_ type: Value.Type, _ begun: String, _ language: Language)
    -> [String]
  {
    Vocabulary.completions(of: begun, as: type, in: language).map { completion in
      String(completion.word.map { $0.isWhitespace ? "-" : $0 })
    }
  }
}
