import EventJournal
import Glibc
import Testing

/// A desk in a temporary folder that goes away with this object.
final class TemporaryDesk {
  /// The temporary folder that holds everything.
  let root: String
  /// The desk's folder.
  var folder: String { root + "/desk" }
  /// The desk's journal.
  var path: String { folder + "/journal.jsonl" }

  /// Makes a folder, and an empty desk in it unless told otherwise.
  init(empty: Bool = true) throws {
    var template = Array("/tmp/redress-journal-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    if empty { try Journal.create(folder: folder) }
  }

  deinit {
    for name in (try? names(of: root)) ?? [] {
      for inner in (try? names(of: root + "/" + name)) ?? [] { unlink("\(root)/\(name)/\(inner)") }
      unlink(root + "/" + name)
      rmdir(root + "/" + name)
    }
    rmdir(root)
  }

  /// A journal open for writing, with its own lock.
  func open(system: SystemCalls = SystemCalls()) throws -> Journal {
    try Journal(folder: folder, system: system)
  }

  /// The bytes of a file; of the journal when none is named.
  func bytes(_ path: String? = nil) throws -> [UInt8] {
    let descriptor = Glibc.open(path ?? self.path, O_RDONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &block, block.count), count > 0 {
      bytes.append(contentsOf: block[..<count])
    }
    return bytes
  }

  /// Replaces the content of a file in place; of the journal when none is named.
  func overwrite(_ bytes: [UInt8], _ path: String? = nil) throws {
    let descriptor = Glibc.open(path ?? self.path, O_WRONLY | O_TRUNC | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
  }

  /// The names in a folder.
  private func names(of folder: String) throws -> [String] {
    let listing = try #require(opendir(folder))
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// A draft with one event that carries a number and some Chinese words.
func draft(_ number: Int, at: Int64 = 1_767_225_600_000, once: String? = nil) -> CommitDraft {
  CommitDraft(
    actor: JournalActor(name: "王芳", uid: 1000, role: "agent"), caseNumber: "C-000001",
    revision: Int64(number), once: once,
    events: [Array(#"{"type":"case.noted","number":\#(number)}"#.utf8)],
    personal: Array(#"{"words":"第\#(number)次投诉，还是没有答复"}"#.utf8), wantedAt: at + Int64(number))
}

extension Journal {
  /// Everything that reading from a place finds.
  func items(from position: JournalPosition = .start) throws -> [JournalItem] {
    var items: [JournalItem] = []
    _ = try read(from: position) { item, _ in
      items.append(item)
      return true
    }
    return items
  }

  /// The numbers of the lines that count.
  func sequence() throws -> [Int64] {
    try items().compactMap { if case .line(let line) = $0 { line.seq } else { nil } }
  }

  /// The place behind everything that reading decides.
  func end() throws -> JournalPosition { try read(from: .start) { _, _ in true }.position }

  /// Adds lines, each in a write of its own.
  func add(_ numbers: ClosedRange<Int>) throws {
    var position = try end()
    for number in numbers {
      position = try append(since: position) { session in
        _ = try session.append(draft(number))
        return session.position
      }
    }
  }
}
