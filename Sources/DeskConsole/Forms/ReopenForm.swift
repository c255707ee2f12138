import DeskText
import RecoveryDomain

/// The recovery failed: the case is opened again, with a reason.
struct ReopenForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.reopen }

  func fields(_ context: FormContext) -> [FieldSpec] {
    [.reason(.reason, .reopen, context), .area(.text, context.text.whyLabel, rows: 3)]
  }

  func obstacle(_ context: FormContext) -> String? {
    guard let state = context.state, state.resolvedAt == nil, state.closedAt == nil else { return nil }
    return context.sentence(.notResolved)
  }

  /// Where only one reason can be given it is given.
  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    let reasons = context.environment.policy.reasons[.reopen] ?? []
    if reasons.count == 1 { values[.reason] = .choice(reasons[0].code) }
    return values
  }

  func firstField(_ context: FormContext) -> FieldID? {
    context.values.code(.reason) == nil ? .reason : .text
  }

  func request(_ context: FormContext) -> FormRequest? {
    context.values.code(.reason).map { .command(.reopen(reason: $0, text: context.values.textIfAny(.text))) }
  }
}
