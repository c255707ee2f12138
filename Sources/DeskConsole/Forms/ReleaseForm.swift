import DeskText
import RecoveryDomain

/// The case goes back to the queue, with a word for whoever takes it next.
struct ReleaseForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.release }

  func fields(_ context: FormContext) -> [FieldSpec] { [.line(.text, context.text.wordLabel)] }

  func obstacle(_ context: FormContext) -> String? {
    guard let state = context.state, state.claim == nil else { return nil }
    return context.sentence(.notHeld)
  }

  func request(_ context: FormContext) -> FormRequest? {
    .command(.release(text: context.values.textIfAny(.text)))
  }
}
