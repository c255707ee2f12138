/// What a person did at the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(KeyStroke)
  /// Text was pasted; line ends are line feeds, everything else is as it came.
  case paste(String)
  /// The mouse was used.
  case mouse(MouseEvent)
  /// The terminal has another size now, in cells.
  case resize(width: Int, height: Int)
  /// The terminal's window got (`true`) or lost the keyboard.
  case focus(Bool)
}

/// One action of the mouse.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    /// The left button went down.
    case press
    /// The middle button went down.
    case middlePress
    /// The right button went down.
    case rightPress
    /// The button went up again.
    case release
    /// The wheel turned away from the person.
    case wheelUp
    /// The wheel turned towards the person.
    case wheelDown
  }

  /// What was done.
  public var action: Action
  /// The row, from 0.
  public var row: Int
  /// The column, from 0.
  public var column: Int

  /// Makes an event.
  public init(_ action: Action, row: Int, column: Int) {
    self.action = action
    self.row = row
    self.column = column
  }

  /// The position.
  public var point: CellPoint { CellPoint(row: row, column: column) }
}
