/// What a piece of the screen means; a theme says how it looks.
///
/// The case names are the names that theme files use.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text on the ordinary background.
  case text
  /// Text that matters less.
  case dim
  /// A heading inside a pane.
  case heading
  /// A column's or field's label.
  case label
  /// Lines between panes.
  case border
  /// Lines around the pane that has the keyboard.
  case borderFocused
  /// A pane's title.
  case title
  /// The title of the pane that has the keyboard.
  case titleFocused
  /// The line at the top of the screen.
  case header
  /// A figure in the header that asks for attention.
  case headerAlert
  /// The line at the bottom of the screen.
  case footer
  /// The name of a key, in the footer and in help.
  case key
  /// A tab that is not open.
  case tab
  /// The open tab.
  case tabActive
  /// Backdrop of the selected row in the focused pane.
  case selected
  /// Backdrop of the selected row in a pane without focus.
  case selectedUnfocused
  /// Backdrop of rows marked for a common action.
  case marked
  /// Backdrop of text that matches the search.
  case match
  /// A clock that has run out.
  case overdue
  /// A clock that runs out soon.
  case dueSoon
  /// A clock with room.
  case onTime
  /// A critical case or fact.
  case critical
  /// New or changed since last looked at.
  case fresh
  /// Belongs to the person at the screen.
  case mine
  /// Belongs to somebody else.
  case others
  /// An internal note.
  case note
  /// The customer's own words.
  case customerWords
  /// An amount of money.
  case money
  /// Something that went well or is allowed.
  case good
  /// Something to be careful about.
  case warning
  /// Something that failed or is not allowed.
  case error
  /// What is said about the last action.
  case message
  /// The text of an input field.
  case input
  /// The text of an input field that has the keyboard.
  case inputFocused
  /// The hint in an empty input field.
  case placeholder
  /// What cannot be chosen here.
  case disabled
  /// The filled part of a bar.
  case bar
  /// The empty part of a bar.
  case barEmpty
  /// Text in a dialog or menu laid over the screen.
  case overlay
  /// The border of a dialog or menu.
  case overlayBorder
  /// The title of a dialog or menu.
  case overlayTitle

  /// Whether it is a surface on which text of other roles stands: what is drawn there later without a background
  /// of its own takes this one's. The page, ``text``, is under all of them.
  public var isSurface: Bool {
    switch self {
    case .header, .footer, .overlay, .input, .inputFocused: true
    default: false
    }
  }

  /// Whether it is a part of the screen with all its blanks, rather than a meaning of letters.
  var isArea: Bool {
    switch self {
    case .text, .placeholder, .message, .selected, .selectedUnfocused, .marked, .match: true
    default: isSurface || isLine
    }
  }

  /// Whether people must see it at once, with colours or without.
  var isUrgent: Bool {
    switch self {
    case .overdue, .critical, .headerAlert, .error: true
    default: false
    }
  }

  /// Whether it is a line or a bar rather than letters.
  var isLine: Bool {
    switch self {
    case .border, .borderFocused, .overlayBorder, .bar, .barEmpty: true
    default: false
    }
  }

  /// The name that themes and golden screens use: the case's own.
  public var name: String { String(describing: self) }

  /// The role of a name.
  public init?(name: String) {
    guard let role = Self.named[name] else { return nil }
    self = role
  }

  /// Every role by its name: looking a name up in the description of each one in turn takes longer than the rest of
  /// reading a theme.
  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
