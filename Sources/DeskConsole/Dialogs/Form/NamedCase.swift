import CellScreen
import DeskText
import RecoveryDomain

/// A case that a form names by its number, as the desk knows it.
struct NamedCase: Equatable, Sendable {
  /// The number that was typed.
  let number: CaseNumber
  /// What rows show of it; nil when there is no such case.
  let summary: CaseSummary?

  /// Whether it is surely another customer's than a case: where both are matched, by the customers on file, else by
  /// the names that the complaints tell.
  func isOfAnother(than state: CaseState) -> Bool {
    guard let summary else { return false }
    if let customer = summary.share.customer, let own = state.customers.link?.number {
      return customer != own
    }
    guard let name = summary.customer, let own = state.details.customer else { return false }
    return PersonName(name).relation(to: PersonName(own)) == .different
  }
}

extension FormDialog {
  /// The case whose number stands in the form, where it asks for one; nil while none does.
  var numberNamed: CaseNumber? { CaseNumber(text: values.text(.other)).flatMap { $0 == number ? nil : $0 } }
}

extension FieldSpec {
  /// The number of another case, with whose it is and what it is about as soon as the desk has said so.
  /// - Parameter itself: What is wrong with naming the case that the form is about.
  static func otherCase(_ context: FormContext, itself: Refusal) -> FieldSpec {
    let text = context.text
    var spec = FieldSpec.line(.other, text.otherCaseLabel, hint: text.otherCaseHint, isRequired: true)
    let typed = context.values.text(.other)
    guard !typed.isEmpty else { return spec }
    guard let number = CaseNumber(text: typed) else {
      spec.problem = text.notACase
      return spec
    }
    guard number != context.state?.number else {
      spec.problem = context.sentence(itself)
      return spec
    }
    spec.understood = number.description
    guard let named = context.named, named.number == number else { return spec }
    guard let summary = named.summary else {
      spec.problem = context.sentence(.noSuchCase(number))
      return spec
    }
    let isHidden = context.isHidden
    spec.note = [
      number.description, context.book.word(summary.status), isHidden ? nil : summary.customer,
      isHidden ? nil : summary.headline,
    ].compactMap { $0 }.joined(separator: " \(context.environment.symbols.separator) ")
    if let state = context.state, named.isOfAnother(than: state) { spec.warning = text.isOfAnotherCustomer }
    return spec
  }
}
