import DeskText
import RecoveryDomain

/// The case goes back to the queue, with a word for whoever takes it next.
struct ReleaseForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.release }

  func fields(_ context: FormContext) -> [FieldSpec] { [.line(.text, context.text.wordLabel)] }

  func obstacle(_ context: FormContext) -> String? {
    let facts = context.environment.facts(at: context.now)
    guard case .refused(let refusal)? = context.state?.decide(.release(text: nil), facts) else { return nil }
    return context.sentence(refusal)
  }

  func request(_ context: FormContext) -> FormRequest? {
    .command(.release(text: context.values.textIfAny(.text)))
  }
}
