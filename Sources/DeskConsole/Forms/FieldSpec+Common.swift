import CellScreen
import DeskText
import RecoveryDomain

extension FieldSpec {
  /// A choice among all values of a coded type.
  static func choice<Value: Worded>(
    _ id: FieldID, _ label: String, of type: Value.Type, _ book: Phrasebook, isRequired: Bool = false
  ) -> FieldSpec {
    FieldSpec(id: id, label: label, kind: .choice(options(of: type, book)), isRequired: isRequired)
  }

  /// Any of all values of a coded type.
  static func several<Value: Worded>(_ id: FieldID, _ label: String, of type: Value.Type, _ book: Phrasebook)
    -> FieldSpec
  {
    FieldSpec(id: id, label: label, kind: .several(options(of: type, book)))
  }

  /// The values of a coded type as answers.
  private static func options<Value: Worded>(of type: Value.Type, _ book: Phrasebook) -> [FieldOption] {
    Value.allCases.map { FieldOption(code: $0.rawValue, label: book.word($0)) }
  }

  /// A choice among the policy's coded reasons.
  static func reason(
    _ id: FieldID, _ purpose: ReasonCode.Purpose, _ context: FormContext, isRequired: Bool = true
  )
    -> FieldSpec
  {
    let reasons = context.environment.policy.reasons[purpose] ?? []
    let options = reasons.map { FieldOption(code: $0.code, label: $0.text[context.book.language]) }
    return FieldSpec(
      id: id, label: context.text.reasonLabel, kind: .choice(options), isRequired: isRequired)
  }

  /// A line of text.
  static func line(_ id: FieldID, _ label: String, hint: String = "", isRequired: Bool = false) -> FieldSpec {
    FieldSpec(id: id, label: label, kind: .line(hint: hint), isRequired: isRequired)
  }

  /// Several lines of text.
  static func area(_ id: FieldID, _ label: String, rows: Int, isRequired: Bool = false) -> FieldSpec {
    FieldSpec(id: id, label: label, kind: .area(rows: rows), isRequired: isRequired)
  }

  /// An amount in the desk's currency.
  static func amount(_ id: FieldID, _ label: String, _ context: FormContext) -> FieldSpec {
    var spec = FieldSpec(id: id, label: label, kind: .line(hint: context.book.currency.code))
    if !context.values.text(id).isEmpty, context.amount(id) == nil { spec.problem = context.text.notMoney }
    return spec
  }

  /// When something is due: a time from a list, and the line for a typed one when that is chosen.
  static func promise(_ id: FieldID, typed: FieldID, _ label: String, _ context: FormContext) -> [FieldSpec] {
    let offered = PromiseTime.offered(now: context.now, zone: context.book.zone)
    let options = offered.map { FieldOption(code: $0.rawValue, label: $0.name(context.text)) }
    let choice = FieldSpec(id: id, label: label, kind: .choice(options))
    guard context.values.choice(id, as: PromiseTime.self) == .other else { return [choice] }
    var line = FieldSpec.line(typed, "", hint: context.text.timeHint, isRequired: true)
    if !context.values.text(typed).isEmpty, context.moment(id, typed: typed) == nil {
      line.problem = context.text.notATime
    }
    return [choice, line]
  }

  /// A time in the past, typed.
  static func pastTime(_ id: FieldID, _ label: String, _ context: FormContext) -> FieldSpec {
    var spec = FieldSpec.line(id, label, hint: context.text.timeHint)
    if !context.values.text(id).isEmpty, context.typedMoment(id) == nil {
      spec.problem = context.text.notATime
    }
    return spec
  }
}

extension FormContext {
  /// The amount in a field; nil when it is empty or none.
  func amount(_ id: FieldID) -> Money? {
    let text = String(values.text(id).filter { !$0.isWhitespace })
    guard let money = Money(decimal: text, currency: book.currency), money.minorUnits >= 0 else { return nil }
    return money
  }

  /// The time that was chosen or typed.
  func moment(_ id: FieldID, typed: FieldID) -> Timestamp? {
    guard let time = values.choice(id, as: PromiseTime.self) else { return nil }
    guard time == .other else { return time.moment(now: now, zone: book.zone) }
    guard let moment = typedMoment(typed), moment > now else { return nil }
    return moment
  }

  /// The time that was typed.
  func typedMoment(_ id: FieldID) -> Timestamp? {
    PromiseTime.moment(typed: values.text(id), now: now, zone: book.zone)
  }
}
