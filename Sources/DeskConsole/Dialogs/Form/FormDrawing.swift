import CellScreen
import DeskText
import RecoveryDomain

/// Draws a form: labels, values, what is wrong, the button; scrolled so that the field in hand is seen.
struct FormDrawing {
  /// What is shown.
  let form: FormDialog
  /// In which scene.
  let scene: ConsoleScene

  private var book: Phrasebook { scene.environment.phrasebook }
  private var text: any ConsoleFormText { book.consoleForms }

  /// Columns of the labels.
  private static let labelWidth = 18
  /// Columns of the whole dialog, at most.
  private static let widest = 84

  /// The columns that a value has on a screen.
  static func valueWidth(_ size: CellSize) -> Int { min(widest, size.width - 4) - 4 - labelWidth - 1 }

  /// A field with the rows that it takes.
  private struct Block {
    let spec: FieldSpec
    let value: FieldValue
    let problem: String?
    var height: Int
  }

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas) {
    let width = Self.valueWidth(canvas.size)
    let blocks = form.fields(scene).map { block($0, width: width, canvas.text) }
    let similar = similarLines
    let wanted = blocks.reduce(0) { $0 + $1.height } + similar.count + 4
    let frame = canvas.size.centred(width: Self.widest, height: wanted)
    let inner = canvas.drawOverlay(frame, title: title).inset(rows: 0, columns: 1)
    let body = CellRectangle(
      row: inner.row, column: inner.column, width: inner.width, height: inner.height - 2)
    canvas.within(body) { canvas in
      var row = -scroll(blocks, height: canvas.height)
      for (index, block) in blocks.enumerated() {
        draw(block, row: row, isFocused: index == form.focus, on: &canvas)
        row += block.height
      }
      for (index, line) in similar.enumerated() { line.draw(on: &canvas, row: row + index) }
    }
    drawFoot(on: &canvas, inner, isFocused: form.focus >= blocks.count)
  }

  /// The form and the case.
  private var title: String {
    let name = form.form.definition.title(text)
    guard let number = form.number else { return name }
    let state = scene.state.story.state
    let customer = state?.number == number ? state?.details.customer : nil
    return [name, number.description, customer].compactMap { $0 }.joined(separator: " ")
  }

  /// Lines scrolled away so that the field in hand is seen whole.
  private func scroll(_ blocks: [Block], height: Int) -> Int {
    let above = blocks.prefix(form.focus).reduce(0) { $0 + $1.height }
    let end = above + (form.focus < blocks.count ? blocks[form.focus].height : 0)
    return max(0, min(above, end - height))
  }

  /// A field with the rows that it takes.
  private func block(_ spec: FieldSpec, width: Int, _ measure: TextWidth) -> Block {
    let value = form.values[spec.id] ?? spec.emptyValue
    let isMissing = form.isChecked && spec.isRequired && value.isEmpty
    let problem = spec.problem ?? (isMissing ? text.isNeeded : nil)
    var height: Int
    switch spec.kind {
    case .line: height = 1
    case .area(let rows): height = rows
    case .choice(let options), .several(let options):
      height = OptionFlow(options, isSeveral: spec.isSeveral, width: width, measure).rowCount
    }
    if problem != nil { height += 1 }
    return Block(spec: spec, value: value, problem: problem, height: height)
  }

  /// Draws a field.
  private func draw(_ block: Block, row: Int, isFocused: Bool, on canvas: inout Canvas) {
    let label = block.spec.label + (block.spec.isRequired ? " *" : "")
    let width = Self.labelWidth
    canvas.put(
      isFocused ? canvas.symbols.pointer : " ", row: row, column: 0, width: 1, role: .key)
    canvas.put(label, row: row, column: 2, width: width - 2, role: isFocused ? .heading : .label)
    let column = width + 1
    let room = canvas.width - column
    let height = block.height - (block.problem == nil ? 0 : 1)
    switch (block.value, block.spec.kind) {
    case (.line(let field), .line(let hint)):
      canvas.drawField(field, row: row, column: column, width: room, isFocused: isFocused, placeholder: hint)
    case (.area(let area), _):
      canvas.drawArea(
        area, in: CellRectangle(row: row, column: column, width: room, height: height), isFocused: isFocused)
    case (_, .choice(let options)), (_, .several(let options)):
      drawOptions(options, block, row: row, column: column, width: room, isFocused: isFocused, on: &canvas)
    default: break
    }
    if let problem = block.problem {
      canvas.put("! " + problem, row: row + height, column: column, width: room, role: .warning)
    }
  }

  /// Draws the answers of a choice, broken over lines.
  private func drawOptions(
    _ options: [FieldOption], _ block: Block, row: Int, column: Int, width: Int, isFocused: Bool,
    on canvas: inout Canvas
  ) {
    let flow = OptionFlow(options, isSeveral: block.spec.isSeveral, width: width, canvas.text)
    for (index, place) in flow.places.enumerated() {
      let option = options[index]
      let isChosen: Bool
      let isUnderCursor: Bool
      switch block.value {
      case .choice(let code):
        isChosen = code == option.code
        isUnderCursor = isChosen || code == nil && index == 0
      case .several(let codes, let cursor):
        isChosen = codes.contains(option.code)
        isUnderCursor = cursor == index
      default: return
      }
      let mark = block.spec.isSeveral ? (isChosen ? "[x]" : "[ ]") : (isChosen ? "(*)" : "( )")
      let role: Role = isFocused ? (isChosen ? .inputFocused : .overlay) : (isChosen ? .input : .dim)
      canvas.put(
        "\(mark) \(option.label)", row: row + place.row, column: column + place.column, width: place.width,
        role: role)
      if isFocused, isUnderCursor {
        canvas.placeCursor(row: row + place.row, column: column + place.column + 1)
      }
    }
  }

  /// The cases of the contact that is typed.
  private var similarLines: [StyledLine] {
    guard !form.similar.isEmpty else { return [] }
    let rows = form.similar.prefix(4).map { row in
      StyledLine([
        ("\(row.number.description) ", .overlay),
        (book.times.day(row.received, now: scene.state.now) + " ", .dim),
        (book.word(row.status) + " ", .label), ("\(row.customer ?? "") \(row.headline ?? "")", .overlay),
      ])
    }
    return [
      StyledLine(""),
      StyledLine([(text.similarHeading(form.similar.count) + " ", .warning), (openKey, .key)]),
    ] + rows
  }

  /// The key that opens one of them instead, with its words.
  private var openKey: String {
    guard let record = FormActions.table.first(where: { $0.id == "form.similar" }) else { return "" }
    let key = scene.environment.keymap.keys(of: record, in: .form).first?.description ?? ""
    return key + " " + book.drafts.openSimilar.label
  }

  /// The button, and what became of the last attempt.
  private func drawFoot(on canvas: inout Canvas, _ inner: CellRectangle, isFocused: Bool) {
    let row = inner.rows.upperBound - 1
    let words = "[ \(text.sendButton) ]"
    let width = canvas.text.measure(words)
    canvas.put(
      (isFocused ? canvas.symbols.pointer : " ") + " " + words, row: row, column: inner.column,
      width: width + 2,
      role: isFocused ? .inputFocused : .key)
    if isFocused { canvas.placeCursor(row: row, column: inner.column + 2) }
    let state = form.isSending ? book.consoleFrame.savingNow : text.keysHint
    canvas.put(
      state, row: row, column: inner.column + width + 4, width: inner.width - width - 4,
      role: form.isSending ? .message : .dim)
  }
}

extension FieldSpec {
  /// Whether several answers can be given.
  fileprivate var isSeveral: Bool { if case .several = kind { true } else { false } }
}

/// The places of answers that are broken over lines.
struct OptionFlow {
  /// A place within the value's room.
  struct Place: Equatable {
    let row: Int
    let column: Int
    let width: Int
  }

  /// The place of each answer.
  let places: [Place]

  /// The lines taken.
  var rowCount: Int { (places.last?.row ?? 0) + 1 }

  /// Puts answers one behind the other.
  init(_ options: [FieldOption], isSeveral: Bool, width: Int, _ measure: TextWidth) {
    var places: [Place] = []
    var row = 0
    var column = 0
    for option in options {
      let needed = min(width, 4 + measure.measure(option.label, limit: width))
      if column > 0, column + needed > width {
        row += 1
        column = 0
      }
      places.append(Place(row: row, column: column, width: needed))
      column += needed + 2
    }
    self.places = places
  }
}
