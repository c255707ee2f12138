import DeskText
import RecoveryDomain

/// The case is taken from a colleague, with a reason.
struct TakeOverForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.takeOver }

  func fields(_ context: FormContext) -> [FieldSpec] { FieldSpec.codedOrWords(.takeOver, context) }

  /// The coded reason where there are any: own words are needed only without one.
  func firstField(_ context: FormContext) -> FieldID? { nil }

  func request(_ context: FormContext) -> FormRequest? {
    context.codedOrWords().map { .command(.takeOver(reason: $0)) }
  }
}
