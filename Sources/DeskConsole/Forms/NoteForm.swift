import DeskText
import RecoveryDomain

/// Something for the colleagues.
struct NoteForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.note }

  func fields(_ context: FormContext) -> [FieldSpec] {
    [.area(.text, context.text.noteLabel, rows: 6, isRequired: true)]
  }

  func request(_ context: FormContext) -> FormRequest? {
    context.values.textIfAny(.text).map { .command(.note(text: $0)) }
  }
}
