import CellScreen
import DeskText
import RecoveryDomain

/// A service guarantee is invoked: which one, what for, and what was found; paid at once.
struct GuaranteeForm: FormDefinition {
  /// The fields of the evidence, in the policy's order; it asks for no more pieces than there are fields.
  private static let evidence: [FieldID] = [.evidence1, .evidence2, .evidence3, .evidence4, .evidence5]

  func title(_ text: any ConsoleFormText) -> String { text.book.guarantees.formTitle }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let (book, policy) = (context.book, context.environment.policy)
    let text = book.guarantees
    let options = policy.guarantees.map {
      FieldOption(code: $0.code, label: "\($0.name[book.language]) – \(payout($0, context))")
    }
    let choice = FieldSpec(
      id: .guarantee, label: text.guaranteeLabel, kind: .choice(options), isRequired: true,
      problem: options.isEmpty ? text.none : nil)
    guard let guarantee = chosen(context) else { return [choice] }
    var fields = [choice, .line(.occurrence, text.occurrenceLabel, isRequired: true)]
    for (id, clause) in zip(Self.evidence, guarantee.evidence) {
      fields.append(.line(id, clause.text[book.language], isRequired: true))
    }
    guard !guarantee.exclusions.isEmpty else { return fields }
    let exclusions = guarantee.exclusions.map { FieldOption(code: $0.code, label: $0.text[book.language]) }
    return fields + [FieldSpec(id: .exclusion, label: text.exclusionLabel, kind: .choice(exclusions))]
  }

  func obstacle(_ context: FormContext) -> String? {
    context.environment.policy.guarantees.isEmpty ? context.book.guarantees.none : nil
  }

  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    let guarantees = context.environment.policy.guarantees
    if guarantees.count == 1 { values[.guarantee] = .choice(guarantees[0].code) }
    values[.occurrence] = .line(TextField(context.state?.guaranteeOccurrence ?? ""))
    return values
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard let guarantee = chosen(context) else { return nil }
    var evidence: [String: String] = [:]
    for (id, clause) in zip(Self.evidence, guarantee.evidence) {
      evidence[clause.code] = context.values.text(id)
    }
    return .command(
      .invokeGuarantee(
        GuaranteeClaim(
          guarantee: guarantee.code, occurrence: context.values.textIfAny(.occurrence), evidence: evidence,
          exclusion: context.values.code(.exclusion))))
  }

  private func chosen(_ context: FormContext) -> ServiceGuarantee? {
    context.values.code(.guarantee).flatMap { context.environment.policy.guarantee($0) }
  }

  /// What is paid, and whether it was paid on this case already.
  private func payout(_ guarantee: ServiceGuarantee, _ context: FormContext) -> String {
    let text = context.book.guarantees
    if context.state?.guaranteeUses.contains(where: { $0.guarantee == guarantee.code }) == true {
      return text.usedHere
    }
    switch guarantee.payout {
    case .fixed(let sum): return text.pays(context.book.money(sum))
    case .shareOfPrice(let share):
      let sum = context.state.flatMap { guarantee.payout(for: $0) }
      return sum.map { text.pays(context.book.money($0)) }
        ?? text.paysShare(Int((share * 100).rounded()))
    }
  }
}
