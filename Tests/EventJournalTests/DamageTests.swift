import EventJournal
import Testing

/// Bytes changed in the middle: they count for nothing, the rest stays usable (decisions 3 and 4).
@Suite struct DamageTests {
  @Test(arguments: [UInt8(1), 0x80]) func oneFlippedByteIsOneBadLine(_ mask: UInt8) throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...5)
    let whole = try desk.bytes()
    let lines = try journal.items().compactMap { if case .line(let line) = $0 { line } else { nil } }
    for index in Int(lines[2].offset)..<Int(lines[3].offset) {
      var flipped = whole
      flipped[index] ^= mask
      try check(desk, journal, flipped, isNewline: index == Int(lines[3].offset) - 1)
    }
  }

  @Test func aByteThatBecomesANewlineIsOneBadLine() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...5)
    let whole = try desk.bytes()
    let lines = try journal.items().compactMap { if case .line(let line) = $0 { line } else { nil } }
    for index in Int(lines[2].offset)..<Int(lines[3].offset) - 1 {
      var flipped = whole
      flipped[index] = 0x0A
      try check(desk, journal, flipped, isNewline: false)
    }
  }

  /// Line 3 of 5 is hurt: everything else counts, reading from every place agrees, appending goes on.
  private func check(_ desk: TemporaryDesk, _ journal: Journal, _ bytes: [UInt8], isNewline: Bool) throws {
    try desk.overwrite(bytes)
    var places: [JournalPosition] = [.start]
    var found: [Int64] = []
    _ = try journal.read(from: .start) { item, after in
      if case .line(let line) = item {
        found.append(line.seq)
        let again = try journal.line(at: line.offset)
        #expect(again.seq == line.seq)
      }
      places.append(after)
      return true
    }
    // A whole line whose newline alone was hurt is not lost.
    #expect(found == (isNewline ? [1, 2, 3, 4, 5] : [1, 2, 4, 5]))
    let verification = try journal.verify()
    #expect((1...2).contains(verification.damage.count))
    #expect(verification.head.seq == 5)
    #expect(try journal.head().seq == 5)
    for place in places {
      let rest = try journal.items(from: place).compactMap {
        if case .line(let line) = $0 { line.seq } else { nil }
      }
      #expect(rest == found.filter { $0 > place.seq })
    }
    #expect(try journal.append(since: .start) { try $0.append(draft(6)) }.seq == 6)
    #expect(try journal.sequence() == found + [6])
  }

  @Test func damageInTheLastLineIsNotTakenForATornWrite() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...3)
    let whole = try desk.bytes()
    let last = try #require(whole.dropLast().lastIndex(of: 0x0A)) + 1
    for index in last..<whole.count - 1 {
      var flipped = whole
      flipped[index] ^= 1
      try desk.overwrite(flipped)
      let line = try journal.append(since: .start) { try $0.append(draft(4)) }
      #expect(line.seq == 4)
      #expect(try journal.line(at: line.offset).torn == nil)
      #expect(try journal.sequence() == [1, 2, 4])
      #expect(try journal.verify().damage.map(\.offset) == [Int64(last)])
    }
  }

  @Test func aLineTakenOutIsFound() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...5)
    let whole = try desk.bytes()
    let lines = try journal.items().compactMap { if case .line(let line) = $0 { line } else { nil } }
    try desk.overwrite(Array(whole[..<Int(lines[2].offset)] + whole[Int(lines[3].offset)...]))
    #expect(try journal.verify().damage.map(\.reason) == [.chain])
    #expect(try journal.sequence() == [1, 2, 5])
    try desk.overwrite(whole + whole[Int(lines[4].offset)...])
    #expect(try journal.verify().damage.map(\.reason) == [.chain])
  }

  @Test func aFileThatIsNoJournalIsRefused() throws {
    let desk = try TemporaryDesk()
    for text in ["hello\n{\"v\":1}\n", "\n\n", "{\"v\":1}\n{\"v\":1}\n"] {
      try desk.overwrite(Array(text.utf8))
      let failure = #expect(throws: JournalError.self) { try desk.open() }
      #expect(failure?.code == .firstLineUnreadable)
    }
  }

  @Test func aLineThatIsTooLongIsPassedOver() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...3)
    let whole = try desk.bytes()
    let second = try #require(whole.firstIndex(of: 0x0A)) + 1
    let monster = [UInt8](repeating: 0x78, count: LineFormat.maximumByteCount + 100) + [0x0A]
    try desk.overwrite(Array(whole[..<second] + monster + whole[second...]))
    #expect(try journal.sequence() == [1, 2, 3])
    #expect(
      try journal.verify().damage
        == [JournalDamage(offset: Int64(second), length: Int64(monster.count), reason: .tooLong)])
  }
}
