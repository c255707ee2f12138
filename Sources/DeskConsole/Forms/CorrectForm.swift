import CellScreen
import DeskText
import RecoveryDomain

/// What was mistyped or could not be read, put right; or one circumstance of all.
struct CorrectForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.correct }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let book = context.book
    let all: [FieldSpec] =
      Self.texts.map { .line($0.id, book.word($0.field)) } + [
        .choice(.channel, book.word(DetailField.channel), of: Channel.self, book),
        .amount(.price, book.word(DetailField.price), context),
        .amount(.claimed, book.word(DetailField.claimed), context),
        .pastTime(.received, book.word(DetailField.received), context, recorded: context.state?.received),
        .pastTime(
          .occurred, book.word(DetailField.occurred), context, recorded: context.state?.details.occurred),
        .deadline(
          .externalDue, book.word(DetailField.externalDue), context,
          recorded: context.state?.details.externalDue),
      ]
    if let only = context.onlyField { return all.filter { $0.id == only } }
    var fields = all.filter { !Self.rare.contains($0.id) }
    if context.state?.needsReading != nil {
      let read = FieldOption(code: "read", label: context.book.basics.yes)
      fields.append(FieldSpec(id: .isRead, label: context.text.isReadLabel, kind: .choice([read])))
    }
    return fields
  }

  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    guard let known = context.state?.details else { return values }
    for text in Self.texts { values[text.id] = .line(TextField(known[keyPath: text.path] ?? "")) }
    values[.channel] = .choice(known.channel?.rawValue)
    values[.price] = .line(TextField(known.price?.decimalText ?? ""))
    values[.claimed] = .line(TextField(known.claimed?.decimalText ?? ""))
    return values
  }

  /// Only what is different from what is known; an emptied text clears its fact.
  func request(_ context: FormContext) -> FormRequest? {
    let values = context.values
    let known = context.state?.details ?? CaseDetails()
    let asked = Set(fields(context).map(\.id))
    var change = CaseDetails()
    for text in Self.texts where asked.contains(text.id) {
      let typed = values.text(text.id)
      if typed != known[keyPath: text.path] ?? "" { change[keyPath: text.path] = typed }
    }
    func changed<Value: Equatable>(_ value: Value?, _ old: Value?) -> Value? { value == old ? nil : value }
    change.channel = changed(values.choice(.channel), known.channel)
    change.price = changed(context.amount(.price), known.price)
    change.claimed = changed(context.amount(.claimed), known.claimed)
    change.occurred = changed(context.pastMoment(.occurred), known.occurred)
    change.externalDue = changed(context.deadline(.externalDue), known.externalDue)
    return .command(
      .correct(details: change, received: context.pastMoment(.received), isRead: values.code(.isRead) != nil))
  }

  /// A text that can be corrected.
  private struct Text {
    let id: FieldID
    let field: DetailField
    let path: WritableKeyPath<CaseDetails, String?>
  }

  /// The texts that can be corrected.
  private static var texts: [Text] {
    [
      Text(id: .customer, field: .customer, path: \.customer),
      Text(id: .contact, field: .contact, path: \.contact),
      Text(id: .headline, field: .headline, path: \.headline),
      Text(id: .order, field: .order, path: \.order),
      Text(id: .product, field: .product, path: \.product),
      Text(id: .touchpoint, field: .touchpoint, path: \.touchpoint),
      Text(id: .externalBody, field: .externalBody, path: \.externalBody),
      Text(id: .externalReference, field: .externalReference, path: \.externalReference),
      Text(id: .representative, field: .representative, path: \.representative),
      Text(id: .authority, field: .authority, path: \.authority),
      Text(id: .promised, field: .promised, path: \.promised),
    ]
  }

  /// What is asked on the page of facts only, one by one.
  private static let rare: Set<FieldID> = [
    .touchpoint, .externalBody, .externalReference, .representative, .authority, .promised, .occurred,
    .externalDue,
  ]
}
