import DeskText
import RecoveryDomain

/// The customers that fit what was typed, as far as they are listed.
struct CustomersFound: Equatable, Sendable {
  /// What was typed.
  let text: String
  /// Those who fit, at most ``limit``.
  let customers: [Customer]
  /// Whether more would fit than are listed.
  let hasMore: Bool

  /// So many are listed.
  static let limit = 8

  /// What a desk answered that was asked for one more than are listed.
  init(_ text: String, _ found: [Customer]) {
    self.text = text
    customers = Array(found.prefix(Self.limit))
    hasMore = found.count > Self.limit
  }
}

/// Whose the case is, said by a person: a number, or what customers are found by.
struct MatchForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.book.customers.chooseCustomer.label }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let texts = context.book.customers
    var sought = FieldSpec.line(
      .customer, texts.label(.customer), hint: texts.chooseHint, isRequired: true)
    guard context.values.textIfAny(.customer) != nil else { return [sought] }
    guard let found = found(context) else {
      sought.problem = context.book.storyPane.loading
      return [sought]
    }
    if found.hasMore { sought.warning = texts.moreCustomers }
    guard let first = found.customers.first else {
      sought.problem = texts.noCustomers
      return [sought]
    }
    guard found.customers.count > 1 else {
      sought.understood = words(first)
      sought.warning = refused(first.number, context)
      return [sought]
    }
    var choice = FieldSpec(
      id: .chosen, label: texts.chooseLabel,
      kind: .choice(found.customers.map { FieldOption(code: $0.number.description, label: words($0)) }),
      isRequired: true)
    choice.warning = chosen(context).flatMap { refused($0, context) }
    return [sought, choice]
  }

  func request(_ context: FormContext) -> FormRequest? { chosen(context).map { .command(.match($0, nil)) } }

  /// Who is meant: the only one who fits, or the one chosen among several.
  private func chosen(_ context: FormContext) -> CustomerNumber? {
    guard let customers = found(context)?.customers else { return nil }
    if customers.count == 1 { return customers.first?.number }
    let code = context.values.code(.chosen)
    return customers.first { $0.number.description == code }?.number
  }

  /// What was found by the words that stand in the field now.
  private func found(_ context: FormContext) -> CustomersFound? {
    context.customersFound.flatMap { $0.text == context.values.textIfAny(.customer) ? $0 : nil }
  }

  /// That somebody said that the case is not this customer's; it may be chosen all the same.
  private func refused(_ number: CustomerNumber, _ context: FormContext) -> String? {
    context.state?.customers.refused.contains(number) ?? false
      ? context.book.customers.refusedBefore(number) : nil
  }

  /// A customer in one line.
  private func words(_ customer: Customer) -> String {
    let number = customer.number.description + (customer.mergedInto.map { " > \($0)" } ?? "")
    return [number, customer.profile.name, customer.profile.phones.first ?? customer.profile.emails.first]
      .compactMap { $0 }.joined(separator: " ")
  }
}
