import EventJournal
import JSONTape
import Testing

/// The bytes of a line and what comes back from them.
@Suite struct LineTests {
  @Test func aLineIsWrittenToTheByteAsDecided() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    let line = try journal.append(since: .start) { try $0.append(draft(1, once: "k\"1")) }
    let body =
      #"{"v":1,"seq":1,"at":"2026-01-01T00:00:00.001Z","actor":{"name":"王芳","uid":1000,"role":"agent"},"#
      + #""case":"C-000001","revision":1,"once":"k\"1","events":[{"type":"case.noted","number":1}],"#
      + #""private":{"words":"第1次投诉，还是没有答复"}"#
    let chain = Array(body.utf8).withUnsafeBufferPointer { Chain.zero.next(body: $0) }
    #expect(try desk.bytes() == Array((body + #","chain":"\#(chain.hexadecimal)"}"# + "\n").utf8))
    #expect(line.chain == chain)
    #expect(line.length == Int64(body.utf8.count + 77))

    let read = try journal.line(at: 0)
    #expect(read.seq == 1)
    #expect(read.at == 1_767_225_600_001)
    #expect(read.actor == JournalActor(name: "王芳", uid: 1000, role: "agent"))
    #expect(read.caseNumber == "C-000001")
    #expect(read.revision == 1)
    #expect(read.once == "k\"1")
    #expect(read.torn == nil)
    #expect(read.events.elements.map { $0["number"]?.int64 } == [1])
    #expect(read.personal?["words"]?.string == "第1次投诉，还是没有答复")
    #expect(try read.bytes == desk.bytes().dropLast())
  }

  @Test func optionalMembersAreLeftOut() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    let opening = CommitDraft(
      actor: JournalActor(name: "a", uid: 0, role: "owner"), events: [Array(#"{"type":"desk.opened"}"#.utf8)],
      wantedAt: -62_167_219_200_000)
    _ = try journal.append(since: .start) { try $0.append(opening) }
    let text = try String(decoding: desk.bytes(), as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"v":1,"seq":1,"at":"0000-01-01T00:00:00.000Z","actor":{"name":"a","uid":0,"role":"owner"},"#
          + #""events":[{"type":"desk.opened"}],"chain":""#))
    #expect(try journal.line(at: 0).caseNumber == nil)
    #expect(try journal.line(at: 0).personal == nil)
  }

  @Test(arguments: [
    [], [""], ["[]"], [#"{"a":1"#], [#"{"a":1}],"seq":9,"x":[{}"#], ["{\n}"], ["{}", "7"],
  ])
  func whatIsNotEventsIsRefusedAndNothingIsWritten(_ events: [String]) throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    var unusable = draft(1)
    unusable.events = events.map { Array($0.utf8) }
    #expect(throws: JournalError.self) { try journal.append(since: .start) { try $0.append(unusable) } }
    #expect(try desk.bytes().isEmpty)
  }

  @Test func momentsComeBackAcrossTheCalendar() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    let moments: [Int64] = [
      -62_167_219_200_000, -62_162_121_600_001, -1, 0, 951_782_399_999, 951_782_400_000, 1_709_164_800_000,
      4_107_542_400_000, 253_402_300_799_999,
    ]
    try journal.append(since: .start) { session in
      for moment in moments {
        var line = draft(0)
        line.wantedAt = moment
        _ = try session.append(line)
      }
    }
    let read = try journal.items().compactMap { if case .line(let line) = $0 { line.at } else { nil } }
    #expect(read == moments)
  }

  @Test func theClockNeverGoesBackInTheFile() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    let lines = try journal.append(since: .start) { session in
      [try session.append(draft(0, at: 5000)), try session.append(draft(0, at: 4000))]
    }
    #expect(lines.map(\.at) == [5000, 5000])
    #expect(lines.map(\.wasClockBehind) == [false, true])
    let later = try journal.append(since: journal.head()) { try $0.append(draft(0, at: 1000)) }
    #expect(later.at == 5000)
    #expect(later.wasClockBehind)
  }

  @Test func unknownMembersAreKept() throws {
    let desk = try TemporaryDesk()
    try desk.overwrite(
      handmade(
        #"{"v":1,"seq":1,"at":"2026-01-01T00:00:00.000Z","actor":{"name":"a","uid":1,"#
          + #""role":"r","badge":7},"events":[{"type":"later.invented"}],"signature":"s""#))
    let line = try desk.open().line(at: 0)
    let root = try JSONDocument(line.bytes).root
    #expect(root["signature"]?.string == "s")
    #expect(root["actor"]?["badge"]?.int64 == 7)
  }

  @Test func anUnknownFormatMakesTheDeskReadOnly() throws {
    let desk = try TemporaryDesk()
    let journal = try desk.open()
    try journal.add(1...2)
    let known = try journal.end()
    try desk.overwrite(desk.bytes() + handmade(#"{"v":2,"seq":3,"what":"ever""#, after: known.chain))
    let items = try journal.items()
    guard case .unknown(let line) = try #require(items.last) else {
      Issue.record("not told apart")
      return
    }
    #expect(line.version == 2)
    #expect(try journal.end().unknownVersion == 2)
    for position in [known, try journal.end()] {
      let failure = #expect(throws: JournalError.self) {
        try journal.append(since: position) { try $0.append(draft(3)) }
      }
      #expect(failure?.code == .unknownFormat(version: 2))
    }
    #expect(try journal.verify().unknownLines == 1)
  }

  /// A line with a right chain around any body.
  private func handmade(_ body: String, after previous: Chain = .zero) -> [UInt8] {
    let chain = Array(body.utf8).withUnsafeBufferPointer { previous.next(body: $0) }
    return Array("\(body),\"chain\":\"\(chain.hexadecimal)\"}\n".utf8)
  }
}
