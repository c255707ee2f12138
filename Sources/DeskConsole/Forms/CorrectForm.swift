import CellScreen
import DeskText
import RecoveryDomain

/// What was mistyped or could not be read, put right.
struct CorrectForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.correct }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let book = context.book
    var fields: [FieldSpec] = Self.texts.map { id, field, _ in .line(id, book.word(field)) }
    fields += [
      .choice(.channel, book.word(DetailField.channel), of: Channel.self, book),
      .amount(.price, book.word(DetailField.price), context),
      .amount(.claimed, book.word(DetailField.claimed), context),
      .pastTime(.received, book.word(DetailField.received), context),
    ]
    if context.state?.needsReading != nil {
      let read = FieldOption(code: "read", label: context.book.basics.yes)
      fields.append(FieldSpec(id: .isRead, label: context.text.isReadLabel, kind: .choice([read])))
    }
    return fields
  }

  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    guard let known = context.state?.details else { return values }
    for (id, _, path) in Self.texts { values[id] = .line(TextField(known[keyPath: path] ?? "")) }
    values[.channel] = .choice(known.channel?.rawValue)
    values[.price] = .line(TextField(known.price?.decimalText ?? ""))
    values[.claimed] = .line(TextField(known.claimed?.decimalText ?? ""))
    return values
  }

  /// Only what is different from what is known; an emptied text clears its fact.
  func request(_ context: FormContext) -> FormRequest? {
    let values = context.values
    let known = context.state?.details ?? CaseDetails()
    var change = CaseDetails()
    for (id, _, path) in Self.texts {
      let text = values.text(id)
      if text != known[keyPath: path] ?? "" { change[keyPath: path] = text }
    }
    let channel: Channel? = values.choice(.channel)
    if channel != known.channel { change.channel = channel }
    let price = context.amount(.price)
    if price != known.price { change.price = price }
    let claimed = context.amount(.claimed)
    if claimed != known.claimed { change.claimed = claimed }
    let received = values.text(.received).isEmpty ? nil : context.pastMoment(.received)
    return .command(.correct(details: change, received: received, isRead: values.code(.isRead) != nil))
  }

  /// The texts that can be corrected.
  private static var texts: [(FieldID, DetailField, WritableKeyPath<CaseDetails, String?>)] {
    [
      (.customer, .customer, \.customer), (.contact, .contact, \.contact), (.headline, .headline, \.headline),
      (.order, .order, \.order), (.product, .product, \.product),
    ]
  }
}
