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
  /// A coded reason where the policy has any, with own words where it does not say all; own words alone where it has none.
  static func codedOrWords(_ purpose: ReasonCode.Purpose, _ context: FormContext) -> [FieldSpec] {
    let hasCodes = !(context.environment.policy.reasons[purpose] ?? []).isEmpty
    return (hasCodes ? [.reason(.reason, purpose, context)] : [])
      + [.line(.text, context.text.whyLabel, isRequired: !hasCodes)]
  }
}

extension FormContext {
  /// The code of the reason with the words behind it; the words alone where there is no code.
  func codedOrWords() -> String? {
    let parts = [values.code(.reason), values.textIfAny(.text)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ": ")
  }
}
