import RecoveryDomain

/// What a desk for measuring is made of; the same values make the same journal, byte for byte.
struct BenchDesk: Hashable, Sendable {
  /// How many cases it has.
  var caseCount: Int
  /// How many lines its journal has, the two that open it included.
  var lineCount: Int
  /// Where the random numbers begin.
  var seed: UInt64 = 7
  /// The part of the cases that are neither closed nor voided in the end, 0…1.
  var openShare = 0.8
  /// When its last line was written; a moment in the past, so that commands on it go on from there.
  var end = Timestamp(millisecondsSince1970: 1_767_225_600_000)

  /// The lines that open a desk: who it is, and its policy (`decisions` 5).
  static let openingLines = 2
  /// How long its history goes back.
  static let span = Duration.days(180)
  /// From record to last line, a case takes at most this long.
  static let longestLife = Duration.days(30)
  /// Its colleagues.
  static let people = ["wang", "chen", "lopez", "suzuki", "okafor", "li"]
  /// Its zone.
  static let zone = "Asia/Shanghai"
  /// The code of its currency.
  static let currencyCode = "CNY"

  /// When its first line was written.
  var start: Timestamp { end - Self.span }

  /// Its id: made from all that makes the journal, so that two different desks never share an index.
  var deskID: String {
    var generator = SeededGenerator(seed: seed)
    let parts = [caseCount, lineCount, Int(openShare * 1_000_000), Int(end.millisecondsSince1970)]
    var digits = ""
    for part in parts.prefix(2) + [parts[2] ^ parts[3] << 21] {
      generator = SeededGenerator(seed: generator.next() ^ UInt64(bitPattern: Int64(part)))
      digits += String(generator.next() | 1 << 63, radix: 16)
    }
    return String(digits.prefix(32))
  }
}
