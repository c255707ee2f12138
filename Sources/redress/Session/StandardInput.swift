import DeskText
import Glibc

/// Reading files and standard input whole, for texts that a command takes.
enum InputText {
  /// The longest text that a command takes, in bytes: a journal line must stay well below its own limit.
  static let longestByteCount = 1 << 20

  /// The whole of a file, or of standard input for `-`.
  static func file(_ path: String) throws(Fault) -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, path: path, limit: longestByteCount) }
    let file = try InputFile(path: path)
    return try read(file.descriptor, path: path, limit: longestByteCount)
  }

  private static func read(_ descriptor: Int32, path: String, limit: Int) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .storage(.unreadable(path: path, reason: SystemReason.text(errno))) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece[..<count])
      if bytes.count > limit {
        let given = rest(descriptor, &piece).map { bytes.count + $0 }
        throw .storage(.tooLarge(path: path, limit: limit, given: given))
      }
    }
  }
}

extension InputText {
  /// How many bytes are still to come, without keeping them; nil when they do not end.
  private static func rest(_ descriptor: Int32, _ piece: inout [UInt8]) -> Int? {
    var sum = 0
    while sum < longestCount {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return count == 0 ? sum : nil }
      sum += count
    }
    return nil
  }

  /// Bytes are counted so far, to tell how long a text is.
  private static let longestCount = 1 << 26
}

extension Session {
  /// The text of an argument: itself, or standard input where it is `-`, without the line break at its end. What of it
  /// is no UTF-8 is said.
  func text(_ argument: String) throws(Fault) -> String {
    guard argument == "-" else { return argument }
    let bytes = try InputText.file(argument)
    var text = String(decoding: bytes, as: UTF8.self)
    let replaced = InputText.replacedCount(in: bytes, read: text)
    if replaced > 0 { StandardError.line(book.commands.replacedBytes(replaced)) }
    if text.hasSuffix("\n") || text.hasSuffix("\r\n") { text.removeLast() }
    return text
  }

  /// The text of an argument, where it was given.
  func text(_ argument: String?) throws(Fault) -> String? {
    guard let argument else { return nil }
    return try text(argument) as String
  }
}

extension InputText {
  /// How many places of some bytes are no UTF-8 and were read as U+FFFD; those that the bytes themselves hold do not
  /// count.
  static func replacedCount(in bytes: [UInt8], read text: String) -> Int {
    guard String(validating: bytes, as: UTF8.self) == nil else { return 0 }
    let shown = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    let sign: [UInt8] = [0xEF, 0xBF, 0xBD]
    let own = bytes.indices.count { bytes[$0...].starts(with: sign) }
    return shown - own
  }
}

/// A file opened for reading; closed when it goes.
final class InputFile {
  /// The open file.
  let descriptor: Int32
  /// Its size in bytes; nil where it has none, such as a pipe.
  let byteCount: Int64?
  private let isOwned: Bool

  /// Opens a file, or standard input for `-`.
  init(path: String) throws(Fault) {
    isOwned = path != "-"
    descriptor = isOwned ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    guard descriptor >= 0 else { throw .storage(StorageFault(errno, path: path)) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .storage(StorageFault(errno, path: path)) }
    byteCount = status.st_mode & S_IFMT == S_IFREG ? Int64(status.st_size) : nil
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .storage(.isFolder(path: path)) }
  }

  deinit { if isOwned, descriptor >= 0 { close(descriptor) } }
}

/// The system's words for why a call failed.
enum SystemReason {
  /// The words for a number of errno(3).
  static func text(_ number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension StorageFault {
  /// The fault of opening or reading a file, from the system's number.
  init(_ number: Int32, path: String) {
    self =
      switch number {
      case ENOENT, ENOTDIR: .noSuchFile(path: path)
      case EACCES, EPERM: .notPermitted(path: path)
      case EISDIR: .isFolder(path: path)
      case ELOOP, ENXIO: .notRegularFile(path: path)
      case EROFS: .readOnlyFileSystem(path: path)
      default: .unreadable(path: path, reason: SystemReason.text(number))
      }
  }
}
