import CellScreen
import DeskText
import RecoveryDomain

/// The coded facts; the four that an agent owes stand first.
struct ClassifyForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.classify }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let book = context.book
    var fields: [FieldSpec] = [
      .choice(.kind, context.text.kindLabel, of: FailureKind.self, book),
      .choice(.severity, context.text.severityLabel, of: Severity.self, book),
    ]
    if context.values.choice(.severity, as: Severity.self) == .critical {
      fields.append(.reason(.criticalReason, .critical, context, isRequired: false))
    }
    return fields + [
      .choice(.cause, context.text.causeLabel, of: CauseClass.self, book),
      .several(.asked, context.text.askedLabel, of: RemedyAsked.self, book),
      .several(.flags, context.text.flagsLabel, of: CaseFlag.self, book),
      .choice(.redoable, context.text.redoableLabel, of: Redoable.self, book),
      .amount(.assessed, context.text.assessedLabel, context),
    ]
  }

  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    guard let known = context.state?.classification else { return values }
    values[.kind] = .choice(known.kind?.rawValue)
    values[.severity] = .choice(known.severity?.rawValue)
    values[.criticalReason] = .choice(known.criticalReason)
    values[.cause] = .choice(known.cause?.rawValue)
    values[.asked] = .several(Set(known.asked.map(\.rawValue)), cursor: 0)
    values[.flags] = .several(Set(known.flags.map(\.rawValue)), cursor: 0)
    values[.redoable] = .choice(known.redoable?.rawValue)
    values[.assessed] = .line(TextField(known.assessed?.decimalText ?? ""))
    return values
  }

  /// The first fact that is not known.
  func firstField(_ context: FormContext) -> FieldID? {
    fields(context).first { context.values[$0.id]?.isEmpty != false }?.id
  }

  /// Only what is different from what is known: a colleague's fact is not written over by an old screen.
  func request(_ context: FormContext) -> FormRequest? {
    let values = context.values
    let known = context.state?.classification ?? Classification()
    func changed<Value: Equatable>(_ value: Value?, _ old: Value?) -> Value? { value == old ? nil : value }
    var change = Classification()
    change.kind = changed(values.choice(.kind), known.kind)
    change.severity = changed(values.choice(.severity), known.severity)
    change.criticalReason = changed(values.code(.criticalReason), known.criticalReason)
    change.cause = changed(values.choice(.cause), known.cause)
    let asked: Set<RemedyAsked> = values.choices(.asked)
    if asked != known.asked { change.asked = asked }
    let flags: Set<CaseFlag> = values.choices(.flags)
    change.flags = flags.subtracting(known.flags)
    change.clearedFlags = known.flags.subtracting(flags)
    change.redoable = changed(values.choice(.redoable), known.redoable)
    change.assessed = changed(context.amount(.assessed), known.assessed)
    return .command(.classify(change))
  }
}
