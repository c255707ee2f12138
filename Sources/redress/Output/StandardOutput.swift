import CellScreen
import DeskText
import Glibc

/// Standard output: collected and written in large pieces; harmless where a terminal reads it, raw otherwise.
final class StandardOutput {
  /// Whether a terminal reads it.
  let isTerminal = isatty(STDOUT_FILENO) == 1
  /// The width to fit into, in cells; nil where no terminal reads: full rows then.
  let width: Int?
  private var buffer: [UInt8] = []
  private var failure: Int32?

  /// The size at which collected bytes are written.
  private static let pieceByteCount = 1 << 16

  /// The process's standard output.
  init() { width = isTerminal ? Self.terminalWidth() : nil }

  /// Adds a line of text that holds no customer's or other foreign text, or none that was not made harmless before.
  func line(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.pieceByteCount { flush() }
  }

  /// Adds a line of bytes as they are, such as a line of the journal.
  func line(bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.pieceByteCount { flush() }
  }

  /// Foreign text as it may be shown here: harmless on a terminal, raw otherwise; line breaks kept.
  func shown(_ text: String) -> String { isTerminal ? Harmless.text(text) : text }

  /// Foreign text on one line as it may be shown here; line breaks would make two rows of one anywhere.
  func shownLine(_ text: String) -> String {
    if isTerminal { return Harmless.line(text) }
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Foreign text on one line, cut to what is left of a terminal's width behind an indent.
  func fitted(_ text: String, indent: Int) -> String {
    let line = shownLine(text)
    return width.map { TextWidth.builtIn.truncated(line, to: max(8, $0 - indent)) } ?? line
  }

  /// Foreign text broken into lines that fit behind an indent, harmless on a terminal; line breaks are kept.
  func wrapped(_ text: String, indent: Int) -> [String] {
    guard let width else {
      return text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    }
    return TextWidth.builtIn.wrapped(text, width: max(8, width - indent)).map { Harmless.line(String($0)) }
  }

  /// Writes what is collected.
  func flush() {
    var rest = buffer[...]
    while failure == nil, !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { failure = errno } else { rest = rest.dropFirst(count) }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the rest and tells whether all of it arrived.
  func finish() -> ExitStatus {
    flush()
    return failure == nil ? .done : .storage
  }

  /// The system's number for why writing failed; nil while it did not.
  var errorNumber: Int32? { failure }

  private static func terminalWidth() -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessEnvironment.variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }
}

/// Standard error: whole lines at once, so that those of several processes do not mix.
enum StandardError {
  /// Whether a terminal reads it.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a line.
  static func line(_ text: String) { raw(text + "\n") }

  /// Writes text as it is, without a line break; what does not arrive is lost, there is nowhere left to say so.
  static func raw(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
