import EventJournal
import Testing

/// A journal cut at any byte of its last line (decisions 4).
@Suite struct TornTailTests {
  @Test func aJournalCutAnywhereInItsLastLineGoesOn() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...3)
    let whole = try desk.bytes()
    let lastStart = try #require(whole.dropLast().lastIndex(of: 0x0A)) + 1
    let known = try journal.line(at: 0)
    for cut in lastStart..<whole.count {
      try desk.overwrite(Array(whole[..<cut]))
      #expect(try journal.sequence() == [1, 2])
      #expect(try journal.verify().unfinishedByteCount == Int64(cut - lastStart))
      let since = JournalPosition(offset: known.length, seq: 1, chain: known.chain, at: known.at)
      let line = try journal.append(since: since) { session in
        let seen = session.appended.compactMap { if case .line(let line) = $0 { line.seq } else { nil } }
        #expect(seen == (cut == whole.count - 1 ? [2, 3] : [2]))
        return try session.append(draft(9))
      }
      let verification = try journal.verify()
      #expect(verification.isIntact)
      #expect(verification.unfinishedByteCount == 0)
      if cut == whole.count - 1 {
        #expect(line.seq == 4)
        #expect(verification.fragments == 0)
        #expect(try Array(desk.bytes().prefix(whole.count)) == whole)
      } else {
        #expect(line.seq == 3)
        #expect(verification.fragments == (cut == lastStart ? 0 : 1))
        #expect(try journal.line(at: line.offset).torn == (cut == lastStart ? nil : Int64(cut - lastStart)))
      }
      #expect(try IndependentChecker(desk.bytes()).sequence == Array(1...line.seq))
    }
  }

  @Test func aTornFirstLineIsNoLine() throws {
    let desk = try TemporaryDesk()
    try desk.open().add(1...1)
    let whole = try desk.bytes()
    for cut in stride(from: 1, to: whole.count - 1, by: 7) {
      try desk.overwrite(Array(whole[..<cut]))
      let journal = try desk.open()
      #expect(try journal.head() == .start)
      #expect(try journal.append(since: .start) { try $0.append(draft(1)) }.seq == 1)
      #expect(try journal.verify().isIntact)
      #expect(try desk.open().sequence() == [1])
    }
  }

  @Test(arguments: [0, 1, 40, 300]) func severalTornWritesInARowAreAccepted(_ second: Int) throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...2)
    let whole = try desk.bytes()
    let half = whole.count - 40
    // The first write was torn in its line, the second one behind the newline it began with.
    try desk.overwrite(whole[..<half] + [0x0A] + whole[..<min(second, half / 2 - 60)])
    let line = try journal.append(since: .start) { try $0.append(draft(2)) }
    #expect(line.seq == 2)
    let verification = try journal.verify()
    #expect(verification.isIntact)
    #expect(verification.fragments == 1)
    #expect(verification.lines == 2)
  }

  @Test func aTailOfForeignBytesIsAcceptedOnlyAtItsLength() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...2)
    let whole = try desk.bytes()
    try desk.overwrite(whole + [UInt8](repeating: 0, count: 5000))
    #expect(try journal.append(since: .start) { try $0.append(draft(3)) }.seq == 3)
    let accepted = try desk.bytes()
    #expect(try journal.verify().isIntact)
    // One byte more or less is not the fragment that was accepted.
    try desk.overwrite(whole + [0] + accepted[whole.count...])
    #expect(try journal.verify().damage.map(\.length) == [5002])
    #expect(try journal.sequence() == [1, 2, 3])
    try desk.overwrite(whole + accepted[(whole.count + 1)...])
    #expect(try journal.verify().damage.map(\.length) == [5000])
  }

  @Test func aTornWriteLongerThanTheOverlayIsNoObstacle() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...2)
    let end = try journal.end()
    for length in [Int(Journal.overlayByteLimit) + 10] {
      let known = try desk.bytes()
      try desk.overwrite(
        known + Array(#"{"v":1,"seq":3,"words":""#.utf8) + [UInt8](repeating: 0x61, count: length))
      #expect(try journal.append(since: end) { try $0.append(draft(3)) }.seq == 3)
      #expect(try journal.verify().isIntact)
      #expect(try journal.verify().fragments == 1)
      try desk.overwrite(known)
    }
  }

  @Test func nothingIsWrittenForNothing() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...2)
    let whole = try desk.bytes()
    try journal.append(since: .start) { #expect($0.appended.count == 2) }
    #expect(try desk.bytes() == whole)
    try desk.overwrite(whole.dropLast())
    try journal.append(since: .start) { #expect($0.appended.count == 2) }
    #expect(try desk.bytes() == whole)
    try desk.overwrite(whole.dropLast(2))
    try journal.append(since: .start) { #expect($0.appended.count == 1) }
    #expect(try desk.bytes() == whole.dropLast(2))
  }
}
