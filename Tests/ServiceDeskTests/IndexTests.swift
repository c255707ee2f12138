import EventJournal
import Foundation
import RecoveryDomain
import Testing

@testable import ServiceDesk

/// The index is waste paper (decisions 26): whatever happens to it, the answers are right.
@Suite struct IndexTests {
  /// What can happen to an index between two runs.
  enum Mishap: CaseIterable {
    case deleted, emptied, truncated, scribbledHead, scribbledAll, otherDesk, older
  }

  @Test(arguments: Mishap.allCases) func aDeskAnswersRightWhateverBecameOfItsIndex(_ mishap: Mishap) throws {
    let place = try TemporaryDesk()
    let numbers = try fill(place)
    let truth = try place.open(cache: "truth").everything()
    _ = try place.open()
    let files = try place.indexFiles()
    #expect(!files.isEmpty)
    for file in files where !file.hasSuffix(".sqlite") { try happen(mishap, to: file, place) }
    if mishap == .deleted { for file in files { unlink(file) } }
    let desk = try place.open()
    #expect(try desk.everything() == truth)
    #expect(try desk.caseFile(numbers[3])?.state.revision == 2)
    #expect(try saved(try desk.record(complaint())).number.value == Int64(numbers.count + 1))
  }

  /// Scribbles that leave the database's head alone are met while a question is asked.
  @Test(arguments: [1, 2, 4, 8]) func aPageThatWasScribbledOnIsMetWhileAsking(_ seed: Int) throws {
    let place = try TemporaryDesk()
    try fill(place)
    let truth = try place.open(cache: "truth").everything()
    _ = try place.open()
    for file in try place.indexFiles() where !file.hasSuffix(".sqlite") && !file.hasSuffix("-wal") {
      var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
      guard bytes.count > 16_384 else { continue }
      for offset in stride(from: 8192 * seed, to: bytes.count, by: 8192) {
        for index in offset..<min(offset + 64, bytes.count) {
          bytes[index] = UInt8(truncatingIfNeeded: index &* 31)
        }
      }
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      chmod(file, 0o600)
    }
    #expect(try place.open().everything() == truth)
  }

  @Test func anIndexThatVanishesUnderADeskInUseIsMadeAnew() throws {
    let place = try TemporaryDesk()
    try fill(place)
    let desk = try place.open()
    for file in try place.indexFiles() { unlink(file) }
    let number = try desk.recorded(complaint())
    try desk.catchUp()
    #expect(try desk.everything() == place.open(cache: "truth").everything())
    #expect(try desk.takeNews() == [])
    try desk.must(.note(text: "x"), number)
    #expect(try desk.takeNews() == [number])
  }

