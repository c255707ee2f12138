import DeskText
import RecoveryDomain

/// A deadline of the policy is put off by its next step, with a reason.
struct ExtendForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.extend }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let options = Self.extendable(context).map {
      FieldOption(code: $0.code, label: $0.name[context.book.language])
    }
    return [
      FieldSpec(id: .deadline, label: context.text.deadlineLabel, kind: .choice(options), isRequired: true),
      .area(.text, context.text.whyLabel, rows: 3, isRequired: true),
    ]
  }

  func obstacle(_ context: FormContext) -> String? {
    Self.extendable(context).isEmpty ? context.text.nothingToExtend : nil
  }

  /// Where only one deadline can be put off it is meant.
  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    let rules = Self.extendable(context)
    if rules.count == 1 { values[.deadline] = .choice(rules[0].code) }
    return values
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let code = context.values.code(.deadline), let text = context.values.textIfAny(.text) else {
      return nil
    }
    return .command(.extendDeadline(code: code, text: text))
  }

  /// The rules of the case's running clocks that can be put off once more.
  private static func extendable(_ context: FormContext) -> [DeadlineRule] {
    guard let state = context.state else { return [] }
    return state.clocks.compactMap { clock in
      clock.deadline.flatMap { state.terms.deadline($0) }
    }.filter { (state.extendedDeadlines[$0.code] ?? 0) < $0.extensions.count }
  }
}
