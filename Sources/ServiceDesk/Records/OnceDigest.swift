import Crypto
import EventJournal
import JSONTape
import RecoveryDomain

/// Tells whether a request under a known idempotency key is the same one again (`decisions` 11).
///
/// The digest of the request stands as `request` in the first event of the line, so that it survives every rebuild.
enum OnceDigest {
  /// 32 lower-case hexadecimal digits: half of SHA-256, ample against accidents.
  static func digest(of request: String) -> String {
    let digits = Array("0123456789abcdef")
    return String(
      SHA256.hash(data: Array(request.utf8)).prefix(16).flatMap {
        [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
      })
  }

  /// Adds the digest to an encoded event.
  static func mark(_ event: [UInt8], with once: CommandTerms.Once) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(digest(of: once.request))
    return event.dropLast() + Array(#","request":"#.utf8) + writer.bytes + [UInt8(ascii: "}")]
  }

  /// The first answer again, or the refusal of another request under the same key.
  static func answer(to once: CommandTerms.Once, from line: JournalLine) -> CommandOutcome {
    let first = line.events.elements.first { _ in true }
    guard first?["request"]?.string == digest(of: once.request),
      let number = line.caseNumber.flatMap({ CaseNumber(text: $0) })
    else { return .refused(.onceReused(once.key)) }
    return .already(SavedCommit(number: number, revision: Int(line.revision ?? 0), seq: line.seq))
  }
}
