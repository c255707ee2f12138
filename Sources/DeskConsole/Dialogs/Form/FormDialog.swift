import CellScreen
import RecoveryDomain

/// A form that is being filled in.
struct FormDialog: Equatable, Sendable, DialogBehaviour {
  /// Which form.
  let form: FormID
  /// The case that it is about, whatever is selected meanwhile; nil for a new one.
  let number: CaseNumber?
  /// What was entered.
  private(set) var values: FormValues
  /// What the form opened with.
  let opened: FormValues
  /// Which field has the keyboard; the one behind the last field is the button.
  var focus: Int
  /// Whether sending was tried, so that missing answers are named.
  var isChecked = false
  /// The last attempt to send it.
  var attempt: Attempt<FormValues>?
  /// Cases of the contact that was typed.
  private(set) var similar: [CaseSummary] = []
  /// The contact that they are of.
  private var similarContact = ""
  private var isSimilarAsked = false

  /// A form on a case, with a draft or what the form opens with.
  init(_ form: FormID, number: CaseNumber?, opened: FormValues, draft: FormDraft?) {
    self.form = form
    self.number = number
    self.opened = opened
    values = draft?.values ?? opened
    attempt = draft?.attempt
    attempt?.isWaiting = false
    focus = 0
  }

  var context: KeyContext { .form }
  var dialog: Dialog { .form(self) }

  /// Which draft this is.
  var draftKey: DraftKey { DraftKey(form: form, number: number) }
  /// Whether something was entered.
  var isTouched: Bool { !values.holdsSame(as: opened) }
  /// Whether an answer of the desk is awaited.
  var isSending: Bool { attempt?.isWaiting == true }

  /// What the form's definition may look at.
  func formContext(_ scene: ConsoleScene) -> FormContext {
    let known = scene.state.story.state
    return FormContext(
      values: values, state: known?.number == number ? known : nil, now: scene.state.now,
      environment: scene.environment)
  }

  /// The fields as they are asked now.
  func fields(_ scene: ConsoleScene) -> [FieldSpec] { form.definition.fields(formContext(scene)) }

  func writing(_ scene: ConsoleScene) -> TextInHand? {
    let fields = fields(scene)
    guard !isSending, fields.indices.contains(focus) else { return nil }
    switch values[fields[focus].id] ?? fields[focus].emptyValue {
    case .line(let field): return .line(field)
    case .area(let area): return .area(area)
    case .choice, .several: return nil
    }
  }

  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {
    guard !isSending else { return }
    let fields = fields(scene)
    guard fields.indices.contains(focus) else { return }
    let spec = fields[focus]
    var value = values[spec.id] ?? spec.emptyValue
    switch event {
    case .key(let key):
      let width = FormDrawing.valueWidth(scene.state.size)
      if value.edit(with: key, spec, width: width, scene.environment.textWidth) { break }
      // The arrows that a field does not need go to its neighbours.
      if key.code == .up { focus = max(0, focus - 1) }
      if key.code == .down { focus = min(fields.count, focus + 1) }
    case .paste(let text): value.insert(text)
    default: break
    }
    values[spec.id] = value
  }

  /// Puts a text in the place of that of the area in hand.
  mutating func replaceArea(with text: String, _ scene: ConsoleScene) {
    if let id = areaInHand(scene)?.id { values[id] = .area(TextArea(text)) }
  }

  /// Goes to another field, round and round; the button counts as the last.
  mutating func moveFocus(by steps: Int, _ scene: ConsoleScene) {
    let places = fields(scene).count + 1
    focus = ((focus + steps) % places + places) % places
  }

  /// Goes to the first field that is missing or wrong.
  mutating func focusProblem(_ scene: ConsoleScene) {
    isChecked = true
    let fields = fields(scene)
    if let index = fields.firstIndex(where: { isWrong($0) }) { focus = index }
  }

  /// Whether a field is missing or wrong.
  func isWrong(_ spec: FieldSpec) -> Bool {
    spec.problem != nil || spec.isRequired && (values[spec.id]?.isEmpty ?? true)
  }

