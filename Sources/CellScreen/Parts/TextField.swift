/// A text of one line that is being written.
public struct TextField: Equatable, Sendable {
  /// The text and its caret.
  public private(set) var editing: TextEditing

  /// Makes a field with the caret at the end of its text.
  public init(_ text: String = "") {
    editing = TextEditing(Self.oneLine(text))
  }

  /// The text; setting it puts the caret at the end.
  public var text: String {
    get { editing.text }
    set { editing = TextEditing(Self.oneLine(newValue)) }
  }

  /// Whether there is no text.
  public var isEmpty: Bool { editing.isEmpty }

  /// Does what a key does in a field: see ``TextEditing/edit(with:)``.
  /// - Returns: Whether the key meant something here; Enter, Escape, Tab, up and down never do.
  public mutating func edit(with key: KeyStroke) -> Bool {
    editing.edit(with: key)
  }

  /// Inserts text at the caret; line breaks become spaces.
  public mutating func insert(_ text: String) {
    editing.insert(Self.oneLine(text))
  }

  /// Replaces a range of characters, for completion.
  public mutating func replace(_ range: Range<Int>, with text: String) {
    editing.replace(range, with: Self.oneLine(text))
  }

  /// Puts the caret behind some characters.
  public mutating func moveCaret(to index: Int) {
    editing.moveCaret(to: index)
  }

  /// What of the text is seen in a window of `width` cells, and the caret's column in it.
  ///
  /// Depends only on text and caret: the window jumps by halves of its width, so typing seldom moves it.
  public func window(width: Int, text measure: TextWidth) -> (shown: String, caretColumn: Int) {
    guard width > 0 else { return ("", 0) }
    let caretCell = measure.measure(editing.beforeCaret)
    let step = max(1, width / 2)
    let wanted = caretCell < width ? 0 : ((caretCell - width) / step + 1) * step
    var start = 0
    var startCell = 0
    while start < editing.caret, startCell < wanted {
      startCell += measure.measure(String(editing.characters[start]))
      start += 1
    }
    let column = measure.measure(String(editing.characters[start..<editing.caret]))
    return (String(editing.characters[start...]), min(column, width - 1))
  }

  /// Line breaks as spaces.
  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
