import JSONTape
import RecoveryDomain
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Lines written by earlier versions")
struct EveryEventFixtureTests {
  /// The lines of the fixture beside this folder.
  private func lines(testFile: String = #filePath) throws -> [[UInt8]] {
    let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    let path = folder.joined(separator: "/") + "/Fixtures/every-event.jsonl"
    let file = try #require(fopen(path, "r"), "\(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes.split(separator: 0x0A).map { Array($0) }
  }

  @Test("they say for ever what they said when they were written")
  func decodesForEver() throws {
    var caseEvents: [CaseEvent] = []
    var deskEvents: [DeskEvent] = []
    for line in try lines() {
      let root = try JSONDocument(line).root
      let fields = EventLine.fields(events: try #require(root["events"]), personal: root["private"])
      if root["case"] == nil {
        deskEvents += fields.map { DeskEvent($0) }
      } else {
        caseEvents += fields.map { CaseEvent($0) }
      }
    }
    #expect(caseEvents.count == EventSamples.all.count)
    for (event, sample) in zip(caseEvents, EventSamples.all) { #expect(event == sample) }
    #expect(deskEvents == EventSamples.desk)
  }
}