  // MARK: Similar cases

  /// The question for other cases of the contact that is typed, one at a time.
  mutating func similarRequest() -> ConsoleEffect? {
    guard form == .complaint, !isSimilarAsked else { return nil }
    let contact = values.text(.contact)
    guard contact != similarContact else { return nil }
    guard contact.count >= Self.shortestContact else {
      similarContact = contact
      similar = []
      return nil
    }
    isSimilarAsked = true
    return .findSimilar(contact: contact)
  }

  /// Takes what was found.
  mutating func takeSimilar(_ contact: String, _ found: [CaseSummary]) {
    guard isSimilarAsked else { return }
    isSimilarAsked = false
    similarContact = contact
    similar = contact == values.text(.contact) ? found : []
  }

  /// Shorter contacts are not looked up.
  private static let shortestContact = 3

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    FormDrawing(form: self, scene: scene).draw(on: &canvas)
  }
}

extension FieldValue {
  /// Does what a key does in the field.
  /// - Returns: Whether the key meant something here.
  mutating func edit(with key: KeyStroke, _ spec: FieldSpec, width: Int, _ measure: TextWidth) -> Bool {
    switch (self, spec.kind) {
    case (.line(var field), _):
      guard field.edit(with: key) else { return false }
      self = .line(field)
    case (.area(var area), _):
      let before = area
      guard area.edit(with: key, width: width, text: measure) else { return false }
      self = .area(area)
      // At the first and the last line the arrows go on to the neighbouring fields.
      if area.editing == before.editing, key.code == .up || key.code == .down { return false }
    case (.choice(let code), .choice(let options)):
      return choose(with: key, code, options, isOptional: !spec.isRequired)
    case (.several(let codes, let cursor), .several(let options)):
      return toggle(with: key, codes, cursor, options)
    default: return false
    }
    return true
  }

  /// Inserts pasted text where text can stand.
  mutating func insert(_ text: String) {
    switch self {
    case .line(var field):
      field.insert(text)
      self = .line(field)
    case .area(var area):
      area.insert(text)
      self = .area(area)
    case .choice, .several: break
    }
  }

  /// Moves through options with the arrows; back from the first is none where that is allowed.
  private mutating func choose(
    with key: KeyStroke, _ code: String?, _ options: [FieldOption], isOptional: Bool
  ) -> Bool {
    guard !options.isEmpty else { return false }
    let index = code.flatMap { code in options.firstIndex { $0.code == code } }
    switch key.code {
    case .right, .character(" "), .character("l"):
      self = .choice(options[((index ?? -1) + 1) % options.count].code)
    case .left, .character("h"):
      if index == 0, isOptional {
        self = .choice(nil)
      } else {
        self = .choice(options[((index ?? 0) + options.count - 1) % options.count].code)
      }
    case .backspace, .delete:
      if isOptional { self = .choice(nil) }
    case .character(let digit):
      guard let number = digit.wholeNumberValue, options.indices.contains(number - 1) else { return false }
      self = .choice(options[number - 1].code)
    default: return false
    }
    return true
  }

  /// Moves the cursor over options with the arrows; space marks the one under it.
  private mutating func toggle(
    with key: KeyStroke, _ codes: Set<String>, _ cursor: Int, _ options: [FieldOption]
  ) -> Bool {
    guard !options.isEmpty else { return false }
    var codes = codes
    switch key.code {
    case .right, .character("l"): self = .several(codes, cursor: (cursor + 1) % options.count)
    case .left, .character("h"): self = .several(codes, cursor: (cursor + options.count - 1) % options.count)
    case .character(" "), .character("x"):
      codes.formSymmetricDifference([options[min(cursor, options.count - 1)].code])
      self = .several(codes, cursor: cursor)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, options.indices.contains(number - 1) else { return false }
      codes.formSymmetricDifference([options[number - 1].code])
      self = .several(codes, cursor: number - 1)
    default: return false
    }
    return true
  }
}
