import RecoveryDomain

extension Phrasebook {
  /// The coded words that may stand behind a field of a query, in the language that is spoken.
  func codedWords(of field: QueryField) -> [String] {
    func words<Value: Worded>(_ type: Value.Type) -> [String] { Value.allCases.map { word($0) } }
    return switch field {
    case .view: words(QueueView.self)
    case .is: words(QueryFact.self)
    case .status: words(CaseStatus.self)
    case .step: words(RecoveryStep.self)
    case .owner, .changedOwner, .promiseOwner: words(QueryHolder.self)
    case .severity: words(Severity.self)
    case .channel: words(Channel.self)
    case .flag: words(CaseFlag.self)
    case .due, .received, .closed: words(QueryDay.self)
    case .number, .customer, .contact, .order, .source, .importID: []
    }
  }
}

extension QueryWords {
  /// The words of all the desk's languages, so that one may mix them in one query.
  public static let everyLanguage: QueryWords = {
    var words = QueryWords.english
    func add<Value: Worded>(_ type: Value.Type, _ fields: QueryField...) {
      for field in fields {
        for value in Value.allCases {
          for word in Vocabulary.words(for: value) where words.value(word, of: field) == nil {
            words.add(word, for: value.rawValue, of: field)
          }
        }
      }
    }
    for field in QueryField.allCases {
      for word in Vocabulary.words(for: field) where words.field(word) == nil { words.add(word, for: field) }
    }
    for unit in QueryUnit.allCases {
      for word in Vocabulary.words(for: unit) where words.unit(word) == nil {
        words.add(word, unit: unit.length)
      }
    }
    add(QueueView.self, .view)
    add(QueryFact.self, .is)
    add(CaseStatus.self, .status)
    add(RecoveryStep.self, .step)
    add(QueryHolder.self, .owner, .changedOwner, .promiseOwner)
    add(Severity.self, .severity)
    add(Channel.self, .channel)
    add(CaseFlag.self, .flag)
    add(QueryDay.self, .due, .received, .closed)
    return words
  }()
}
