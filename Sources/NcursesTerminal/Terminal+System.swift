import CNcurses
import CellScreen
import Glibc

extension Terminal {
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// Checks that the terminal's type is known and can move its cursor.
  static func checkType(_ name: String?) throws(TerminalError) {
    guard let name, !name.isEmpty else { throw .terminalTypeMissing }
    switch cn_look_up_terminal(name) {
    case 0: return
    case 2: throw .databaseMissing
    case 3: throw .terminalTypeTooSimple(name)
    default: throw .terminalTypeUnknown(name)
    }
  }

  /// The version of ncurses that the program runs with.
  public static var libraryVersion: String { String(cString: cn_library_version()) }

  /// How many colours the terminal can show that the environment names, without opening it.
  ///
  /// - Throws: ``TerminalError`` when it is of no usable type.
  public static func depth(environment: [String: String]) throws(TerminalError) -> ColorDepth {
    try checkType(environment["TERM"])
    return ColorDepth.ofLoadedTerminal(environment: environment)
  }

  /// What gives a terminal back in one write, for the handler of a crash.
  static func restoreSequence() -> String {
    let capabilities = ["sgr0", "op", "rmkx", "cnorm", "rmcup"].compactMap(TerminalKeys.capability)
    return mouseOff + pasteOff + capabilities.joined() + "\r\n"
  }

  /// What is said at a crash as a line of its own, short enough for the handler's buffer.
  static func crashLine(_ message: String) -> String {
    let longest = 512
    var line = ""
    for character in message where line.utf8.count + character.utf8.count <= longest {
      line.append(character)
    }
    return line.isEmpty ? "" : line + "\r\n"
  }

  /// The size that the kernel knows, nil when it knows none.
  static func kernelSize() -> CellSize? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard cn_window_size(&rows, &columns) == 0 else { return nil }
    return CellSize(width: Int(columns), height: Int(rows))
  }

  /// Runs a program and waits for it.
  static func spawn(_ arguments: [String]) -> (status: Int32, errno: Int32) {
    guard !arguments.isEmpty else { return (-1, ENOENT) }
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    let status = cn_run(&pointers)
    return (status, status < 0 ? errno : 0)
  }
}
