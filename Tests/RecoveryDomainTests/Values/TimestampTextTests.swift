import RecoveryDomain
import Testing

@Suite("Moments as text")
struct TimestampTextTests {
  @Test(
    "RFC 3339 is read",
    arguments: [
      ("1970-01-01T00:00:00Z", 0),
      ("1970-01-01T00:00:00.001Z", 1),
      ("1969-12-31T23:59:59.999Z", -1),
      ("2026-11-21T09:00:00Z", 1_795_251_600_000),
      ("2026-11-21t09:00:00z", 1_795_251_600_000),
      ("2026-11-21 09:00:00Z", 1_795_251_600_000),
      ("2026-11-21T17:00:00+08:00", 1_795_251_600_000),
      ("2026-11-21T03:30:00-05:30", 1_795_251_600_000),
      ("2026-11-21T09:00:00.5Z", 1_795_251_600_500),
      ("2026-11-21T09:00:00.123999Z", 1_795_251_600_123),
      ("2026-11-21T24:00:00Z", 1_795_305_600_000),
      ("2026-11-21T24:00:00.000Z", 1_795_305_600_000),
      ("2016-12-31T23:59:60Z", 1_483_228_799_000),
      ("2016-12-31T23:59:60.250Z", 1_483_228_799_250),
      ("2024-02-29T12:00:00Z", 1_709_208_000_000),
      ("0000-01-01T00:00:00Z", -62_167_219_200_000),
      ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ])
  func reads(text: String, milliseconds: Int64) {
    #expect(Timestamp(text: text)?.millisecondsSince1970 == milliseconds)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "2026-11-21", "2026-11-21T09:00", "2026-11-21T09:00:00", "2026-11-21T09:00:00.Z",
      "2026-11-21T09:00:00+0800", "2026-11-21T09:00:00+24:00", "2026-11-21T09:00:00+08:60",
      "2026-11-21T09:00:00Zx", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
      "2026-11-31T00:00:00Z", "2026-11-00T00:00:00Z", "2026-11-21T24:00:01Z", "2026-11-21T24:00:00.001Z",
      "2026-11-21T24:00:60Z", "2026-11-21T25:00:00Z", "2026-11-21T09:60:00Z", "2026-11-21T09:00:61Z",
      "26-11-21T09:00:00Z   ", "2026/11/21T09:00:00Z", "٢٠٢٦-11-21T09:00:00Z", "+026-11-21T09:00:00Z",
      "0000-01-01T00:00:00+00:01", "9999-12-31T24:00:00Z", "9999-12-31T23:59:59-00:01",
    ])
  func refuses(text: String) { #expect(Timestamp(text: text) == nil) }

  @Test("what was written is read again, in every year that can be written")
  func roundTrip() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let milliseconds = Int64.random(in: -62_167_219_200_000...253_402_300_799_999, using: &random)
      let moment = Timestamp(millisecondsSince1970: milliseconds)
      let text = moment.text
      guard text.utf8.count != 24 || Timestamp(text: text) != moment else { continue }
      Issue.record("\(milliseconds) was written as \(text)")
    }
  }

  @Test("no text makes it trap")
  func neverTraps() {
    var random = SeededGenerator(seed: 2)
    let alphabet = Array("0123456789-:TZ+. \u{0}月")
    for _ in 0..<20_000 {
      var text = Array("2026-11-21T09:00:00.000+08:00")
      for _ in 0..<3 {
        let index = Int.random(in: 0..<text.count, using: &random)
        text[index] = random.pick(alphabet) ?? "0"
      }
      text.removeLast(Int.random(in: 0...text.count, using: &random))
      guard let moment = Timestamp(text: String(text)) else { continue }
      #expect(Timestamp(text: moment.text) == moment)
    }
  }
}
