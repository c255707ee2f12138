import DeskText
import RecoveryDomain

/// Whether the complaint, or one of its points, stands, with the reason.
struct JudgeForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.judge }

  func fields(_ context: FormContext) -> [FieldSpec] {
    var fields: [FieldSpec] = [
      .choice(.judgement, context.text.judgementLabel, of: Judgement.self, context.book, isRequired: true),
      .reason(.reason, .judgement, context),
    ]
    if let points = context.state?.points, !points.isEmpty {
      let options = points.enumerated().map { FieldOption(code: "\($0 + 1)", label: "\($0 + 1) \($1.text)") }
      fields.append(FieldSpec(id: .point, label: context.text.pointLabel, kind: .choice(options)))
    }
    return fields + [.area(.text, context.text.whyLabel, rows: 4)]
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let judgement = context.values.choice(.judgement, as: Judgement.self),
      let reason = context.values.code(.reason)
    else { return nil }
    return .command(
      .judge(
        judgement, reason: reason, point: context.values.code(.point).flatMap { Int($0) },
        text: context.values.textIfAny(.text)))
  }
}
