import DeskText
import RecoveryDomain

/// One more thing that the customer complains of or asks for.
struct PointForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.point }

  func fields(_ context: FormContext) -> [FieldSpec] {
    [.line(.text, context.text.pointLabel, isRequired: true)]
  }

  func request(_ context: FormContext) -> FormRequest? {
    context.values.textIfAny(.text).map { .command(.addPoint(text: $0)) }
  }
}
