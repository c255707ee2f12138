/// Reads what an agent types into the search line: words, "phrases", numbers, `field:value`, each with `-` before it
/// for its opposite.
///
/// Everything must hold at once. A word that merely looks like a field (`http://…`, `12:30`) is a word. A bare
/// number of up to seven digits is a case number, a longer one (a telephone number, an order) is a word. In a time
/// field a length of time without a sign counts the way the field looks: ahead for `due`, back for the others. Of a
/// customer, a contact or an order the beginning is enough; in quotes it is all of it.
public struct QueryReader: Sendable {
  /// The words that are understood.
  public let words: QueryWords
  /// The zone in which dates are meant.
  public let zone: DeskZone

  /// The most conditions that a query may have.
  public static let termLimit = 50
  /// The most digits of a bare number that is taken for a case.
  static let bareNumberDigits = 7

  /// A reader for a desk.
  public init(words: QueryWords = .english, zone: DeskZone) {
    self.words = words
    self.zone = zone
  }

  /// Reads a query; a blank text asks for every case.
  /// - Throws: the first mistake, with the characters that it is about.
  public func read(_ text: String) throws(QueryMistake) -> CaseQuery {
    var scanner = QueryScanner(text)
    var terms: [CaseQuery.Term] = []
    while let token = try scanner.next() {
      terms += try self.terms(for: token)
      if terms.count > Self.termLimit {
        throw QueryMistake(.tooManyTerms(limit: Self.termLimit), at: token.range)
      }
    }
    return CaseQuery(terms)
  }

  /// What one token asks for.
  private func terms(for token: QueryToken) throws(QueryMistake) -> [CaseQuery.Term] {
    if token.isQuoted { return [.init(.text(token.text), isNegated: token.isNegated)] }
    if let colon = token.colon {
      if let field = words.field(colon.name) { return try terms(field, colon.value, in: token) }
      if colon.looksLikeField { throw QueryMistake(.unknownField(colon.name), at: colon.nameRange) }
    }
    return [.init(word(token.text), isNegated: token.isNegated)]
  }

  /// What a word without a field asks for.
  private func word(_ text: String) -> CaseQuery.Condition {
    let isBare = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if !isBare || text.utf8.count <= Self.bareNumberDigits, let number = CaseNumber(text: text) {
      return .number(number)
    }
    return .text(text)
  }

  /// What `field:value` asks for.
  private func terms(_ field: QueryField, _ value: QueryToken.Value, in token: QueryToken)
    throws(QueryMistake) -> [CaseQuery.Term]
  {
    if value.text.isBlank { throw QueryMistake(.valueMissing(field), at: token.range) }
    let condition: CaseQuery.Condition
    switch field {
    case .view:
      let view: QueueView = try coded(value, field)
      let terms = view.query.terms
      if token.isNegated, terms.count != 1 { throw QueryMistake(.viewNotNegatable(view), at: token.range) }
      return terms.map { .init($0.condition, isNegated: $0.isNegated != token.isNegated) }
    case .is: condition = self.condition(try coded(value, field))
    case .status: condition = .status(try coded(value, field))
    case .step: condition = .step(try coded(value, field))
    case .severity: condition = .severity(try coded(value, field))
    case .channel: condition = .channel(try coded(value, field))
    case .flag: condition = .flag(try coded(value, field))
    case .owner: condition = .owner(owner(value, field))
    case .changedOwner: condition = .formerOwner(owner(value, field))
    case .promiseOwner: condition = .promiseOwner(owner(value, field))
    case .due: condition = .due(try range(value, field))
    case .received: condition = .received(try range(value, field))
    case .closed: condition = .closedAt(try range(value, field))
    case .number:
      guard let number = CaseNumber(text: value.text) else {
        throw QueryMistake(.notACaseNumber(value.text), at: value.range)
      }
      condition = .number(number)
    case .customer: condition = .customer(match(value))
    case .contact: condition = .contact(match(value))
    case .order: condition = .order(match(value))
    case .source: condition = .source(value.text)
    case .importID: condition = .importID(value.text)
    }
    return [.init(condition, isNegated: token.isNegated)]
  }

  /// The coded word that a value means.
  private func coded<Word: RawRepresentable<String>>(_ value: QueryToken.Value, _ field: QueryField)
    throws(QueryMistake) -> Word
  {
    guard let word = words.value(value.text, of: field).flatMap({ Word(rawValue: $0) }) else {
      throw QueryMistake(.unknownValue(value.text, of: field), at: value.range)
    }
    return word
  }

  /// Whose cases a value asks for: the actor's, nobody's, or those of a login name. In quotes it is always a name.
  private func owner(_ value: QueryToken.Value, _ field: QueryField) -> CaseQuery.Owner {
    switch value.isQuoted ? nil : words.value(value.text, of: field) {
    case "me": .me
    case "nobody": .nobody
    default: .named(value.text)
    }
  }

  /// A text of which the beginning is enough; in quotes it is all of it.
  private func match(_ value: QueryToken.Value) -> CaseQuery.TextMatch {
    value.isQuoted ? .whole(value.text) : .beginning(value.text)
  }

  /// What `is:` a fact asks for.
  private func condition(_ fact: QueryFact) -> CaseQuery.Condition {
    switch fact {
    case .open: .isOpen
    case .overdue: .due(.init(until: .fromNow(.zero)))
    case .mine: .owner(.me)
    case .unclaimed: .owner(.nobody)
    case .reopened: .reopened
    case .needsReading: .needsReading
    case .unknownEvents: .unknownEvents
    }
  }
}