  @Test func aRestoredBackupFitsItsIndex() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    try desk.recordCases(3)
    _ = try Desk.backUp(folder: place.folder, to: place.root + "/backup")
    try desk.recordCases(4)
    try desk.catchUp()
    try FileManager.default.removeItem(atPath: place.folder)
    #expect(throws: DeskError.self) { try desk.recordCases(1) }
    _ = try Desk.restore(from: place.root + "/backup", to: place.folder, group: nil)
    let restored = try place.open()
    #expect(try restored.count(CaseQuery([])) == 3)
    #expect(restored.notices.contains(.indexRebuilt(reason: .mismatch)))
    // The same length with other lines is another journal.
    try restored.recordCases(4)
    #expect(try place.open().everything() == place.open(cache: "truth").everything())
    #expect(throws: DeskError.self) { try desk.recordCases(1) }
  }

  @Test func withoutAPlaceForItTheIndexLivesInMemory() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    try desk.recordCases(3)
    // A file where the cache's folder should be.
    try Data().write(to: URL(fileURLWithPath: place.root + "/cache-nowhere"))
    let other = try place.open(cache: "nowhere")
    #expect(try other.everything() == desk.everything())
    #expect(other.notices.contains { if case .indexInMemory = $0 { true } else { false } })
    try desk.recordCases(2)
    try other.recordCases(1)
    #expect(try other.everything() == desk.everything())
    try other.rebuild()
    #expect(try other.everything() == desk.everything())
  }

  @Test(arguments: [1, 7, 42]) func fedInStepsIsTheSameAsRebuilt(_ seed: UInt64) throws {
    let place = try TemporaryDesk(policy: PolicyTests.changed(people: "li = \"supervisor\""))
    var random = SplitMix(state: seed)
    let desks = try [place.open(), place.open(TemporaryDesk.agents[0]), place.open()]
    var numbers = try desks[0].recordCases(4)
    for step in 0..<90 {
      let desk = desks[Int.random(in: 0..<3, using: &random)]
      guard let number = numbers.randomElement(using: &random) else { break }
      switch step % 15 {
      case 0: numbers.append(try desk.recorded(complaint("第\(step)件", contact: "c\(step % 3)")))
      case 7: _ = try desk.perform(.link(numbers[0]), on: number)
      case 11:
        if step > 40 {
          try desks[0].adoptPolicy(PolicyTests.changed(resolve: "\(step)h", people: "li = \"senior\""))
        }
      default: _ = try desk.perform(Self.command(&random, now: place.clock.read()), on: number)
      }
      if step % 4 == 0 { try desk.catchUp() }
    }
    let told = try desks[0].everything()
    #expect(try place.open(TemporaryDesk.manager, cache: "fresh").everything() == told)
    #expect(try desks[2].everything() == told)
    try desks[2].rebuild()
    #expect(try desks[2].everything() == told)
    for number in numbers {
      let file = try #require(try desks[0].caseFile(number))
      #expect(file.state.revision == file.commits.count)
      #expect(try desks[0].summaries(of: [number]).first == file.state.summary)
    }
  }

  /// Some command; many will be refused.
  private static func command(_ random: inout SplitMix, now: Timestamp) -> CaseCommand {
    let commands: [CaseCommand] = [
      .claim, .release(text: nil), .note(text: "记一笔"), .handOver(to: "li", text: "请接手"),
      .takeOver(reason: "holder-away: 快"), .judge(.upheld, reason: "our-failure", point: nil, text: nil),
      .judge(.notUpheld, reason: "no-evidence", point: nil, text: nil),
      .carryOut([ActionRequest(code: "explain")], text: nil), .propose([ActionRequest(code: "redo")]),
      .contact(.init(channel: .phone, reached: true, nextWordBy: now + .hours(9), text: "稍后")),
      .contact(.init(channel: .email, reached: false, text: "")),
      .wait(.customer, party: nil, due: nil, text: "等收据"), .answered(text: "到了"),
      .wait(.others, party: "仓库", due: now + .hours(3), text: "查库存"), .resolve, .rate(nil), .close,
      .reopen(reason: "not-done", text: nil), .addPoint(text: "退款慢"), .void(reason: "same-as-another: 重复"),
    ]
    return commands[Int.random(in: 0..<commands.count, using: &random)]
  }

  @discardableResult
  private func fill(_ place: TemporaryDesk) throws -> [CaseNumber] {
    let desk = try place.open()
    let numbers = try (1...60).map { try desk.recorded(complaint("第\($0)件：空调不制冷")) }
    for number in numbers where number.value % 2 == 0 { try desk.must(.claim, number) }
    return numbers
  }

  private func happen(_ mishap: Mishap, to file: String, _ place: TemporaryDesk) throws {
    let url = URL(fileURLWithPath: file)
    var bytes = Array(try Data(contentsOf: url))
    switch mishap {
    case .deleted: return
    case .emptied: bytes = []
    case .truncated: bytes.removeLast(bytes.count / 2)
    case .scribbledHead: for index in bytes.indices.prefix(200) { bytes[index] = 0xA5 }
    case .scribbledAll: for index in bytes.indices where index % 7 == 0 { bytes[index] = 0x5A }
    case .otherDesk, .older:
      guard !file.hasSuffix("-wal"), !file.hasSuffix("-shm") else {
        unlink(file)
        return
      }
      let donor = mishap == .older ? place : try TemporaryDesk()
      if mishap == .otherDesk { try donor.open().recordCases(2) }
      // The older one is the index as it was when the desk had just been made.
      let early = try TemporaryDesk(made: false)
      if mishap == .older {
        try FileManager.default.createDirectory(atPath: early.folder, withIntermediateDirectories: true)
        let lines = try place.lines()
        let prefix = try place.bytes().prefix(Int(lines[9].offset))
        try Data(prefix).write(to: URL(fileURLWithPath: early.path))
        _ = try early.open()
      }
      let source = mishap == .older ? early : donor
      let found = try source.indexFiles().filter {
        !$0.hasSuffix(".sqlite") && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
      }
      bytes = Array(try Data(contentsOf: URL(fileURLWithPath: try #require(found.first))))
    }
    try Data(bytes).write(to: url)
    chmod(file, 0o600)
  }
}

/// Steele, Lea and Flood's SplitMix64: random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
