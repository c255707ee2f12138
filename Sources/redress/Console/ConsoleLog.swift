import DeskText
import Glibc
import RecoveryDomain
import ServiceDesk

/// The last words of consoles, for whoever looks into a fault: `console.log` in the state folder, mode 0600, at most
/// 64 KiB and as much again in `console.log.1`.
///
/// Holds starts, ends, faults and signals, in English; never a customer's words, names or what was typed. A console
/// whose log cannot be written works all the same.
struct ConsoleLog {
  /// Open for appending; -1 where there is none.
  let descriptor: Int32
  private static let largestByteCount = 64 << 10
  /// As many lines as one console writes at most, so that a fault that repeats for days cannot fill the disk.
  private var linesLeft = 500
  private let book = Phrasebook(language: .english, zone: .utc, currency: .fallback)

  /// Opens the log in a state folder, and puts a full one aside.
  init(stateFolder: String) {
    let path = stateFolder + "/console.log"
    guard (try? DeskFolders.makeParents(of: path)) != nil else {
      descriptor = -1
      return
    }
    var status = stat()
    if lstat(path, &status) == 0, Int(status.st_size) > Self.largestByteCount { rename(path, path + ".1") }
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
  }

  /// Writes a line with the time and the process.
  mutating func note(_ text: String) {
    guard descriptor >= 0, linesLeft > 0 else { return }
    linesLeft -= 1
    let line = Array("\(SystemClock.now().text) [\(getpid())] \(Harmless.line(text))\n".utf8)
    _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Writes a fault.
  mutating func note(_ fault: Fault) { note(book.sentence(of: fault)) }

  /// Closes the file.
  func end() { if descriptor >= 0 { close(descriptor) } }
}
