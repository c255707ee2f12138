import CellScreen
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
    fields.append(.area(.text, context.text.whyLabel, rows: 4))
    if context.values.code(.point) != nil {
      fields.append(.area(.answer, context.book.facts.answerLabel, rows: 2))
    }
    return fields
  }

  /// A point that the form is opened for is chosen, with its judgement, reason and answer as they stand.
  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    guard case .point(let number)? = context.about, let points = context.state?.points,
      points.indices.contains(number - 1)
    else { return values }
    values[.point] = .choice("\(number)")
    guard let record = points[number - 1].record else { return values }
    values[.judgement] = .choice(record.judgement.rawValue)
    values[.reason] = .choice(record.reason)
    values[.text] = .area(TextArea(record.text ?? ""))
    values[.answer] = .area(TextArea(record.answer ?? ""))
    return values
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let judgement = context.values.choice(.judgement, as: Judgement.self),
      let reason = context.values.code(.reason)
    else { return nil }
    return .command(
      .judge(
        judgement, reason: reason, point: context.values.code(.point).flatMap { Int($0) },
        text: context.values.textIfAny(.text), answer: answer(context)))
  }

  /// What the customer is told of a point.
  private func answer(_ context: FormContext) -> String? {
    context.values.code(.point) == nil ? nil : context.values.textIfAny(.answer)
  }
}
