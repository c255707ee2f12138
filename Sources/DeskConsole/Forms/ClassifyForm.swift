import CellScreen
import DeskText
import RecoveryDomain

/// The coded facts: the four that an agent owes first, then what the policy asks for on this case; or one of all.
struct ClassifyForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.classify }

  func fields(_ context: FormContext) -> [FieldSpec] {
    if let only = context.onlyField {
      if only == .flags { return [flags(context)] }
      return CaseFact(rawValue: only.rawValue).map { FactFields(context: context).specs($0) } ?? []
    }
    let fields = FactFields(context: context)
    let usual: [CaseFact] = [.redoable, .assessed]
    let asked = context.state.flatMap { context.environment.policy.analysis.asked(of: $0)?.facts } ?? []
    let more = CaseFact.Group.allCases.flatMap { CaseFact.others(in: $0) }.filter {
      asked.contains($0) && !usual.contains($0) && $0 != .criticalReason
    }
    return CaseFact.owedByAgent.flatMap(fields.specs) + [flags(context)] + usual.flatMap(fields.specs)
      + more.flatMap(fields.specs)
  }

  func initial(_ context: FormContext) -> FormValues {
    guard let known = context.state?.classification else { return FormValues() }
    var values = FactFields(context: context).values(of: known)
    values[.flags] = .several(Set(known.flags.map(\.rawValue)), cursor: 0)
    return values
  }

  /// The first fact that is not known.
  func firstField(_ context: FormContext) -> FieldID? {
    fields(context).first { context.values[$0.id]?.isEmpty != false }?.id
  }

  /// Only what is different from what is known: a colleague's fact is not written over by an old screen.
  func request(_ context: FormContext) -> FormRequest? {
    let known = context.state?.classification ?? Classification()
    let asked = Set(fields(context).map(\.id))
    var change = FactFields(context: context).change(from: known, asked: asked)
    if asked.contains(.flags) {
      let flags: Set<CaseFlag> = context.values.choices(.flags)
      change.flags = flags.subtracting(known.flags)
      change.clearedFlags = known.flags.subtracting(flags)
    }
    return .command(.classify(change))
  }

  /// What gives a head start or asks for care.
  private func flags(_ context: FormContext) -> FieldSpec {
    .several(.flags, context.text.flagsLabel, of: CaseFlag.self, context.book)
  }
}
