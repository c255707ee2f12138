/// A text of several lines that is being written.
public struct TextArea: Equatable, Sendable {
  /// The text and its caret.
  public private(set) var editing: TextEditing
  /// The column that going up and down aims at.
  private var goalColumn: Int?

  /// Makes an area with the caret at the end of its text.
  public init(_ text: String = "") {
    editing = TextEditing(Self.unixLines(text))
  }

  /// The text, lines ending in line feeds; setting it puts the caret at the end.
  public var text: String {
    get { editing.text }
    set { self = TextArea(newValue) }
  }

  /// Whether there is no text.
  public var isEmpty: Bool { editing.isEmpty }

  /// Does what a key does in an area as wide as `width`: all that ``TextEditing/edit(with:)`` does, Enter,
  /// and moving by wrapped lines with the arrows and by `pageHeight` lines with the page keys.
  /// - Returns: Whether the key meant something here.
  public mutating func edit(
    with key: KeyStroke, width: Int, text measure: TextWidth, pageHeight: Int = 10
  ) -> Bool {
    let lines: Int
    switch (key.code, key.modifiers) {
    case (.enter, []):
      insert("\n")
      return true
    case (.up, []), (.character("p"), .control): lines = -1
    case (.down, []), (.character("n"), .control): lines = 1
    case (.pageUp, []): lines = -max(1, pageHeight - 1)
    case (.pageDown, []): lines = max(1, pageHeight - 1)
    default:
      goalColumn = nil
      return editing.edit(with: key)
    }
    moveCaret(lines: lines, layout: layout(width: width, text: measure), measure)
    return true
  }

  /// Inserts text at the caret.
  public mutating func insert(_ text: String) {
    goalColumn = nil
    editing.insert(Self.unixLines(text))
  }

  /// Puts the caret behind some characters.
  public mutating func moveCaret(to index: Int) {
    goalColumn = nil
    editing.moveCaret(to: index)
  }

  /// The wrapped lines and the caret's place among them.
  public func layout(width: Int, text measure: TextWidth) -> TextLayout {
    TextLayout(editing, width: width, measure)
  }

  /// Moves by wrapped lines, aiming at the column where going up and down began.
  private mutating func moveCaret(lines: Int, layout: TextLayout, _ measure: TextWidth) {
    let goal = goalColumn ?? layout.caret.column
    let target = layout.caret.row + lines
    if target < 0 {
      editing.moveCaret(to: 0)
    } else if target >= layout.lines.count {
      editing.moveCaret(to: editing.characters.count)
    } else {
      editing.moveCaret(to: layout.index(row: target, column: goal, in: editing, measure))
    }
    goalColumn = goal
  }

  /// All line ends as line feeds.
  private static func unixLines(_ text: String) -> String {
    String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}
