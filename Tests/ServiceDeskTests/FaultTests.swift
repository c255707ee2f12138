import EventJournal
import Foundation
import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Faults of the journal as the desk's people meet them (decisions 4, 6, 9 and 10).
@Suite struct FaultTests {
  @Test(arguments: [1, 2, 40, 76, 77, 78, 200]) func aTornTailCostsNothingThatWasSaved(_ cut: Int) throws {
    let place = try TemporaryDesk()
    let numbers = try place.open().recordCases(3)
    let desk = try place.open()
    try place.overwrite(try place.bytes().dropLast(cut))
    // One byte short, the whole line stands there: the next write completes it.
    let kept = cut == 1 ? 3 : 2
    let reopened = try place.open()
    let next = try saved(try reopened.record(complaint()))
    #expect(next.number.value == Int64(kept + 1))
    try reopened.catchUp()
    #expect(try reopened.count(CaseQuery([])) == kept + 1)
    #expect(try reopened.unacknowledgedDamage() == [])
    #expect(try Desk.verify(folder: place.folder).damage.isEmpty)
    // A desk that had read further than the file now goes sees another journal, and makes its index anew.
    #expect(try desk.everything() == reopened.everything())
    #expect(try desk.caseFile(numbers[0]) != nil)
  }

  /// Line 1 and 2 make the desk, 3 and 4 record cases, 5–8 are of the first case, 9 adopts a policy.
  @Test(arguments: [2, 3, 5, 6, 8, 9], [true, false])
  func oneDamagedLineCountsForNothingAndTheRestGoesOn(_ line: Int, _ isKnownToIndex: Bool) throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let numbers = try desk.recordCases(2)
    for text in ["a", "b"] { try desk.must(.note(text: text), numbers[0]) }
    try desk.must(.claim, numbers[0])
    try desk.must(.note(text: "c"), numbers[0])
    try desk.adoptPolicy(PolicyTests.changed(resolve: "7h"))
    try desk.recorded(complaint())
    try desk.catchUp()
    try place.damage(line: line)
    let user = try place.open(cache: isKnownToIndex ? nil : "fresh")
    if line == 3 {
      _ = try user.perform(.note(text: "x"), on: numbers[0])
    } else {
      let file = try #require(try user.caseFile(numbers[0]))
      let lost = (5...8).contains(line) ? 1 : 0
      #expect(file.commits.count == 5 - lost)
      // Revisions that were given stay given; only the damaged last line's own cannot be known any more.
      let saved = try user.must(.note(text: "after"), numbers[0])
      #expect(saved.revision == (line == 8 ? 5 : 6))
    }
    try user.must(.claim, numbers[1])
    let new = try saved(try user.record(complaint()))
    #expect(new.number.value == 4)
    let fresh = try place.open(cache: "after")
    #expect(try fresh.unacknowledgedDamage().count == 1)

