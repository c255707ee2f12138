import CaseIndex
import RecoveryDomain
import Testing

/// Taking in the journal: at once, bit by bit, twice.
@Suite struct WritingTests {
  /// Random batches, as the journal gives them.
  private static func batches(_ seed: UInt64) -> [IndexBatch] {
    var random = SeededRandom(state: seed)
    var script = JournalScript()
    return (0..<8).map { batch in
      let numbers = (0..<40).map { _ in Int64.random(in: 1...80, using: &random) }
      var lines = numbers.map { JournalScript.Line(number: $0, texts: [random.text()]) }
      lines.insert(.init(number: nil, once: "desk-\(batch)", adoptsPolicy: batch.isMultiple(of: 3)), at: 5)
      lines[0].once = "key-\(batch % 5)"
      return script.batch(lines, Set(numbers).sorted().map { random.summary($0) })
    }
  }

  /// Everything that can be asked of an index.
  private func everything(_ index: CaseIndex) throws -> [AnyHashable] {
    try index.read { snapshot in
      var said: [AnyHashable] = [
        try snapshot.position(), try snapshot.policyLocations(), try snapshot.largestCaseNumber(),
        try snapshot.summaries(CaseQuery(), me: "anna", now: now),
        try snapshot.counts(QueueView.allCases.map(\.query), me: "anna", now: now),
        try snapshot.cases(ofContact: "13800138000"), try snapshot.cases(ofImport: "run-1"),
      ]
      for number in Int64(1)...80 { said.append(try snapshot.commitLocations(of: CaseNumber(number))) }
      for key in 0...8 { said.append(try snapshot.once("key-\(key)")) }
      for text in ["退款", "酒店", "room", "refund 退"] {
        said.append(try snapshot.entries(CaseQuery(.text(text)), me: "anna", now: now))
      }
      return said
    }
  }

  @Test(arguments: [1, 2, 3]) func rebuiltEqualsIncremental(_ seed: UInt64) throws {
    let batches = Self.batches(seed)
    let grown = try CaseIndex.inMemory(deskID: "desk")
    for batch in batches { #expect(try grown.apply(batch) == .applied) }
    let folder = TemporaryFolder()
    let builder = try IndexBuilder(folder: folder.path, deskID: "desk", contentVersion: 1)
    for batch in batches { #expect(try builder.apply(batch) == .applied) }
    let rebuilt = try builder.finish()
    #expect(rebuilt.resetReason == nil)
    #expect(try everything(rebuilt) == everything(grown))
    var script = JournalScript(position: batches.last?.to, revisions: [3: 1000])
    let more = script.batch([.init(number: 3, texts: ["酒店退款"])], [summary(3)])
    #expect(try rebuilt.apply(more) == .applied)
    #expect(try grown.apply(more) == .applied)
    #expect(try everything(rebuilt) == everything(grown))
  }

  @Test func aBatchThatDoesNotFollowIsNotWritten() throws {
    let folder = TemporaryFolder()
    let first = try CaseIndex.open(folder: folder.path, deskID: "desk", contentVersion: 1)
    let second = try CaseIndex.open(folder: folder.path, deskID: "desk", contentVersion: 1)
    let batches = Self.batches(7)
    #expect(try first.apply(batches[0]) == .applied)
    #expect(try second.apply(batches[0]) == .movedOn(batches[0].to))
    #expect(try second.apply(batches[2]) == .movedOn(batches[0].to))
    #expect(try second.apply(batches[1]) == .applied)
    #expect(try first.read { try $0.position() } == batches[1].to)
    #expect(try everything(first) == everything(second))
    let builder = try IndexBuilder(folder: folder.path, deskID: "desk", contentVersion: 1)
    #expect(try builder.apply(batches[1]) == .movedOn(nil))
  }

  @Test func readersSeeOneState() throws {
    let folder = TemporaryFolder()
    let reader = try CaseIndex.open(folder: folder.path, deskID: "desk", contentVersion: 1)
    let writer = try CaseIndex.open(folder: folder.path, deskID: "desk", contentVersion: 1)
    let batches = Self.batches(9)
    _ = try writer.apply(batches[0])
    try reader.read { snapshot in
      let before = try snapshot.entries(CaseQuery(), me: "anna", now: now)
      #expect(try writer.apply(batches[1]) == .applied)
      #expect(try snapshot.entries(CaseQuery(), me: "anna", now: now) == before)
      #expect(try snapshot.position() == batches[0].to)
    }
    #expect(try reader.read { try $0.position() } == batches[1].to)
  }

  @Test func theFirstAnswerToAKeyStays() throws {
    let index = try CaseIndex.inMemory(deskID: "desk")
    var script = JournalScript()
    _ = try index.apply(
      script.batch(
        [.init(number: 4, once: "k"), .init(number: 4, once: "k"), .init(number: nil, once: "desk")],
        [summary(4)]))
    let record = try index.read { try $0.once("k") }
    #expect(record?.location == CommitLocation(seq: 1, offset: 0, length: 100))
    #expect(record?.number == CaseNumber(4))
    #expect(record?.revision == 1)
    #expect(try index.read { try $0.once("desk") }?.number == nil)
    #expect(try index.read { try $0.once("other") } == nil)
  }

  @Test func damageIsToldUntilItIsAcknowledged() throws {
    let index = try CaseIndex.inMemory(deskID: "desk")
    var script = JournalScript()
    var batch = script.batch([.init(number: 1)], [summary(1)])
    batch.damage = [IndexedDamage(offset: 500, length: 9), IndexedDamage(offset: 70, length: 3)]
    batch.acknowledgedDamage = [500, 1]
    _ = try index.apply(batch)
    #expect(try index.read { try $0.unacknowledgedDamage() } == [IndexedDamage(offset: 70, length: 3)])
    batch = script.batch([.init(number: nil)], [])
    batch.acknowledgedDamage = [70]
    _ = try index.apply(batch)
    #expect(try index.read { try $0.unacknowledgedDamage() } == [])
  }

  @Test func aRecordIsKnownUntilItsCasesAreVoided() throws {
    func record(_ number: Int64, _ status: CaseStatus, _ hash: String) -> (CaseSummary, [String]) {
      (
        summary(number) {
          $0.status = status
          ($0.source, $0.identity, $0.contentHash, $0.importID) = ("cfpb", "7", hash, "run-\(number)")
        }, []
      )
    }
    let voided = try index([record(1, .voided, "a"), record(2, .voided, "b")])
    try voided.read { snapshot in
      let known = try snapshot.knownRecord(source: "cfpb", identity: "7")
      #expect(known?.isVoided == true)
      #expect(known?.number == CaseNumber(2))
      #expect(try snapshot.knownRecord(source: "311", identity: "7") == nil)
      #expect(try snapshot.cases(ofImport: "run-1") == [])
    }
    let recordedAgain = try index([record(1, .closed, "a"), record(2, .voided, "b")])
    let known = try recordedAgain.read { try $0.knownRecord(source: "cfpb", identity: "7") }
    #expect(known?.number == CaseNumber(1))
    #expect(known?.contentHash == "a")
    #expect(known?.isVoided == false)
    #expect(try recordedAgain.read { try $0.knownRecord(source: "cfpb", identity: "8") } == nil)
  }
}
