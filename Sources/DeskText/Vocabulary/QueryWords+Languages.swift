import RecoveryDomain

extension QueryWords {
  /// The words of all the desk's languages, so that one may mix them in one query.
  public static let everyLanguage: QueryWords = {
    var words = QueryWords.english
    func add<Value: Worded>(_ type: Value.Type, _ field: QueryField) {
      for value in Value.allCases {
        for word in Vocabulary.words(for: value) where words.value(word, of: field) == nil {
          words.add(word, for: value.rawValue, of: field)
        }
      }
    }
    add(QueueView.self, .view)
    add(CaseStatus.self, .status)
    add(RecoveryStep.self, .step)
    add(Severity.self, .severity)
    add(Channel.self, .channel)
    add(CaseFlag.self, .flag)
    return words
  }()
}
