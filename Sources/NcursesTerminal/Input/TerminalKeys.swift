import CNcurses
import CellScreen

/// What the keys of this terminal send, by its description.
enum TerminalKeys {
  private static let capabilities: [(String, KeyStroke)] =
    [
      ("kcuu1", KeyStroke(.up)), ("kcud1", KeyStroke(.down)), ("kcub1", KeyStroke(.left)),
      ("kcuf1", KeyStroke(.right)), ("khome", KeyStroke(.home)), ("kend", KeyStroke(.end)),
      ("kpp", KeyStroke(.pageUp)), ("knp", KeyStroke(.pageDown)), ("kich1", KeyStroke(.insert)),
      ("kdch1", KeyStroke(.delete)), ("kcbt", KeyStroke(.tab, .shift)), ("kent", KeyStroke(.enter)),
      ("kUP", KeyStroke(.up, .shift)), ("kDN", KeyStroke(.down, .shift)), ("kLFT", KeyStroke(.left, .shift)),
      ("kRIT", KeyStroke(.right, .shift)), ("kHOM", KeyStroke(.home, .shift)),
      ("kEND", KeyStroke(.end, .shift)),
    ] + (1...12).map { ("kf\($0)", KeyStroke(.function($0))) }

  /// Reads the description that ncurses has loaded; only sequences that begin with Escape.
  static func ofLoadedTerminal() -> [[UInt8]: KeyStroke] {
    var keys: [[UInt8]: KeyStroke] = [:]
    for (name, stroke) in capabilities {
      guard let bytes = capability(name).map({ Array($0.utf8) }), bytes.first == 0x1B, bytes.count > 1
      else { continue }
      keys[bytes] = keys[bytes] ?? stroke
    }
    return keys
  }

  /// A string capability of the loaded description, without its padding (`$<5>`).
  static func capability(_ name: String) -> String? {
    guard let pointer = cn_capability(name) else { return nil }
    var bytes = Array(String(cString: pointer).utf8)
    while let start = bytes.firstRange(of: "$<".utf8),
      let end = bytes[start.upperBound...].firstIndex(of: 0x3E)
    {
      bytes.removeSubrange(start.lowerBound...end)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
