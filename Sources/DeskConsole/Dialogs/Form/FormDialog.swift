import CellScreen
import RecoveryDomain

/// A form that is being filled in.
struct FormDialog: Equatable, Sendable, DialogBehaviour {
  /// Which form.
  let form: FormID
  /// The case that it is about, whatever is selected meanwhile; nil for a new one.
  let number: CaseNumber?
  /// The one thing that it is opened for; nil where it asks for everything.
  let about: FormAbout?
  /// Which of several drafts of the same form and case it is, from 0.
  let copy: Int
  /// When something was typed here last.
  private(set) var writtenAt: Timestamp?
  /// What was entered.
  private(set) var values: FormValues
  /// What the form opened with.
  let opened: FormValues
  /// Which field has the keyboard; the one behind the last field is the button.
  var focus: Int {
    didSet {
      guard focus != oldValue else { return }
      finder = OptionFinder()
      fullAt = nil
    }
  }
  /// The limit of the field in hand that the last text went over; nil when it did not.
  private(set) var fullAt: Int?
  /// What is being typed to find an answer.
  private(set) var finder = OptionFinder()
  /// Whether what is written here was half written before.
  let isRestored: Bool
  /// Whether sending was tried, so that missing answers are named.
  var isChecked = false
  /// The last attempt to send it.
  var attempt: Attempt<FormValues>?
  /// Cases that may be the same as what is typed.
  private(set) var similar: [LikelyCase] = []
  /// What of it they were found by.
  private var similarTraits = ComplaintTraits()
  private var isSimilarAsked = false
  /// The customers that fit what is typed.
  private var customersFound: CustomersFound?
  private var areCustomersAsked = false
  /// The case that the form names, as far as the desk has told.
  private(set) var named: NamedCase?
  private var isNamedAsked = false

  /// A form on a case, with a draft or what the form opens with.
  /// - Parameter focus: The place of the field that has the keyboard first.
  init(
    _ form: FormID, number: CaseNumber?, about: FormAbout? = nil, opened: FormValues, draft: FormDraft?,
    copy: Int = 0, focus: Int = 0
  ) {
    self.about = about
    isRestored = draft != nil
    writtenAt = draft?.writtenAt
    self.copy = copy
    self.form = form
    self.number = number
    self.opened = opened
    values = draft?.values ?? opened
    attempt = draft?.attempt
    attempt?.isWaiting = false
    self.focus = focus
  }

  var context: KeyContext { .form }
  var dialog: Dialog { .form(self) }

  /// Which draft this is.
  var draftKey: DraftKey { DraftKey(form: form, number: number, about: about, copy: copy) }
  /// Whether something was entered.
  var isTouched: Bool { !values.holdsSame(as: opened) }
  /// Whether an answer of the desk is awaited.
  var isSending: Bool { attempt?.isWaiting == true }

