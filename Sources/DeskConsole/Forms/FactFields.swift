import CellScreen
import DeskText
import RecoveryDomain

/// The fields of a form that ask for coded facts.
struct FactFields {
  /// What the form may look at.
  let context: FormContext

  private var book: Phrasebook { context.book }
  private var text: any ConsoleFormText { context.text }

  /// The fields that ask for a fact.
  func specs(_ fact: CaseFact) -> [FieldSpec] {
    let label = book.word(fact)
    switch fact {
    case .kind: return [.choice(.kind, text.kindLabel, of: FailureKind.self, book)]
    case .severity:
      let severity = FieldSpec.choice(.severity, text.severityLabel, of: Severity.self, book)
      guard context.values.choice(.severity, as: Severity.self) == .critical else { return [severity] }
      return [severity, .reason(.criticalReason, .critical, context, isRequired: false)]
    case .cause: return [.choice(.cause, text.causeLabel, of: CauseClass.self, book)]
    case .asked: return [.several(.asked, text.askedLabel, of: RemedyAsked.self, book)]
    case .criticalReason: return [reason(.criticalReason, label, .critical)]
    case .problemSide: return [.choice(.problemSide, label, of: ProblemSide.self, book)]
    case .content: return [.choice(.content, label, of: ComplaintContent.self, book)]
    case .failureClass: return [.choice(.failureClass, label, of: FailureClass.self, book)]
    case .redoable: return [.choice(.redoable, text.redoableLabel, of: Redoable.self, book)]
    case .moment: return [.choice(.moment, label, of: RecoveryMoment.self, book)]
    case .rootCause: return [reason(.rootCause, label, .rootCause)]
    case .gap: return [.choice(.gap, label, of: ProviderGap.self, book)]
    case .dimension: return [.choice(.dimension, label, of: QualityDimension.self, book)]
    case .motive: return [.choice(.motive, label, of: CustomerMotive.self, book)]
    case .style: return [.choice(.style, label, of: ComplainantStyle.self, book)]
    case .expectation: return levels
    case .expectationForm: return [.choice(.expectationForm, label, of: ExpectationForm.self, book)]
    case .serviceUse: return [.choice(.serviceUse, label, of: ServiceUse.self, book)]
    case .assessed: return [.amount(.assessed, text.assessedLabel, context)]
    }
  }

  /// The three levels of an expectation, each a digit.
  private var levels: [FieldSpec] {
    let options = Expectation.scale.map { FieldOption(code: "\($0)", label: "\($0)") }
    return [
      (FieldID.ideal, book.facts.idealLevel), (.adequate, book.facts.adequateLevel),
      (.perceived, book.facts.perceivedLevel),
    ].map { FieldSpec(id: $0, label: $1, kind: .choice(options)) }
  }

  /// A choice among the policy's reasons under the fact's own name.
  private func reason(_ id: FieldID, _ label: String, _ purpose: ReasonCode.Purpose) -> FieldSpec {
    let reason = FieldSpec.reason(id, purpose, context, isRequired: false)
    return FieldSpec(id: id, label: label, kind: reason.kind)
  }

  /// What the fields hold for facts that are known.
  func values(of known: Classification) -> FormValues {
    var values = FormValues()
    func choice(_ id: FieldID, _ code: String?) { values[id] = .choice(code) }
    choice(.kind, known.kind?.rawValue)
    choice(.severity, known.severity?.rawValue)
    choice(.criticalReason, known.criticalReason)
    choice(.cause, known.cause?.rawValue)
    values[.asked] = .several(Set(known.asked.map(\.rawValue)), cursor: 0)
    choice(.problemSide, known.problemSide?.rawValue)
    choice(.content, known.content?.rawValue)
    choice(.failureClass, known.failureClass?.rawValue)
    choice(.redoable, known.redoable?.rawValue)
    choice(.moment, known.moment?.rawValue)
    choice(.rootCause, known.rootCause)
    choice(.gap, known.gap?.rawValue)
    choice(.dimension, known.dimension?.rawValue)
    choice(.motive, known.motive?.rawValue)
    choice(.style, known.style?.rawValue)
    choice(.ideal, known.expectation.ideal.map { "\($0)" })
    choice(.adequate, known.expectation.adequate.map { "\($0)" })
    choice(.perceived, known.expectation.perceived.map { "\($0)" })
    choice(.expectationForm, known.expectationForm?.rawValue)
    choice(.serviceUse, known.serviceUse?.rawValue)
    values[.assessed] = .line(TextField(known.assessed?.decimalText ?? ""))
    return values
  }

  /// The change that makes the facts which were asked for what the fields say; an emptied one is unknown again.
  func change(from known: Classification, asked fields: Set<FieldID>) -> Classification {
    var wanted = known
    let values = context.values
    func take<Value>(_ id: FieldID, _ path: WritableKeyPath<Classification, Value>, _ value: Value) {
      if fields.contains(id) { wanted[keyPath: path] = value }
    }
    take(.kind, \.kind, values.choice(.kind))
    take(.severity, \.severity, values.choice(.severity))
    take(.criticalReason, \.criticalReason, values.code(.criticalReason))
    take(.cause, \.cause, values.choice(.cause))
    take(.asked, \.asked, values.choices(.asked))
    take(.problemSide, \.problemSide, values.choice(.problemSide))
    take(.content, \.content, values.choice(.content))
    take(.failureClass, \.failureClass, values.choice(.failureClass))
    take(.redoable, \.redoable, values.choice(.redoable))
    take(.moment, \.moment, values.choice(.moment))
    take(.rootCause, \.rootCause, values.code(.rootCause))
    take(.gap, \.gap, values.choice(.gap))
    take(.dimension, \.dimension, values.choice(.dimension))
    take(.motive, \.motive, values.choice(.motive))
    take(.style, \.style, values.choice(.style))
    take(.ideal, \.expectation.ideal, values.code(.ideal).flatMap { Int($0) })
    take(.adequate, \.expectation.adequate, values.code(.adequate).flatMap { Int($0) })
    take(.perceived, \.expectation.perceived, values.code(.perceived).flatMap { Int($0) })
    take(.expectationForm, \.expectationForm, values.choice(.expectationForm))
    take(.serviceUse, \.serviceUse, values.choice(.serviceUse))
    take(.assessed, \.assessed, context.amount(.assessed))
    return known.change(to: wanted)
  }
}
