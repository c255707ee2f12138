import CellScreen
import DeskText
import Glibc

/// Writes down what a person does at a console as a script that can be played again.
///
/// The file holds all that is typed, names and numbers of customers too: only its user may read it.
final class ScriptRecorder {
  private let descriptor: Int32
  /// Letters that wait for the end of their line.
  private var typed = ""

  /// A recorder into a new file.
  ///
  /// - Throws: `Fault.storage` where there is a file of that name, or none can be made.
  init(path: String) throws(Fault) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if descriptor < 0 {
      throw .storage(.notSaved(path: path, saved: 0, reason: SystemReason.text(errno)))
    }
  }

  deinit {
    finish()
    close(descriptor)
  }

  /// Writes an event down.
  func take(_ event: InputEvent) {
    switch event {
    case .key(let key):
      if let character = key.typed, character != " " || !typed.isEmpty {
        typed.append(character)
      } else {
        finish()
        write(.press([key]))
      }
    case .paste(let text):
      finish()
      write(.paste(text))
    case .resize(let width, let height):
      finish()
      write(.size(CellSize(width: width, height: height)))
    case .mouse, .focus: break
    }
  }

  /// Writes the letters that wait.
  func finish() {
    guard !typed.isEmpty else { return }
    write(.type(typed))
    typed = ""
  }

  private func write(_ step: KeyScript.Step) {
    var rest = Array((step.line + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
