import ArgumentParser
import DeskText
import RecoveryDomain

/// The case that a verb is about.
struct CaseArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The case: C-000042, c-42 or 42.", valueName: "case"))
  var number: String
}

/// Reads what people write into options and arguments; what cannot be read is a fault that names the option.
enum OptionReader {
  /// A case number.
  static func caseNumber(_ text: String, _ option: String = "CASE") throws(Fault) -> CaseNumber {
    guard let number = CaseNumber(text: text) else {
      throw .request(.badValue(option: option, value: text, expected: .caseNumber))
    }
    return number
  }

  /// A coded word in any of the desk's languages, or its code.
  static func word<Value: Worded>(_ text: String, _ option: String, as type: Value.Type = Value.self)
    throws(Fault) -> Value
  {
    guard let value = Vocabulary.value(of: text, as: Value.self) else {
      throw .request(.badValue(option: option, value: text, expected: .word(of: Value.self)))
    }
    return value
  }

  /// The codes of a type as options write them: `breaking-rules`.
  static func spellings<Value: Worded>(of type: Value.Type) -> [String] {
    Value.allCases.map { Vocabulary.spelling(of: $0) }
  }

  /// A coded word, where the option was given.
  static func word<Value: Worded>(_ text: String?, _ option: String, as type: Value.Type = Value.self)
    throws(Fault) -> Value?
  {
    guard let text else { return nil }
    return try word(text, option) as Value
  }

  /// Coded words, each option given any number of times or once with commas.
  static func words<Value: Worded>(_ texts: [String], _ option: String, as type: Value.Type = Value.self)
    throws(Fault) -> Set<Value>
  {
    var values: Set<Value> = []
    for text in texts {
      for part in text.split(separator: ",", omittingEmptySubsequences: true) {
        values.insert(try word(String(part), option))
      }
    }
    return values
  }

  /// *Yes* or *no* in any of the desk's languages, where the option was given.
  static func yesOrNo(_ text: String?, _ option: String) throws(Fault) -> Bool? {
    guard let text else { return nil }
    let (yes, no) = (LocalizedText(\.basics.yes), LocalizedText(\.basics.no))
    if yes.isAnyLanguages(text) { return true }
    if no.isAnyLanguages(text) { return false }
    throw .request(.badValue(option: option, value: text, expected: .words([yes, no])))
  }

  /// An amount in the desk's currency.
  static func amount(_ text: String, _ option: String, _ currency: Currency) throws(Fault) -> Money {
    guard let amount = Money(decimal: text, currency: currency) else {
      throw .request(.badValue(option: option, value: text, expected: .amount(currency)))
    }
    return amount
  }

  /// An amount, where the option was given.
  static func amount(_ text: String?, _ option: String, _ currency: Currency) throws(Fault) -> Money? {
    guard let text else { return nil }
    return try amount(text, option, currency) as Money
  }

  /// A whole number within bounds.
  static func wholeNumber(_ text: String, _ option: String, in range: ClosedRange<Int>) throws(Fault) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw .request(
        .badValue(
          option: option, value: text,
          expected: .wholeNumber(least: range.lowerBound, most: range.upperBound)))
    }
    return number
  }

  /// `CODE` or `CODE=240.00`.
  static func action(_ text: String, _ currency: Currency) throws(Fault) -> ActionRequest {
    guard let sign = text.firstIndex(of: "=") else { return ActionRequest(code: text) }
    let amount: Money = try amount(String(text[text.index(after: sign)...]), "--action", currency)
    return ActionRequest(code: String(text[..<sign]), amount: amount)
  }
}
