import RecoveryDomain

extension EnglishFaultText {
  func sentence(_ fault: RequestFault) -> String {
    switch fault {
    case .badValue(let option, let value, let expected):
      "“\(value)” does not fit \(option); give \(words(expected))."
    case .missing(let option):
      "\(option) is missing; give it as well."
    case .repeated(let option, let name):
      "\(option) gives “\(name)” more than once; give it once, with all that is to be said."
    case .conflict(let one, let other):
      "\(one) and \(other) exclude each other; give one of them."
    case .unknownUser(let name):
      "There is no user “\(name)” on this host; check the login name."
    case .noSuchCase(let number):
      "There is no case \(number); check the number, or look for it with “redress list”."
    case .unknownLanguage(let tag):
      "There is no language “\(tag)” here; choose en, zh-Hans or zh-Hant."
    }
  }

  private func words(_ expected: RequestFault.Expectation) -> String {
    switch expected {
    case .oneOf(let words): book.basics.choice(words)
    case .words(let words): book.basics.choice(words.map { $0[book.language] })
    case .amount(let currency): "an amount in \(currency.code) such as 240.00"
    case .wholeNumber(let least, let most):
      "a whole number from \(book.number(least)) to \(book.number(most))"
    case .time: "a time such as 14:30, 2026-11-21 14:30 or +2h"
    case .duration: "a length of time such as 30min, 2h or 3d"
    case .caseNumber: "a case number such as C-000042"
    case .name: "a name"
    case .form(let form): "it in the form \(form)"
    }
  }
}
