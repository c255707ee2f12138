import DeskText
import RecoveryDomain

/// The case was recorded by mistake.
struct VoidForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.void }

  func fields(_ context: FormContext) -> [FieldSpec] { FieldSpec.codedOrWords(.void, context) }

  /// The coded reason where there are any: own words are needed only without one.
  func firstField(_ context: FormContext) -> FieldID? { nil }

  func request(_ context: FormContext) -> FormRequest? {
    context.codedOrWords().map { .command(.void(reason: $0)) }
  }
}

extension FieldSpec {
  /// A coded reason where the policy has any, or own words.
  static func codedOrWords(_ purpose: ReasonCode.Purpose, _ context: FormContext) -> [FieldSpec] {
    let hasCodes = !(context.environment.policy.reasons[purpose] ?? []).isEmpty
    let needsWords = !hasCodes || context.values.code(.reason) == nil
    return (hasCodes ? [.reason(.reason, purpose, context, isRequired: false)] : [])
      + [.line(.text, context.text.whyLabel, isRequired: needsWords)]
  }
}

extension FormContext {
  /// The own words, else the code of the reason.
  func codedOrWords() -> String? { values.textIfAny(.text) ?? values.code(.reason) }
}
