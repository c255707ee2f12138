import EventJournal
import Glibc
import Testing

/// Making, opening, verifying, copying and watching a journal.
@Suite struct KeepingTests {
  /// The permission bits of a file.
  private func mode(_ path: String) -> UInt32 {
    var info = stat()
    return stat(path, &info) == 0 ? info.st_mode & 0o7777 : 0
  }

  @Test func aDeskIsPrivateUnlessShared() throws {
    let desk = try TemporaryDesk()
    #expect(mode(desk.folder) == 0o700)
    #expect(mode(desk.path) == 0o600)
    let shared = desk.root + "/shared"
    try Journal.create(folder: shared, sharedBy: getgid())
    #expect(mode(shared) == 0o2770)
    #expect(mode(shared + "/journal.jsonl") == 0o660)
    let failure = #expect(throws: JournalError.self) { try Journal.create(folder: desk.folder) }
    #expect(failure?.code == .folderInUse)
  }

  @Test func whatIsNotADeskIsRefusedWithTheReason() throws {
    let desk = try TemporaryDesk(empty: false)
    #expect(#expect(throws: JournalError.self) { try desk.open() }?.code == .notADesk)
    #expect(mkdir(desk.folder, 0o700) == 0)
    #expect(#expect(throws: JournalError.self) { try desk.open() }?.code == .notADesk)
    try desk.overwrite([], desk.folder + "/elsewhere")
    #expect(symlink(desk.folder + "/elsewhere", desk.path) == 0)
    #expect(#expect(throws: JournalError.self) { try desk.open() }?.code == .notRegularFile)
    unlink(desk.path)
    #expect(mkfifo(desk.path, 0o600) == 0)
    #expect(#expect(throws: JournalError.self) { try desk.open() }?.code == .notRegularFile)
  }

  @Test func aNetworkFileSystemIsRefusedUnlessForced() throws {
    let desk = try TemporaryDesk()
    var system = SystemCalls()
    system.fileSystemMagic = { _ in 0x6969 }
    let failure = #expect(throws: JournalError.self) { try desk.open(system: system) }
    #expect(failure?.code == .networkFileSystem(name: "NFS"))
    var options = Journal.Options()
    options.allowsNetworkFileSystem = true
    try Journal(folder: desk.folder, options: options, system: system).add(1...1)
  }

  @Test func openedForReadingNothingIsWritten() throws {
    let desk = try TemporaryDesk()
    try desk.open().add(1...1)
    let journal = try Journal(folder: desk.folder, access: .readOnly)
    let failure = #expect(throws: JournalError.self) {
      try journal.append(since: .start) { try $0.append(draft(2)) }
    }
    #expect(failure?.code == .openedReadOnly)
    #expect(failure?.description == "\(desk.path): opened for reading only")
    #expect(try journal.sequence() == [1])
  }

  @Test func anAnchorShowsACutTailAndARewrittenWhole() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...4)
    let anchor = try journal.verify().head
    #expect(Anchor(text: Array(anchor.text.utf8)) == anchor)
    #expect(anchor.text == #"{"seq":4,"offset":\#(anchor.offset),"chain":"\#(anchor.chain.hexadecimal)"}"#)
    try journal.add(5...6)
    #expect(try journal.verify(against: anchor).verdict == .intact)
    let whole = try desk.bytes()
    let lines = try journal.items().compactMap { if case .line(let line) = $0 { line } else { nil } }

    try desk.overwrite(Array(whole[..<Int(lines[3].offset)]))
    #expect(try journal.verify(against: anchor).verdict == .cut(byteCount: lines[3].offset))
    #expect(try journal.verify().isIntact)

    var flipped = whole
    flipped[Int(lines[1].offset) + 30] ^= 1
    try desk.overwrite(flipped)
    #expect(try journal.verify(against: anchor).verdict == .damaged(places: 1))

    let other = try TemporaryDesk()
    let rewritten = try other.open()
    try rewritten.append(since: .start) { session in
      for number in [1, 2, 9, 4, 5, 6] { _ = try session.append(draft(number)) }
    }
    #expect(try rewritten.verify().isIntact)
    #expect(try rewritten.verify(against: anchor).verdict == .rewritten)
  }

  @Test func aCopyMadeWhileOthersAppendIsWholeAndComesBack() async throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...50)
    let folder = desk.folder
    async let writing: Void = Task.detached { try Journal(folder: folder).add(51...150) }.value
    let copy = desk.root + "/copy"
    let anchor = try journal.backup(to: copy)
    try await writing
    #expect(anchor.seq >= 50)
    #expect(try desk.bytes(copy + "/journal.jsonl") == Array(desk.bytes().prefix(Int(anchor.offset))))
    #expect(try Journal.readAnchor(copy + "/anchor.json") == anchor)
    #expect(mode(copy + "/anchor.json") == 0o600)
    #expect(try journal.verify(against: anchor).verdict == .intact)

    let restored = desk.root + "/restored"
    #expect(try Journal.restore(from: copy, to: restored) == anchor)
    try Journal(folder: restored).add(1...1)
    #expect(try Journal(folder: restored).head().seq == anchor.seq + 1)
    let inUse = #expect(throws: JournalError.self) { try Journal.restore(from: copy, to: restored) }
    #expect(inUse?.code == .folderInUse)

    var hurt = try desk.bytes(copy + "/journal.jsonl")
    hurt[700] ^= 1
    try desk.overwrite(hurt, copy + "/journal.jsonl")
    let damaged = #expect(throws: JournalError.self) {
      try Journal.restore(from: copy, to: desk.root + "/no")
    }
    #expect(damaged?.code == .copyMismatch(.damaged(places: 1)))
    try desk.overwrite(hurt.dropLast(10), copy + "/journal.jsonl")
    let cut = #expect(throws: JournalError.self) { try Journal.restore(from: copy, to: desk.root + "/no") }
    #expect(cut?.code == .copyMismatch(.cut(byteCount: Int64(hurt.count - 10))))
  }

  @Test func damageKnownAtTheCopyDoesNotHinderRestoring() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...5)
    var hurt = try desk.bytes()
    hurt[400] ^= 1
    try desk.overwrite(hurt)
    let anchor = try journal.backup(to: desk.root + "/copy")
    #expect(anchor.damages == 1)
    #expect(try Journal.restore(from: desk.root + "/copy", to: desk.root + "/restored") == anchor)
  }

  @Test func aWatchSeesWhatOthersAppend() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    let watch = try JournalWatch(folder: desk.folder)
    #expect(!watch.drain())
    try journal.add(1...1)
    var entry = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&entry, 1, 10_000) == 1)
    #expect(watch.drain())
    #expect(!watch.drain())
    try desk.overwrite([1], desk.folder + "/other")
    #expect(!watch.drain())
    let end = try journal.end()
    #expect(try !journal.hasChanged(since: end))
    try desk.open().add(2...2)
    #expect(try journal.hasChanged(since: end))
    #expect(rename(desk.folder + "/other", desk.path) == 0)
    #expect(watch.drain())
  }
}
