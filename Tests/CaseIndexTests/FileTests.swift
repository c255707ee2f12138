import CaseIndex
import Glibc
import RecoveryDomain
import Testing

/// What stands on disk, and what happens to it.
@Suite struct FileTests {
  /// The folder of the index under test.
  private let folder = TemporaryFolder()

  /// Opens the index.
  private func open(_ deskID: String = "desk", contentVersion: Int = 1) throws -> CaseIndex {
    try CaseIndex.open(folder: folder.path, deskID: deskID, contentVersion: contentVersion)
  }

  /// Fills an index with one case, closes it and returns its file.
  private func fill() throws -> String {
    let index = try open()
    #expect(index.resetReason == .absent)
    var script = JournalScript()
    let cases = (1...500).map { number in summary(Int64(number)) { $0.headline = "退款 \(number)" } }
    _ = try index.apply(script.batch(cases.map { .init(number: $0.number.value, texts: ["退款"]) }, cases))
    return index.path
  }

  /// The permission bits of a path.
  private func mode(_ path: String) -> mode_t {
    var information = stat()
    return stat(path, &information) == 0 ? information.st_mode & 0o777 : 0
  }

  /// Overwrites bytes of a file.
  private func scribble(_ path: String, at offset: Int, _ bytes: [UInt8]) throws {
    let file = try #require(fopen(path, "r+"))
    fseek(file, offset, SEEK_SET)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  @Test func foldersAndFilesArePrivate() throws {
    let index = try open()
    #expect(mode(folder.path) == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(mode(index.path + suffix) == 0o600) }
    #expect(chmod(folder.path, 0o777) == 0)
    _ = try open()
    #expect(mode(folder.path) == 0o700)
  }

  @Test func whatWasAppliedIsThereAfterOpeningAgain() throws {
    _ = try fill()
    let index = try open()
    #expect(index.resetReason == nil)
    #expect(try index.list(CaseQuery(.text("退款"))).count == 500)
  }

  @Test(arguments: [0, 1, 50, 100, 8192, 20_000, -1]) func aCutFileIsStartedAnew(_ length: Int) throws {
    let path = try fill()
    var information = stat()
    #expect(stat(path, &information) == 0)
    #expect(truncate(path, length < 0 ? information.st_size + length : length) == 0)
    let index = try open()
    #expect(index.resetReason != nil)
    #expect(try index.read { try $0.position() } == nil)
    #expect(try index.count(CaseQuery()) == 0)
  }

  @Test func aScribbledHeaderIsStartedAnew() throws {
    let path = try fill()
    try scribble(path, at: 0, Array("no database at all".utf8))
    #expect(try open().resetReason == .damaged)
    #expect(try open().resetReason == nil)
  }

  @Test func scribbledPagesAreReportedAndARebuildMends() throws {
    let path = try fill()
    var information = stat()
    #expect(stat(path, &information) == 0)
    try scribble(path, at: 8192, [UInt8](repeating: 0x5A, count: Int(information.st_size) - 8192))
    do {
      let index = try open()
      if index.resetReason == nil {
        _ = try index.read { try $0.summaries(CaseQuery(), me: "anna", now: now) }
        Issue.record("damage was not seen")
      }
    } catch {
      #expect((error as? IndexError)?.trouble == .damaged)
      #expect("\(error)".contains("redress rebuild"))
    }
    let rebuilt = try IndexBuilder(folder: folder.path, deskID: "desk", contentVersion: 1).finish()
    #expect(try rebuilt.count(CaseQuery()) == 0)
    #expect(try open().resetReason == nil)
  }

  @Test func anotherSchemaUnderTheNameIsStartedAnew() throws {
    let path = try fill()
    try scribble(path, at: 60, [0, 0, 0, 9])
    #expect(try open().resetReason == .otherSchema)
  }

  @Test func anotherDeskIsStartedAnew() throws {
    _ = try fill()
    #expect(try open("another").resetReason == .otherDesk)
  }

  @Test func aFileThatOthersCanWriteIsNotTrusted() throws {
    let path = try fill()
    #expect(chmod(path, 0o666) == 0)
    #expect(try open().resetReason == .notPrivate)
  }

  @Test func binariesThatReadTheJournalDifferentlyKeepTheirOwnFiles() throws {
    _ = try fill()
    #expect(try open(contentVersion: 2).resetReason == .absent)
    let index = try open()
    #expect(index.resetReason == nil)
    #expect(try index.count(CaseQuery()) == 500)
  }

  @Test func aRebuildReplacesTheFileUnderOtherProcesses() throws {
    _ = try fill()
    let holder = try open()
    var script = JournalScript()
    let builder = try IndexBuilder(folder: folder.path, deskID: "desk", contentVersion: 1)
    _ = try builder.apply(script.batch([.init(number: 7, texts: ["酒店"])], [summary(7)]))
    #expect(!holder.isStale)
    let rebuilt = try builder.finish()
    #expect(holder.isStale)
    #expect(!rebuilt.isStale)
    #expect(try holder.count(CaseQuery()) == 500, "the old file stays whole for who holds it")
    #expect(try open().list(CaseQuery(.text("酒店"))) == [7])
    #expect(mode(rebuilt.path) == 0o600)
  }

  @Test func aDroppedBuilderLeavesNothingBehind() throws {
    _ = try fill()
    let before = try names()
    do { _ = try IndexBuilder(folder: folder.path, deskID: "desk", contentVersion: 1) }
    #expect(try names() == before)
  }

  @Test func removingMakesOpenIndexesStale() throws {
    _ = try fill()
    let index = try open()
    try CaseIndex.remove(folder: folder.path)
    #expect(index.isStale)
    #expect(access(folder.path, F_OK) != 0)
    #expect(try open().resetReason == .absent)
  }

  @Test func aFolderThatCannotBeMadeIsOneSentence() throws {
    let error = #expect(throws: IndexError.self) {
      try CaseIndex.open(folder: "/dev/null/cache", deskID: "desk", contentVersion: 1)
    }
    #expect(error?.path == "/dev/null/cache")
  }

  /// The names of the files in the folder, without SQLite's own beside them.
  private func names() throws -> [String] {
    let stream = try #require(opendir(folder.path))
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasSuffix("-wal"), !name.hasSuffix("-shm") { names.append(name) }
    }
    return names.sorted()
  }
}
