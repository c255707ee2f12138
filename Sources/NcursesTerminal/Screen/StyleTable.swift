import CNcurses
import CellScreen

/// Attributes and colour pairs of the styles in use, for one theme on one terminal.
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
  }

  let theme: Theme
  private let depth: ColorDepth
  private var entries: [UInt32: Entry] = [:]
  private var lastKey: UInt32 = .max
  private var lastEntry = Entry(attributes: 0, pair: 0, background: -1)

  /// Starts empty.
  init(theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
  }

  /// The entry of a cell; asks the theme only for styles not seen before.
  mutating func entry(for cell: Cell) -> Entry {
    let key =
      UInt32(cell.ground.rawValue) << 24 | UInt32(cell.role.rawValue) << 16
      | UInt32(cell.backdrop.rawValue) << 8 | UInt32(cell.attributes.rawValue)
    if key == lastKey { return lastEntry }
    let entry = entries[key] ?? make(cell)
    entries[key] = entry
    lastKey = key
    lastEntry = entry
    return entry
  }

  private func make(_ cell: Cell) -> Entry {
    let style = theme.resolved(
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
