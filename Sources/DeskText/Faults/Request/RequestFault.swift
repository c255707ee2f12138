import RecoveryDomain

/// What is wrong with what was asked for: options, names, queries.
public enum RequestFault: Hashable, Sendable {
  /// An option's value is not what it takes.
  case badValue(option: String, value: String, expected: Expectation)
  /// An option that is needed was not given.
  case missing(option: String)
  /// An option says the same thing, by its name, more than once.
  case repeated(option: String, of: String)
  /// Two options that exclude each other.
  case conflict(String, String)
  /// The user of the operating system is not known.
  case unknownUser(String)
  /// There is no such case.
  case noSuchCase(CaseNumber)
  /// No language has this tag.
  case unknownLanguage(String)

  /// What an option takes.
  public enum Expectation: Hashable, Sendable {
    /// One of these, the same in every language.
    case oneOf([String])
    /// One of these words, which are read in any language and told in the reader's.
    case words([LocalizedText])
    /// An amount in this currency.
    case amount(Currency)
    case wholeNumber(least: Int, most: Int)
    /// A date, a date with a time, or a time relative to now.
    case time
    case duration
    case caseNumber
    case name
    /// `NAME=VALUE`; the text shows the form.
    case form(String)

    /// The words for the values of a type, in English as options write them: `breaking-rules`.
    public static func word<Value: Worded>(of type: Value.Type) -> Expectation {
      .words(Value.allCases.map { Vocabulary.choice($0) })
    }
  }
}
