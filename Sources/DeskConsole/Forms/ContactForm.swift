import DeskText
import RecoveryDomain

/// A word to the customer, or an attempt, with the time promised for the next word.
struct ContactForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.contact }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let text = context.text
    let reached = [
      FieldOption(code: Self.reached, label: text.wasReached),
      FieldOption(code: Self.attempt, label: text.wasNot),
    ]
    var channel = FieldSpec.choice(
      .channel, context.book.word(DetailField.channel), among: Channel.allCases.filter(\.reachesCustomer),
      context.book, isRequired: true)
    channel.warning = advice(context)
    return [
      channel,
      FieldSpec(id: .reached, label: text.reachedLabel, kind: .choice(reached), isRequired: true),
      FieldSpec.area(
        .text, text.saidLabel, rows: 5, isRequired: context.values.code(.reached) != Self.attempt),
    ] + FieldSpec.promise(.nextWord, typed: .nextWordAt, text.nextWordLabel, context)
  }

  /// What the customer wishes otherwise: a warning, never a refusal.
  private func advice(_ context: FormContext) -> String? {
    guard let channel = context.values.choice(.channel, as: Channel.self) else { return nil }
    let advice = ContactAdvice.before(
      channel, to: context.customer, at: context.now, context.environment.policy.customers,
      zone: context.book.zone, isCritical: context.state?.classification.severity == .critical,
      deskLanguage: context.book.language)
    return advice.isEmpty
      ? nil : context.book.basics.sentences(advice.map { context.book.customers.advice($0) })
  }

  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    let details = context.state?.details
    let answering = details?.contact.flatMap(Channel.init(answering:))
    let known = context.state?.contacts.last?.channel ?? details?.channel ?? answering
    values[.channel] = .choice(known.flatMap { $0.reachesCustomer ? $0.rawValue : nil })
    values[.reached] = .choice(Self.reached)
    return values
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let channel = context.values.choice(.channel, as: Channel.self),
      let reached = context.values.code(.reached)
    else { return nil }
    let next = context.moment(.nextWord, typed: .nextWordAt)
    if context.values.code(.nextWord) != nil, next == nil { return nil }
    return .command(
      .contact(
        CustomerContacted(
          channel: channel, reached: reached == Self.reached, nextWordBy: next,
          text: context.values.text(.text))))
  }

  private static let reached = "reached"
  private static let attempt = "attempt"
}
