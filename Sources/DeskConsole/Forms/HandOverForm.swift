import DeskText
import RecoveryDomain

/// The case goes to a colleague, with a word about it.
struct HandOverForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.handOver }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let known = context.people.filter { $0 != context.environment.me.name }
    var colleague = FieldSpec.line(
      .colleague, context.text.colleagueLabel, hint: context.book.basics.enumeration(Array(known.prefix(6))),
      isRequired: true)
    colleague.completions = known
    return [
      colleague,
      .area(.text, context.text.wordLabel, rows: 3, isRequired: true),
    ]
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let colleague = context.values.textIfAny(.colleague), let text = context.values.textIfAny(.text)
    else { return nil }
    return .command(.handOver(to: colleague, text: text))
  }
}
