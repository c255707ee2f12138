import CNcurses
import CellScreen

extension ColorDepth {
  /// What the terminal that ncurses has loaded can show.
  ///
  /// - Parameter environment: `NO_COLOR`, when it is set to anything, means none (no-color.org).
  static func ofLoadedTerminal(environment: [String: String]) -> ColorDepth {
    if let wish = environment["NO_COLOR"], !wish.isEmpty { return .mono }
    return of(colors: Int(cn_color_count()), isDirect: cn_has_direct_color() != 0)
  }

  /// The depth of a number of colours.
  static func of(colors: Int, isDirect: Bool) -> ColorDepth {
    switch colors {
    case 65_536... where isDirect: .direct
    case 256...: .palette256
    case 16...: .palette16
    case 8...: .palette8
    default: .mono
    }
  }
}
