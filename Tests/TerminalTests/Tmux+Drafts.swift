import Foundation
import Testing

extension Tmux {
  /// The files of drafts of all consoles, with what is in them.
  func drafts() throws -> [String: String] {
    let state = folder + "/state"
    var found: [String: String] = [:]
    let files = FileManager.default.enumerator(atPath: state)?.compactMap { $0 as? String } ?? []
    for file in files where file.hasSuffix(".draft") {
      // One that was just sent is gone by now.
      found[file] = try? String(contentsOfFile: state + "/" + file, encoding: .utf8)
    }
    return found
  }

  /// Waits until a draft on disk holds words, looking again and again.
  func waitForDraft(holding words: String) throws {
    let deadline = Date() + Self.patience
    repeat {
      if try drafts().values.contains(where: { $0.contains(words) }) { return }
    } while Date() < deadline
    Issue.record("no draft holds “\(words)”")
  }
}
