import DeskText
import RecoveryDomain

/// The case belongs together with another one.
struct LinkForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.link }

  func fields(_ context: FormContext) -> [FieldSpec] {
    [.otherCase(context, itself: .linkToItself)]
  }

  func request(_ context: FormContext) -> FormRequest? {
    CaseNumber(text: context.values.text(.other)).map { .command(.link($0)) }
  }
}
