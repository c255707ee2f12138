import DeskText
import EventJournal
import Glibc
import RecoveryDomain
import ServiceDesk

/// Whether the policy's file in a desk's folder has mistakes, for every verb that opens the desk.
///
/// Reading a policy takes longer than most verbs do, so what came of it is kept beside the index, under what tells one
/// state of the file from the next: a run at a desk whose file did not change costs one look at the file, and a few
/// bytes read where there is one.
enum PolicyFileCheck {
  /// What to say of the file; nil where there is none or where it has no mistake.
  static func word(_ desk: Desk, _ book: Phrasebook) -> String? {
    let path = desk.places.desk + "/" + PolicyFile.name
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let kept = desk.places.index(ofDesk: desk.identity.deskID) + "/policy.checked"
    let state = mark(status)
    if let count = mistakes(kept, state) {
      return count == 0 ? nil : book.policyCommands.brokenBeside(path: path, mistakes: count)
    }
    let fault = PolicyFile.faultBeside(desk.places.desk, currency: desk.identity.currency)
    var count = 0
    if let fault {
      // A file that cannot be read has nothing that could be kept.
      guard case .policy(.mistakes(_, let mistakes)) = fault else { return book.sentence(of: fault) }
      count = mistakes.count
    }
    // Where nothing can be kept, the next run reads the file again.
    try? PrivateFile.write(Array("\(state) \(count)".utf8), to: kept)
    return count == 0 ? nil : book.policyCommands.brokenBeside(path: path, mistakes: count)
  }

  /// What tells one state of a file from the next, and what one Redress finds in it from what another does.
  private static func mark(_ file: stat) -> String {
    var program = stat()
    // Where it cannot be told, every Redress counts as the same.
    if stat("/proc/self/exe", &program) != 0 { program = stat() }
    return [program, file].map {
      "\($0.st_ino) \($0.st_size) \($0.st_mtim.tv_sec).\($0.st_mtim.tv_nsec) "
        + "\($0.st_ctim.tv_sec).\($0.st_ctim.tv_nsec)"
    }.joined(separator: " ")
  }

  /// How many mistakes were found in the file in that state; nil where that is not kept.
  private static func mistakes(_ kept: String, _ state: String) -> Int? {
    guard let bytes = PrivateFile.read(kept, limit: 256) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(state + " ") else { return nil }
    return Int(text.dropFirst(state.utf8.count + 1))
  }
}
