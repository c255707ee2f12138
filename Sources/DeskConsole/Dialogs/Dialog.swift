import CellScreen

/// What can lie over the panes; a new dialog is one folder and one case here.
enum Dialog: Equatable, Sendable {
  case form(FormDialog)
  case amount(AmountDialog)
  case words(WordsDialog)
  case preview(PreviewDialog)
  case question(QuestionDialog)
  case owed(OwedDialog)
  case menu(MenuDialog)
  case search(SearchDialog)
  case palette(PaletteDialog)
  case help(HelpDialog)
  case messages(MessagesDialog)
  case batch(BatchDialog)
  case playbook(PlaybookDialog)

  /// The dialog as what all of them can do.
  var behaviour: any DialogBehaviour {
    get {
      switch self {
      case .form(let dialog): dialog
      case .amount(let dialog): dialog
      case .words(let dialog): dialog
      case .preview(let dialog): dialog
      case .question(let dialog): dialog
      case .owed(let dialog): dialog
      case .menu(let dialog): dialog
      case .search(let dialog): dialog
      case .palette(let dialog): dialog
      case .help(let dialog): dialog
      case .messages(let dialog): dialog
      case .batch(let dialog): dialog
      case .playbook(let dialog): dialog
      }
    }
    set { self = newValue.dialog }
  }
}

/// What every dialog can do.
protocol DialogBehaviour: Sendable {
  /// Where its keys are looked up.
  var context: KeyContext { get }
  /// Itself as a layer.
  var dialog: Dialog { get }
  /// Takes text, or a key that is no action of its context.
  mutating func type(_ event: InputEvent, _ scene: ConsoleScene)
  /// The text that the keyboard is in; nil when what is typed is no text.
  func writing(_ scene: ConsoleScene) -> TextInHand?
  /// The entry of its list that stands at a position of the screen; nil when there is none, or no list.
  func index(at point: CellPoint, _ scene: ConsoleScene) -> Int?
  /// Draws itself over the panes.
  func draw(on canvas: inout Canvas, _ scene: ConsoleScene)
}

extension DialogBehaviour {
  /// Most dialogs take no text.
  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {}

  /// Most dialogs have no text.
  func writing(_ scene: ConsoleScene) -> TextInHand? { nil }

  /// Most dialogs have no list.
  func index(at point: CellPoint, _ scene: ConsoleScene) -> Int? { nil }
}

/// A text that is being written, with its caret.
enum TextInHand: Equatable, Sendable {
  case line(TextField)
  case area(TextArea)
}

extension CellSize {
  /// A rectangle of at most this many cells in the middle of the screen, above the lines at the bottom.
  func centred(width wanted: Int, height wantedRows: Int) -> CellRectangle {
    let columns = min(wanted, width - 4)
    let rows = min(wantedRows, height - 3)
    return CellRectangle(
      row: 1 + max(0, (height - 3 - rows) / 2), column: (width - columns) / 2, width: columns, height: rows)
  }
}
