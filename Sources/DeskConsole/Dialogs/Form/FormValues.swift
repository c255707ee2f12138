import CellScreen

/// The name of a field within its form.
enum FieldID: String, Hashable, Sendable {
  case text, channel, reached, nextWord, nextWordAt, customer, contact, order, product, headline, words, price
  case claimed, kind, severity, criticalReason, cause, asked, flags, redoable, assessed, judgement, reason,
    point
  case deadline, party, due, dueAt, colleague, other, chosen, promise, isRead, received
  case guarantee, occurrence, exclusion, evidence1, evidence2, evidence3, evidence4, evidence5
  case outcome, procedure, treatment, overall, comeAgain
  case problemSide, content, failureClass, moment, rootCause, gap, dimension, motive, style, expectationForm
  case serviceUse, expectation, ideal, adequate, perceived, answer
  case touchpoint, occurred, externalDue, externalReference, externalBody, representative, authority, promised
}

/// What a field holds.
enum FieldValue: Equatable, Sendable {
  case line(TextField)
  case area(TextArea)
  /// One of some options by its code; nil is none yet.
  case choice(String?)
  /// Several of some options; the cursor stands on one of them.
  case several(Set<String>, cursor: Int)

  /// Whether nothing is entered.
  var isEmpty: Bool {
    switch self {
    case .line(let field): field.isEmpty
    case .area(let area): area.isEmpty
    case .choice(let code): code == nil
    case .several(let codes, _): codes.isEmpty
    }
  }

  /// Whether both hold the same, wherever their carets stand.
  func holdsSame(as other: FieldValue) -> Bool {
    switch (self, other) {
    case (.line(let left), .line(let right)): left.text == right.text
    case (.area(let left), .area(let right)): left.text == right.text
    case (.choice(let left), .choice(let right)): left == right
    case (.several(let left, _), .several(let right, _)): left == right
    default: false
    }
  }
}

/// What a form holds: values by field; an absent one is empty.
struct FormValues: Equatable, Sendable {
  /// The values.
  var values: [FieldID: FieldValue] = [:]

  /// The value of a field.
  subscript(id: FieldID) -> FieldValue? {
    get { values[id] }
    set { values[id] = newValue }
  }

  /// The text of a field, without blanks around it.
  func text(_ id: FieldID) -> String {
    let text: String =
      switch values[id] {
      case .line(let field)?: field.text
      case .area(let area)?: area.text
      default: ""
      }
    let blank: (Character) -> Bool = { $0.isWhitespace }
    return String(text.drop(while: blank).reversed().drop(while: blank).reversed())
  }

  /// The text of a field; nil when it is blank.
  func textIfAny(_ id: FieldID) -> String? {
    let text = text(id)
    return text.isEmpty ? nil : text
  }

  /// The chosen code.
  func code(_ id: FieldID) -> String? {
    if case .choice(let code)? = values[id] { code } else { nil }
  }

  /// The chosen value of a coded type.
  func choice<Value: RawRepresentable<String>>(_ id: FieldID, as type: Value.Type = Value.self) -> Value? {
    code(id).flatMap { Value(rawValue: $0) }
  }

  /// The chosen values of a coded type.
  func choices<Value: RawRepresentable<String> & Hashable>(_ id: FieldID, as type: Value.Type = Value.self)
    -> Set<Value>
  {
    guard case .several(let codes, _)? = values[id] else { return [] }
    return Set(codes.compactMap { Value(rawValue: $0) })
  }

  /// Whether both hold the same, wherever their carets stand.
  func holdsSame(as other: FormValues) -> Bool {
    Set(values.keys).union(other.values.keys).allSatisfy { id in
      switch (values[id], other.values[id]) {
      case (let left?, let right?): left.holdsSame(as: right)
      case (let one?, nil), (nil, let one?): one.isEmpty
      case (nil, nil): true
      }
    }
  }
}
