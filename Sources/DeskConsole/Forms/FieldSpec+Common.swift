import CellScreen
import DeskText
import RecoveryDomain

extension FieldSpec {
  /// A choice among all values of a coded type.
  static func choice<Value: Worded>(
    _ id: FieldID, _ label: String, of type: Value.Type, _ book: Phrasebook, isRequired: Bool = false
  ) -> FieldSpec {
    choice(id, label, among: Array(Value.allCases), book, isRequired: isRequired)
  }

  /// A choice among some values of a coded type.
  static func choice<Value: Worded>(
    _ id: FieldID, _ label: String, among values: [Value], _ book: Phrasebook, isRequired: Bool = false
  ) -> FieldSpec {
    FieldSpec(id: id, label: label, kind: .choice(options(values, book)), isRequired: isRequired)
  }

  /// Any of all values of a coded type.
  static func several<Value: Worded>(_ id: FieldID, _ label: String, of type: Value.Type, _ book: Phrasebook)
    -> FieldSpec
  {
    FieldSpec(id: id, label: label, kind: .several(options(Array(Value.allCases), book)))
  }

  /// Values of a coded type as answers.
  private static func options<Value: Worded>(_ values: [Value], _ book: Phrasebook) -> [FieldOption] {
    values.map { FieldOption(code: $0.rawValue, label: book.word($0)) }
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
    guard !context.values.text(id).isEmpty else { return spec }
    spec.understood = context.amount(id).map { context.book.money($0) }
    if spec.understood == nil { spec.problem = context.text.notMoney }
    return spec
  }

  /// When something is due: a time from a list, and the line for a typed one when that is chosen.
  static func promise(_ id: FieldID, typed: FieldID, _ label: String, _ context: FormContext) -> [FieldSpec] {
    let offered = PromiseTime.offered(now: context.now, zone: context.book.zone)
    let options = offered.map { FieldOption(code: $0.rawValue, label: $0.name(context.text)) }
    let choice = FieldSpec(id: id, label: label, kind: .choice(options))
    guard context.values.choice(id, as: PromiseTime.self) == .other else { return [choice] }
    var line = FieldSpec.line(typed, "", hint: context.text.timeHint, isRequired: true)
    context.tell(.ahead, typed, in: &line)
    return [choice, line]
  }

  /// A time in the past, typed.
  /// - Parameter recorded: What is known so far, shown as the example.
  static func pastTime(
    _ id: FieldID, _ label: String, _ context: FormContext, recorded: Timestamp? = nil
  ) -> FieldSpec {
    let hint = recorded.map { context.book.times.dateAndTime($0) } ?? context.text.timeHint
    var spec = FieldSpec.line(id, label, hint: hint)
    context.tell(.behind, id, in: &spec)
    return spec
  }

  /// A deadline that others set, typed; it may have passed.
  /// - Parameter recorded: What is known so far, shown as the example.
  static func deadline(
    _ id: FieldID, _ label: String, _ context: FormContext, recorded: Timestamp? = nil
  ) -> FieldSpec {
    let hint = recorded.map { context.book.times.dateAndTime($0) } ?? context.text.timeHint
    var spec = FieldSpec.line(id, label, hint: hint)
    guard !context.values.text(id).isEmpty else { return spec }
    spec.understood = context.deadline(id).map(context.book.times.dateAndTime)
    if spec.understood == nil { spec.problem = context.text.notATime }
    return spec
  }
}

extension FormContext {
  /// The amount in a field; nil when it is empty or none.
  func amount(_ id: FieldID) -> Money? {
    TypedAmount.money(values.text(id), book.currency)
  }

  /// The time that was chosen or typed.
  func moment(_ id: FieldID, typed: FieldID) -> Timestamp? {
    guard let time = values.choice(id, as: PromiseTime.self) else { return nil }
    guard time == .other else { return time.moment(now: now, zone: book.zone) }
    return typedMoment(typed, .ahead).flatMap { $0 > now ? $0 : nil }
  }

  /// The time that was typed and passed already; nil when it is none.
  func pastMoment(_ id: FieldID) -> Timestamp? { typedMoment(id, .behind).flatMap { $0 <= now ? $0 : nil } }

  /// The deadline that was typed; nil when it is none.
  func deadline(_ id: FieldID) -> Timestamp? { typedMoment(id, .ahead) }

  /// The time that was typed, on whichever side of now it lies.
  fileprivate func typedMoment(_ id: FieldID, _ side: TypedTime.Side) -> Timestamp? {
    TypedTime.moment(values.text(id), side, now: now, zone: book.zone)
  }

  /// Tells in a field how the time in it is understood, or what is wrong with it.
  fileprivate func tell(_ side: TypedTime.Side, _ id: FieldID, in spec: inout FieldSpec) {
    guard !values.text(id).isEmpty else { return }
    guard let moment = typedMoment(id, side) else {
      spec.problem = text.notATime
      return
    }
    if moment > now ? side == .ahead : side == .behind {
      spec.understood = book.times.dateAndTime(moment)
    } else {
      spec.problem = side == .ahead ? text.isPast : text.isAhead
    }
  }
}