    #expect(try fresh.acknowledgeDamage() == 1)
    #expect(try fresh.unacknowledgedDamage() == [])
    #expect(try fresh.acknowledgeDamage() == 0)
    var revisions = Set<Int64>()
    for revision in try place.lines().filter({ $0.caseNumber == numbers[0].description }).compactMap(
      \.revision)
    {
      #expect(revisions.insert(revision).inserted)
    }
  }

  @Test func aNumberWhoseFirstLineIsLostIsNotGivenAgain() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let number = try desk.recorded(complaint())
    try desk.must(.note(text: "x"), number)
    try place.damage(line: 3)
    let reader = try place.open(cache: "fresh")
    #expect(try reader.caseFile(number) == nil)
    #expect(try reader.perform(.claim, on: number) == .refused(.noSuchCase(number)))
    #expect(try saved(try reader.record(complaint())).number.value == 2)
  }

  @Test func aDeskThatIsOnlyReadRefusesToWrite() throws {
    let place = try TemporaryDesk()
    let number = try place.open().recorded(complaint())
    var options = Desk.Options()
    options.isReadOnly = true
    let reader = try place.open(options: options)
    #expect(try reader.count(CaseQuery([])) == 1)
    #expect(try reader.caseFile(number)?.state.revision == 1)
    #expect { try reader.perform(.claim, on: number) } throws: { code($0) == .openedReadOnly }
  }

  @Test func aFullDiskRefusesAndRepeatingSaves() throws {
    let place = try TemporaryDesk()
    let number = try place.open().recorded(complaint())
    let room = Counter()
    var options = Desk.Options()
    options.system.write = { descriptor, bytes in
      room.add()
      if room.value == 1 { return SystemCalls().write(descriptor, .init(rebasing: bytes.prefix(20))) }
      if room.value == 2 {
        errno = ENOSPC
        return -1
      }
      return SystemCalls().write(descriptor, bytes)
    }
    let desk = try place.open(options: options)
    #expect { try desk.perform(.claim, on: number) } throws: { code($0) == .diskFull(landedLines: 0) }
    #expect(try desk.must(.claim, number).revision == 2)
    #expect(try Desk.verify(folder: place.folder).damage.isEmpty)
    #expect(try desk.everything() == place.open(cache: "fresh").everything())
  }

  @Test func aDiskThatFailsToSyncEndsWriting() throws {
    let place = try TemporaryDesk()
    let number = try place.open().recorded(complaint())
    var options = Desk.Options()
    options.system.fdatasync = { _ in
      errno = EIO
      return -1
    }
    let desk = try place.open(options: options)
    #expect { try desk.perform(.claim, on: number) } throws: { code($0) == .notKnownToBeSaved }
    #expect { try desk.perform(.note(text: "x"), on: number) } throws: { code($0) == .writesRefused }
    #expect(try desk.caseFile(number) != nil)
  }

  @Test func aLockThatIsHeldIsBusy() throws {
    let place = try TemporaryDesk()
    let number = try place.open().recorded(complaint())
    let ticks = Counter()
    var options = Desk.Options()
    options.system.pause = { _ in }
    options.system.monotonicNanoseconds = {
      ticks.add()
      return Int64(ticks.value) * 1_000_000_000
    }
    let desk = try place.open(options: options)
    let holder = try Journal(folder: place.folder)
    try holder.append(since: holder.head()) { _ in
      #expect { try desk.perform(.claim, on: number) } throws: {
        if case .busy? = code($0) { true } else { false }
      }
    }
    #expect(try desk.must(.claim, number).revision == 2)
  }

  @Test func aNewerFormatIsReadAndSaidByEveryProcess() throws {
    let place = try TemporaryDesk()
    let number = try place.open().recorded(complaint())
    let head = try Journal(folder: place.folder).head()
    let body = Array(#"{"v":2,"seq":4,"at":"2030-01-01T00:00:00.000Z","who":"later""#.utf8)
    let chain = body.withUnsafeBufferPointer { head.chain.next(body: $0) }
    try place.overwrite(try place.bytes() + body + Array(",\"chain\":\"\(chain.hexadecimal)\"}\n".utf8))
    for _ in 0..<2 {
      let desk = try place.open()
      #expect(desk.notices.contains(.newerFormat(version: 2)))
      #expect(try desk.caseFile(number) != nil)
      #expect { try desk.perform(.claim, on: number) } throws: { code($0) == .unknownFormat(version: 2) }
    }
  }

  @Test func aDeskWithoutAFirstLineSaysSo() throws {
    let place = try TemporaryDesk(made: false)
    #expect { try place.open() } throws: { code($0) == .notADesk }
    try Journal.create(folder: place.folder)
    #expect { try place.open() } throws: { if case DeskError.noIdentity = $0 { true } else { false } }
  }

  /// What a journal's error says happened; nil for any other error.
  private func code(_ error: any Error) -> JournalError.Code? {
    if case DeskError.journal(let error) = error { error.code } else { nil }
  }
}
