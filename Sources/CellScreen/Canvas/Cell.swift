/// One position of the screen.
public struct Cell: Equatable, Sendable {
  /// What stands here: the spacing scalar.
  public var scalar: Unicode.Scalar
  /// Zero-width scalars drawn over it.
  public var marks: Glyph.Marks
  /// Cells taken: 1, 2, or 0 for the right half of a wide character.
  public var width: UInt8
  /// What the text means here.
  public var role: Role
  /// What lies behind the text: a selection, a mark; ``Role/text`` for nothing special.
  public var backdrop: Role
  /// The surface that the text stands on: a bar, a dialog, a field; ``Role/text`` for the page.
  public internal(set) var ground = Role.text
  /// Attributes beyond those that the theme gives to the role.
  public var attributes: CellAttributes

  /// Makes a cell from a glyph.
  public init(
    _ glyph: Glyph, role: Role, backdrop: Role = .text, attributes: CellAttributes = []
  ) {
    self.scalar = glyph.scalar
    self.marks = glyph.marks
    self.width = UInt8(clamping: glyph.width)
    self.role = role
    self.backdrop = backdrop
    self.attributes = attributes
    if role.isSurface { ground = role }
  }

  /// The cell as it is where another one stood: what is no surface itself stays on the surface that is there.
  func placed(over old: Cell) -> Cell {
    guard !role.isSurface else { return self }
    var cell = self
    cell.ground = old.ground
    return cell
  }

  /// The cell in the same style with another scalar, and no marks.
  func showing(_ scalar: Unicode.Scalar, width: Int) -> Cell {
    var cell = self
    cell.scalar = scalar
    cell.marks = Glyph.Marks()
    cell.width = UInt8(truncatingIfNeeded: width)
    return cell
  }

  /// An empty cell of a role.
  public static func blank(_ role: Role = .text) -> Cell {
    Cell(Glyph(" ", width: 1), role: role)
  }

  /// The right half of a wide character.
  var isContinuation: Bool { width == 0 }
}

/// Attributes that a terminal can show beside colours.
public struct CellAttributes: OptionSet, Hashable, Sendable {
  /// One bit per attribute.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier or brighter letters.
  public static let bold = CellAttributes(rawValue: 1)
  /// Fainter letters.
  public static let dim = CellAttributes(rawValue: 2)
  /// A line below.
  public static let underline = CellAttributes(rawValue: 4)
  /// Foreground and background exchanged.
  public static let reverse = CellAttributes(rawValue: 8)
  /// Slanted letters.
  public static let italic = CellAttributes(rawValue: 16)
}