  /// What the form's definition may look at.
  func formContext(_ scene: ConsoleScene) -> FormContext {
    let known = scene.state.story.state
    return FormContext(
      values: values, state: known?.number == number ? known : nil, now: scene.state.now,
      environment: scene.environment, about: about,
      customer: known?.number == number ? scene.state.story.knownCustomer : nil,
      people: form == .handOver ? scene.state.people(scene.environment) : [],
      customersFound: customersFound, named: named, isHidden: scene.state.isHidden)
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

  /// The field that has the keyboard; nil on the button.
  func fieldInHand(_ scene: ConsoleScene) -> FieldSpec? {
    let fields = fields(scene)
    return fields.indices.contains(focus) ? fields[focus] : nil
  }

  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {
    guard !isSending else { return }
    let fields = fields(scene)
    guard fields.indices.contains(focus) else {
      if case .key(let key) = event, key.code == .up { moveFocus(by: -1, scene) }
      return
    }
    let spec = fields[focus]
    var value = values[spec.id] ?? spec.emptyValue
    switch event {
    case .key(let key) where spec.options == nil && key.typed != nil:
      fullAt = value.insert(key.typed.map { String($0) } ?? "")
    case .key(let key):
      fullAt = nil
      if !find(key.typed.map { String($0) }, spec, &value) {
        type(key, spec, &value, scene, fieldCount: fields.count)
      }
    case .paste(let text):
      fullAt = value.insert(text)
      finder = OptionFinder()
      let word = text.prefix(Self.longestWord).split(whereSeparator: \.isNewline).first
      _ = find(word.map { String($0) }, spec, &value)
    default: break
    }
    values[spec.id] = value
    writtenAt = scene.state.now
  }

  /// A pasted text of which an answer is looked for is read so far.
  private static let longestWord = 40

  /// Looks for an answer by its word.
  /// - Returns: Whether there is one.
  private mutating func find(_ typed: String?, _ spec: FieldSpec, _ value: inout FieldValue) -> Bool {
    guard let options = spec.options, let typed,
      let place = finder.take(typed, among: options, at: value.place(among: options))
    else { return false }
    value.go(to: place, among: options)
    return true
  }

  /// What a begun line is completed to: nil where nothing fits, or the caret is not at its end.
  private func completion(of spec: FieldSpec, _ value: FieldValue) -> String? {
    guard case .line(let field) = value, field.editing.caret == field.editing.characters.count,
      let first = spec.completions(of: field.text).first, first != field.text
    else { return nil }
    return first
  }

  /// Takes a key that finds no answer.
  private mutating func type(
    _ key: KeyStroke, _ spec: FieldSpec, _ value: inout FieldValue, _ scene: ConsoleScene, fieldCount: Int
  ) {
    let width = FormLayout.valueWidth(scene.state.size)
    if key.code == .right, let whole = completion(of: spec, value) {
      value = .line(TextField(whole))
      return
    }
    if let options = spec.options,
      OptionFlow(options, isSeveral: spec.isSeveral, width: width, scene.environment.textWidth).isVertical,
      value.step(with: key, among: options)
    {
      finder = OptionFinder()
      return
    }
    if value.edit(with: key, spec, width: width, scene.environment.textWidth) {
      finder = OptionFinder()
      return
    }
    // The arrows that a field does not need go to its neighbours.
    if key.code == .up { focus = max(0, focus - 1) }
    if key.code == .down { focus = min(fieldCount, focus + 1) }
  }

  /// Puts a text in the place of that of the area in hand.
  mutating func replaceArea(with text: String, _ scene: ConsoleScene) {
    guard let id = areaInHand(scene)?.id else { return }
    var value = FieldValue.area(TextArea())
    fullAt = value.insert(text)
    values[id] = value
    writtenAt = scene.state.now
  }

  /// Puts a text of several lines into a field.
  mutating func replaceText(_ id: FieldID, with text: String) { values[id] = .area(TextArea(text)) }

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

  /// What is typed so far of a new complaint.
  private var traits: ComplaintTraits {
    func text(_ id: FieldID) -> String? {
      let text = values.text(id)
      return text.count < Self.shortestTrait ? nil : String(text.prefix(Self.longestTrait))
    }
    return ComplaintTraits(
      contact: text(.contact), order: text(.order), customer: text(.customer),
      headline: text(.headline) ?? text(.words))
  }

  /// The question for cases that may be the same, one at a time.
  mutating func similarRequest() -> ConsoleEffect? {
    guard form == .complaint, !isSimilarAsked else { return nil }
    let traits = traits
    guard traits != similarTraits else { return nil }
    guard !traits.isEmpty else {
      similarTraits = traits
      similar = []
      return nil
    }
    isSimilarAsked = true
    return .findSimilar(traits)
  }

  /// Takes what was found.
  mutating func takeSimilar(_ traits: ComplaintTraits, _ found: [LikelyCase]) {
    guard isSimilarAsked else { return }
    isSimilarAsked = false
    similarTraits = traits
    similar = traits == self.traits ? found : []
  }

  // MARK: A case that is named

  /// The question for the case that the form names, one at a time.
  mutating func namedRequest() -> ConsoleEffect? {
    guard !isNamedAsked, let number = numberNamed, named?.number != number else { return nil }
    isNamedAsked = true
    return .findCase(number)
  }

  /// Takes what the desk knows of it.
  mutating func takeNamed(_ found: NamedCase) {
    guard isNamedAsked else { return }
    isNamedAsked = false
    named = found
  }

  /// Shorter texts are not looked up: a Chinese name has two characters.
  private static let shortestTrait = 2
  /// So much of a text is looked up.
  private static let longestTrait = 200

  // MARK: Customers

  /// The question for the customers that fit what is typed, one at a time.
  mutating func customersRequest() -> ConsoleEffect? {
    guard form == .match, !areCustomersAsked, let text = values.textIfAny(.customer),
      text != customersFound?.text
    else { return nil }
    areCustomersAsked = true
    return .findCustomers(text, limit: CustomersFound.limit + 1)
  }

  /// Takes what was found; what was typed meanwhile is asked for next.
  mutating func takeCustomers(_ text: String, _ found: [Customer]) {
    guard areCustomersAsked else { return }
    areCustomersAsked = false
    customersFound = CustomersFound(text, found)
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    FormDrawing(form: self, scene: scene).draw(on: &canvas)
  }
}
