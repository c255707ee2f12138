import CellScreen
import DeskText

/// The foot of a form: what the field in hand wants, the button, and the keys that only now mean something.
struct FormFoot {
  /// The form.
  let form: FormDialog
  /// In which scene.
  let scene: ConsoleScene

  private var book: Phrasebook { scene.environment.phrasebook }
  private var text: any ConsoleFormText { book.consoleForms }

  /// Draws it in the last rows of the dialog's inside.
  func draw(on canvas: inout Canvas, _ inner: CellRectangle) {
    let row = inner.rows.upperBound - 1
    let hint = FieldHint(form, scene)
    canvas.put(
      hint.words, row: row - 1, column: inner.column + 2, width: inner.width - 2,
      role: hint.isMistake ? .warning : .dim)
    let words = "[ \(text.sendButton) ]"
    let width = canvas.text.measure(words)
    let isFocused = form.fieldInHand(scene) == nil
    canvas.put(
      (isFocused ? canvas.symbols.pointer : " ") + " " + words, row: row, column: inner.column,
      width: width + 2, role: isFocused ? .inputFocused : .key)
    if isFocused { canvas.placeCursor(row: row, column: inner.column + 2) }
    let line =
      form.isSending ? StyledLine(book.consoleFrame.savingNow, .message) : StyledLine(keys)
    line.draw(on: &canvas, row: row, column: inner.column + width + 4, width: inner.width - width - 4)
  }

  /// The keys that mean something in the field in hand, with their words.
  private var keys: [(String, Role)] {
    ["form.send", "form.editor", "form.discard", "form.help"].flatMap { id -> [(String, Role)] in
      guard let record = FormActions.table.first(where: { $0.id == id }),
        id != "form.discard" || form.isRestored,
        record.obstacle(scene.state, scene.environment) == nil,
        let key = scene.environment.keymap.keys(of: record, in: .form).first
      else { return [] }
      return [(key.description, .key), (" \(record.words(book).label)  ", .overlay)]
    }
  }
}

/// What the field in hand wants, in a sentence.
struct FieldHint {
  /// The sentence.
  let words: String
  /// Whether it tells a mistake.
  let isMistake: Bool

  /// The hint of a form's field in hand.
  init(_ form: FormDialog, _ scene: ConsoleScene) {
    let text = scene.environment.phrasebook.consoleForms
    let spec = form.fieldInHand(scene)
    // What was typed is for a text, where a choice that must be made was passed over.
    let isOpen = spec.map { $0.isRequired && form.values[$0.id]?.isEmpty != false } ?? false
    if let mistake = form.finder.missed.map({ isOpen ? text.choiceIsOpen($0) : text.noAnswerBegins($0) })
      ?? form.fullAt.map({ text.isFull($0) })
    {
      words = mistake
      isMistake = true
      return
    }
    words =
      spec.map {
        $0.hint(text, chosen: form.values[$0.id]?.isEmpty == false, answer: form.values.text($0.id))
      } ?? text.buttonHint
    isMistake = false
  }
}

extension FieldSpec {
  /// What a begun answer may be meant to say.
  func completions(of text: String) -> [String] {
    let begun = text.lowercased()
    return completions.filter { $0.lowercased().hasPrefix(begun) }
  }

  /// How the field is answered, in a sentence.
  func hint(_ text: any ConsoleFormText, chosen isAnswered: Bool, answer: String = "") -> String {
    let offered = completions(of: answer)
    if !offered.isEmpty, offered != [answer] {
      return text.completes(text.book.basics.enumeration(Array(offered.prefix(8))))
    }
    if let understood { return text.understood(understood) }
    switch kind {
    case .line(let hint): return hint
    case .area: return text.areaHint
    case .choice: return isAnswered && !isRequired ? text.clearableHint : text.choiceHint
    case .several: return text.severalHint
    }
  }
}
