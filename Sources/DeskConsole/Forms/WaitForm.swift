import DeskText
import RecoveryDomain

/// Waiting for the customer, or for a named other with a due time.
struct WaitForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.wait }

  func fields(_ context: FormContext) -> [FieldSpec] {
    var fields: [FieldSpec] = [
      .choice(.reason, context.text.waitForLabel, of: WaitReason.self, context.book, isRequired: true)
    ]
    if context.values.choice(.reason, as: WaitReason.self) == .others {
      fields.append(.line(.party, context.text.partyLabel, isRequired: true))
    }
    return fields + FieldSpec.promise(.due, typed: .dueAt, context.text.answerDueLabel, context) + [
      .area(.text, context.text.askedWhatLabel, rows: 3, isRequired: true)
    ]
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let reason = context.values.choice(.reason, as: WaitReason.self),
      let text = context.values.textIfAny(.text)
    else { return nil }
    let due = context.moment(.due, typed: .dueAt)
    if context.values.code(.due) != nil, due == nil { return nil }
    let party = reason == .others ? context.values.textIfAny(.party) : nil
    return .command(.wait(reason, party: party, due: due, text: text))
  }
}
