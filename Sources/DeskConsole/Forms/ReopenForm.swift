import DeskText
import RecoveryDomain

/// The recovery failed: the case is opened again, with a reason.
struct ReopenForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.reopen }

  func fields(_ context: FormContext) -> [FieldSpec] {
    [.reason(.reason, .reopen, context), .area(.text, context.text.whyLabel, rows: 3)]
  }

  func request(_ context: FormContext) -> FormRequest? {
    context.values.code(.reason).map { .command(.reopen(reason: $0, text: context.values.textIfAny(.text))) }
  }
}
