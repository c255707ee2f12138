import DeskText
import RecoveryDomain

/// A new complaint: the contact first, so that the customer's other cases are seen at once.
struct ComplaintForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.complaint }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let book = context.book
    let hasText = context.values.textIfAny(.headline) != nil || context.values.textIfAny(.words) != nil
    return [
      .line(.contact, book.word(DetailField.contact), hint: context.text.contactHint),
      .line(.customer, book.word(DetailField.customer)),
      .choice(.channel, book.word(DetailField.channel), of: Channel.self, book),
      .line(.headline, book.word(DetailField.headline), isRequired: !hasText),
      .area(.words, book.word(DetailField.words), rows: 4),
    ] + urgency(context) + [
      .line(.order, book.word(DetailField.order)),
      .line(.product, book.word(DetailField.product)),
      .amount(.price, book.word(DetailField.price), context),
      .amount(.claimed, book.word(DetailField.claimed), context),
    ]
  }

  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    values[.channel] = .choice(Channel.phone.rawValue)
    return values
  }

  /// Who it is, so that the customer's other cases are seen before anything is typed twice.
  func firstField(_ context: FormContext) -> FieldID? { .contact }

  func request(_ context: FormContext) -> FormRequest? {
    var details = CaseDetails()
    let values = context.values
    details.contact = values.textIfAny(.contact)
    details.customer = values.textIfAny(.customer)
    details.channel = values.choice(.channel)
    details.headline = values.textIfAny(.headline)
    details.words = values.textIfAny(.words)
    details.order = values.textIfAny(.order)
    details.product = values.textIfAny(.product)
    details.price = context.amount(.price)
    details.claimed = context.amount(.claimed)
    guard details.headline != nil || details.words != nil else { return nil }
    let facts = FactFields(context: context)
      .change(from: Classification(), asked: Set(urgency(context).map(\.id)))
    return .record(CaseRecorded(received: context.now, details: details), facts)
  }

  /// What decides how soon the first answer is owed; open, because most complaints are ordinary.
  private func urgency(_ context: FormContext) -> [FieldSpec] {
    FactFields(context: context).specs(.severity)
  }
}
