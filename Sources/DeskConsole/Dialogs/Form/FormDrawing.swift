import CellScreen
import DeskText
import RecoveryDomain

/// Draws a form: labels, values, what is wrong, the foot; scrolled so that the field in hand is seen.
struct FormDrawing {
  /// What is shown.
  let form: FormDialog
  /// In which scene.
  let scene: ConsoleScene

  private var book: Phrasebook { scene.environment.phrasebook }
  private var text: any ConsoleFormText { book.consoleForms }

  /// The fields keep at least so many rows.
  private static let fewestFieldRows = 6

  /// Draws it over the panes.
  func draw(on canvas: inout Canvas) {
    let similar = similarLines
    let layout = FormLayout(form, scene, linesBelow: similar.count, canvas.text)
    let inner = canvas.drawOverlay(layout.frame, title: title).inset(rows: 0, columns: 1)
    let body = CellRectangle(
      row: inner.row, column: inner.column, width: inner.width, height: inner.height - FormLayout.footHeight)
    // Below fields that do not all fit, what may be the same still stands.
    let similarHeight = min(similar.count, max(0, body.height - Self.fewestFieldRows))
    let (fields, below) = body.splitTop(body.height - similarHeight)
    canvas.within(fields) { canvas in
      var row = -layout.scroll(to: form.focus, height: canvas.height)
      for (index, block) in layout.blocks.enumerated() {
        draw(block, row: row, isFocused: index == form.focus, on: &canvas)
        row += block.height
      }
    }
    canvas.within(below) { canvas in
      for (index, line) in similar.enumerated() { line.draw(on: &canvas, row: index) }
    }
    let height = layout.blocks.reduce(0) { $0 + $1.height }
    let top = layout.scroll(to: form.focus, height: fields.height)
    canvas.drawScrollbar(
      row: fields.row, column: layout.frame.columns.upperBound - 1, height: fields.height,
      visible: top..<(top + fields.height), count: height, role: .overlayBorder)
    FormFoot(form: form, scene: scene).draw(on: &canvas, inner)
  }

  /// The form and the case.
  private var title: String {
    let name = form.form.definition.title(text)
    guard let number = form.number else { return name }
    let state = scene.state.story.state
    let details = state?.number == number ? state?.details : nil
    // Who is to be called or written to must know where.
    let contact = form.form == .contact ? details?.contact : nil
    return [name, number.description, details?.customer, contact].compactMap { $0 }.joined(separator: " ")
  }

  /// Draws a field.
  private func draw(_ block: FormLayout.Block, row: Int, isFocused: Bool, on canvas: inout Canvas) {
    let label = block.spec.label + (block.spec.isRequired ? " *" : "")
    let width = FormLayout.labelWidth
    canvas.put(
      isFocused ? canvas.symbols.pointer : " ", row: row, column: 0, width: 1, role: .key)
    canvas.put(label, row: row, column: 2, width: width - 2, role: isFocused ? .heading : .label)
    let column = width + 1
    let room = canvas.width - column
    let height = block.height - block.remarks
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
    if let note = block.spec.note {
      canvas.put(note, row: row + height, column: column, width: room, role: .overlay)
    }
    if let problem = block.problem {
      canvas.put("! " + problem, row: row + block.height - 1, column: column, width: room, role: .warning)
    }
  }

  /// Draws the answers of a choice, broken over lines.
  private func drawOptions(
    _ options: [FieldOption], _ block: FormLayout.Block, row: Int, column: Int, width: Int, isFocused: Bool,
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

  /// The cases that may be the same as what is typed, each with why; none is shown to a customer.
  private var similarLines: [StyledLine] {
    guard !form.similar.isEmpty else { return [] }
    guard !scene.state.isHidden else { return [StyledLine(text.similarHidden, .dim)] }
    let rows = form.similar.map { likely in
      let row = likely.summary
      let reasons = book.basics.enumeration(likely.reasons.map { text.likeness($0) })
      return StyledLine([
        ("\(row.number.description) ", .overlay),
        (book.times.day(row.received, now: scene.state.now) + " ", .dim),
        (book.word(row.status) + " ", .label), (reasons + " ", .warning),
        ("\(row.customer ?? "") \(row.headline ?? "")", .overlay),
      ])
    }
    return [StyledLine([(text.similarHeading(form.similar.count) + " ", .warning), (openKey, .key)])] + rows
  }

  /// The key that opens one of them instead, with its words.
  private var openKey: String {
    guard let record = FormActions.table.first(where: { $0.id == "form.similar" }) else { return "" }
    let key = scene.environment.keymap.keys(of: record, in: .form).first?.description ?? ""
    return key + " " + book.drafts.openSimilar.label
  }
}

extension FieldSpec {
  /// Whether several answers can be given.
  var isSeveral: Bool { if case .several = kind { true } else { false } }
}
