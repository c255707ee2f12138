import CLinux
import Dispatch
import Foundation
import Glibc
import RecoveryDomain
import Synchronization
import Testing

@testable import ServiceDesk

/// Who has which case open: files that live as long as their processes.
@Suite struct PresenceTests {
  private static let wang = Presence(
    user: SystemUser.current().name, host: "front", pid: 4711, number: CaseNumber(42))

  private func folder(_ desk: TemporaryDesk) throws -> PresenceFolder {
    try #require(PresenceFolder(desk: desk.folder))
  }

  @Test func aRecordIsReadBackAndEveryOtherByteMakesItNothing() {
    let presences = [
      Self.wang, Presence(user: "王芳", host: "", pid: 1, number: nil),
      Presence(user: "a\"b\\\u{1}", host: "h\n", pid: .max, number: CaseNumber(999_999_999)),
    ]
    for presence in presences {
      let bytes = PresenceRecord.encode(presence)
      #expect(PresenceRecord.decode(bytes) == presence)
      let end = (bytes.firstIndex(of: 0x0A) ?? 0) + 9
      for index in 0..<end {
        var damaged = bytes
        damaged[index] ^= 0x04
        #expect(PresenceRecord.decode(damaged) == nil)
      }
      #expect(PresenceRecord.decode(Array(bytes.dropLast())) == nil)
    }
    let endless = Presence(
      user: String(repeating: "e\u{301}\u{302}\u{303}\u{304}", count: 64), host: "h", pid: 1, number: nil)
    #expect(PresenceRecord.decode(PresenceRecord.encode(endless)) == nil)
  }

  @Test func whatOneSaysTheOtherSeesUntilItGoes() throws {
    let desk = try TemporaryDesk()
    let (mine, theirs) = (try folder(desk), try folder(desk))
    do {
      let own = try #require(theirs.place(Self.wang))
      #expect(mine.others(than: nil) == [Self.wang])
      #expect(theirs.others(than: own) == [])
      own.write(Presence(user: Self.wang.user, host: "front", pid: 4711, number: nil))
      #expect(mine.others(than: nil).map(\.number) == [nil])
    }
    #expect(mine.others(than: nil) == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: mine.path) == [])
  }

  @Test func theFileOfAProcessThatDiedIsDeleted() throws {
    let desk = try TemporaryDesk()
    let folder = try folder(desk)
    // What a killed process leaves behind: the file, and no lock on it.
    for name in ["0123456789", "new-abandoned"] {
      let path = "\(folder.path)/\(name)"
      try Data(PresenceRecord.encode(Self.wang)).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -3600)], ofItemAtPath: path)
    }
    try Data().write(to: URL(fileURLWithPath: folder.path + "/new-just-made"))
    #expect(folder.others(than: nil) == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["new-just-made"])
  }

  /// Whatever lies there, locked or not, is nobody.
  @Test func hostileFilesAreNobody() throws {
    let desk = try TemporaryDesk()
    let folder = try folder(desk)
    let record = PresenceRecord.encode(Self.wang)
    let stranger = PresenceRecord.encode(
      Presence(user: "somebody-else", host: "front", pid: 1, number: CaseNumber(1)))
    let contents: [(String, [UInt8])] = [
      ("huge", Array(repeating: 0x7B, count: 4 << 20)), ("empty", []), ("long", record + [0x20]),
      ("binary", (0..<512).map { UInt8(truncatingIfNeeded: $0 &* 37) }), ("stranger", stranger),
    ]
    var locks: [Int32] = []
    defer { for lock in locks { close(lock) } }
    for (name, bytes) in contents {
      let path = "\(folder.path)/\(name)"
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let lock = open(path, O_RDWR | O_CLOEXEC)
      #expect(clinux_flock(lock, LOCK_EX | LOCK_NB) == 0)
      locks.append(lock)
    }
    let outside = desk.root + "/outside"
    try Data(record).write(to: URL(fileURLWithPath: outside))
    symlink(outside, folder.path + "/link")
    mkfifo(folder.path + "/pipe", 0o600)
    mkdir(folder.path + "/folder", 0o700)
    #expect(folder.others(than: nil) == [])
    #expect(FileManager.default.fileExists(atPath: outside))
  }

  @Test func aLinkInPlaceOfTheFolderIsNotFollowed() throws {
    let desk = try TemporaryDesk()
    mkdir(desk.root + "/elsewhere", 0o700)
    symlink(desk.root + "/elsewhere", desk.folder + "/" + PresenceFolder.name)
    #expect(PresenceFolder(desk: desk.folder) == nil)
  }

  @Test(arguments: [(nil, 0o700, 0o600), (getegid(), 0o2770, 0o660)] as [(UInt32?, UInt32, UInt32)])
  func modesAreThoseOfTheDesk(group: UInt32?, folderMode: UInt32, fileMode: UInt32) throws {
    let desk = try TemporaryDesk(made: false)
    try desk.create(group: group)
    let folder = try folder(desk)
    let own = try #require(folder.place(Self.wang))
    var info = stat()
    #expect(fstat(folder.descriptor, &info) == 0)
    #expect(info.st_mode & 0o7777 == folderMode)
    #expect(fstat(own.descriptor, &info) == 0)
    #expect(info.st_mode & 0o7777 == fileMode)
    if let group { #expect(info.st_gid == group) }
  }

  /// A desk that was verified, listed and backed up knows nothing of presence: it is never in the journal.
  @Test func theJournalStaysAsItWas() throws {
    let desk = try TemporaryDesk()
    let before = try desk.bytes()
    let own = try folder(desk).place(Self.wang)
    #expect(own != nil)
    #expect(try desk.bytes() == before)
    #expect(try desk.open().count(CaseQuery([])) == 0)
  }

  /// Two boards tell each other what is shown, and that one has gone, without being asked.
  @Test func boardsTellEachOther() throws {
    let desk = try TemporaryDesk()
    let heard = Heard()
    let first = try #require(
      PresenceBoard(desk: desk.folder) { others in heard.take(others.map { $0.number?.value }) })
    #expect(heard.waits(for: []))
    var second = PresenceBoard(desk: desk.folder) { _ in }
    #expect(heard.waits(for: [nil]))
    second?.show(CaseNumber(1))
    second?.show(CaseNumber(2))
    #expect(heard.waits(for: [2]))
    second?.show(nil)
    #expect(heard.waits(for: [nil]))
    second = nil
    #expect(heard.waits(for: []))
    withExtendedLifetime(first) {}
  }
}

/// What a board said last, and a way to wait for it.
private final class Heard: Sendable {
  private let last = Mutex<[Int64?]?>(nil)
  private let news = DispatchSemaphore(value: 0)

  func take(_ numbers: [Int64?]) {
    last.withLock { $0 = numbers }
    news.signal()
  }

  /// Waits until the board says this; gives up after a time that no working board needs.
  func waits(for numbers: [Int64?]) -> Bool {
    while last.withLock({ $0 }) != numbers {
      guard news.wait(timeout: .now() + 20) == .success else { return false }
    }
    return true
  }
}
