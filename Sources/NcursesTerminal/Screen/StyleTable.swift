import CNcurses
import CellScreen

/// Attributes and colour pairs of the styles in use, for one theme at a time on one terminal.
struct StyleTable {
  /// What ncurses takes for a style.
  struct Entry {
    /// Bits of `cn_cell`.
    var attributes: UInt32
    /// The colour pair.
    var pair: Int32
    /// The background's number.
    var background: Int32

    /// Whether a blank shows nothing of the style but the background.
    var isPlain: Bool { attributes & UInt32(CellAttributes([.underline, .reverse]).rawValue) == 0 }

    /// Whether a blank of a plain style looks the same in this one.
    func showsBlank(as other: Entry) -> Bool { isPlain && background == other.background }
  }

  /// The theme whose styles these are; nil before the first.
  private(set) var theme: Theme?
  private let depth: ColorDepth
  private var entries: [UInt32: Entry] = [:]
  /// Styles of roles alone, which most cells have: found by their place.
  private var ofRoles: [Entry?] = []

  /// A table of no theme yet.
  init(depth: ColorDepth) { self.depth = depth }

  /// Turns to a theme.
  /// - Returns: Whether it is another one, so that all must be shown again.
  mutating func turn(to theme: Theme) -> Bool {
    guard self.theme != theme else { return false }
    if self.theme != nil { cn_forget_pairs() }
    self.theme = theme
    entries = [:]
    ofRoles = Array(repeating: nil, count: Int(UInt8.max) + 1)
    return true
  }

  /// The entry of a cell; asks the theme only for styles not seen before.
  mutating func entry(for cell: Cell) -> Entry {
    let key =
      UInt32(cell.ground.rawValue) << 24 | UInt32(cell.backdrop.rawValue) << 16
      | UInt32(cell.attributes.rawValue) << 8 | UInt32(cell.role.rawValue)
    let isRoleAlone = key < ofRoles.count
    if isRoleAlone, let known = ofRoles[Int(key)] { return known }
    if let known = entries[key] { return known }
    let entry = make(cell)
    if isRoleAlone { ofRoles[Int(key)] = entry } else { entries[key] = entry }
    return entry
  }

  private func make(_ cell: Cell) -> Entry {
    let style = (theme ?? .plain).resolved(
      cell.role, on: cell.backdrop, over: cell.ground, attributes: cell.attributes, depth: depth)
    // The bits of CellAttributes and of cn_cell are the same.
    let pair =
      style.foreground == .standard && style.background == .standard
      ? 0 : cn_pair(Self.number(style.foreground), Self.number(style.background))
    return Entry(
      attributes: UInt32(style.attributes.rawValue), pair: pair, background: Self.number(style.background))
  }

  /// The number that ncurses takes for a colour.
  private static func number(_ color: TerminalColor) -> Int32 {
    switch color {
    case .standard: -1
    case .palette(let number): Int32(number)
    // Terminals with direct colour keep the first eight numbers as palette colours: the darkest blues and
    // black give way by a shade.
    case .direct(let value): value < 8 ? 0x010101 : Int32(value)
    }
  }
}
