import DeskText
import RecoveryDomain

/// The case belongs together with another one.
struct LinkForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.link }

  func fields(_ context: FormContext) -> [FieldSpec] {
    var spec = FieldSpec.line(.other, context.text.otherCaseLabel, hint: "C-000042", isRequired: true)
    let typed = context.values.text(.other)
    if !typed.isEmpty, CaseNumber(text: typed) == nil { spec.problem = context.text.notACase }
    return [spec]
  }

  func request(_ context: FormContext) -> FormRequest? {
    CaseNumber(text: context.values.text(.other)).map { .command(.link($0)) }
  }
}
