import DeskText
import RecoveryDomain

/// Whoever was waited for answered.
struct AnsweredForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.answered }

  func fields(_ context: FormContext) -> [FieldSpec] {
    [.area(.text, context.text.answerLabel, rows: 4, isRequired: true)]
  }

  func obstacle(_ context: FormContext) -> String? {
    guard let status = context.state?.status else { return nil }
    return [.waitingCustomer, .waitingOthers].contains(status) ? nil : context.sentence(.notWaiting)
  }

  func request(_ context: FormContext) -> FormRequest? {
    context.values.textIfAny(.text).map { .command(.answered(text: $0)) }
  }
}
