import DeskText
import RecoveryDomain

/// The case is taken from a colleague, with a reason.
struct TakeOverForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.takeOver }

  func fields(_ context: FormContext) -> [FieldSpec] { FieldSpec.codedOrWords(.takeOver, context) }

  func request(_ context: FormContext) -> FormRequest? {
    context.codedOrWords().map { .command(.takeOver(reason: $0)) }
  }
}
