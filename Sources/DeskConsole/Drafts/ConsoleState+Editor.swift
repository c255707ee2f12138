import CellScreen
import DeskText

extension ConsoleState {
  /// The text of several lines that the keyboard is in; nil where there is none.
  func textInHand(_ environment: ConsoleEnvironment) -> String? {
    switch dialogs.last {
    case .words(let words)?: words.area.text
    case .form(let form)?: form.areaInHand(ConsoleScene(self, environment))?.area.text
    default: nil
    }
  }

  /// Why the text in hand cannot be edited elsewhere; nil when it can.
  func editorObstacle(_ environment: ConsoleEnvironment) -> String? {
    textInHand(environment) == nil ? environment.phrasebook.drafts.noEditorHere : nil
  }

  /// Hands the text to the person's own editor; it is kept as a draft before.
  mutating func openEditor(_ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard let text = textInHand(environment) else { return [] }
    return keepDraftsNow() + [.editText(text)]
  }

  /// Takes back what the editor left.
  mutating func take(_ edited: EditedText, _ environment: ConsoleEnvironment) {
    let text = environment.phrasebook.drafts
    switch edited {
    case .text(let written): write(written, environment)
    case .failed(let program, let status):
      notice = Notice(content: .obstacle(text.editorFailed(program, status: status)))
    case .missing(let program): notice = Notice(content: .obstacle(text.editorMissing(program)))
    case .unusable(let program): notice = Notice(content: .obstacle(text.editorTextUnusable(program)))
    }
  }

  /// Puts a text in the place of the one in hand.
  private mutating func write(_ text: String, _ environment: ConsoleEnvironment) {
    switch dialogs.last {
    case .words(let words)?:
      dialogs[dialogs.count - 1] = .words(WordsDialog(number: words.number, text: text))
    case .form(var form)?:
      form.replaceArea(with: text, ConsoleScene(self, environment))
      dialogs[dialogs.count - 1] = .form(form)
    default: return
    }
    touchDrafts(atOnce: true)
  }
}

extension FormDialog {
  /// The field of several lines that the keyboard is in.
  func areaInHand(_ scene: ConsoleScene) -> (id: FieldID, area: TextArea)? {
    let fields = fields(scene)
    guard !isSending, fields.indices.contains(focus), case .area = fields[focus].kind else { return nil }
    guard case .area(let area)? = values[fields[focus].id] else { return (fields[focus].id, TextArea()) }
    return (fields[focus].id, area)
  }
}
