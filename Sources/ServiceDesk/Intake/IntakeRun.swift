import ComplaintIntake
import Crypto
import RecoveryDomain

/// What an intake run counted: `read = recorded + duplicates + changed + unreadable` (`decisions` 18).
public struct IntakeCounts: Hashable, Sendable {
  /// Rows read.
  public var read = 0
  /// New cases.
  public var recorded = 0
  /// Rows that are on record already.
  public var duplicates = 0
  /// Rows that changed a case.
  public var changed = 0
  /// Rows that became a case that needs reading.
  public var unreadable = 0
  /// The columns of the file from which nothing was taken.
  public internal(set) var unusedColumns: [String] = []

  /// Nothing counted yet.
  public init() {}
}

/// The shape in which a row of intake becomes a case.
enum IntakeShape {
  /// The complaint that a row is.
  static func complaint(_ item: IntakeItem, importID: String, takenIn: Timestamp) -> CaseRecorded {
    switch item {
    case .record(let record): complaint(record, importID: importID)
    case .unreadable(let row): complaint(row, importID: importID, takenIn: takenIn)
    }
  }

  private static func complaint(_ record: IntakeRecord, importID: String) -> CaseRecorded {
    var details = CaseDetails()
    details.channel = record.channel.flatMap { Channel(rawValue: $0.code) }
    details.product = record.product
    details.occurred = record.occurred
    details.externalDue = record.due
    details.customer = record.customer
    details.contact = record.contact
    details.order = record.order
    details.headline = record.headline.isEmpty ? nil : record.headline
    details.words = record.words.isEmpty ? nil : record.words
    details.askedWords = record.asked
    details.price = record.price
    details.claimed = record.loss
    let settlement =
      record.isSettled
      ? Settlement(outcome: record.outcome, closedAt: record.closed, paid: record.paid) : nil
    var unread: [String: String] = [:]
    for (field, raw) in record.unread { unread[field.rawValue] = raw }
    return CaseRecorded(
      received: record.received, details: details,
      origin: CaseOrigin(
        source: record.source, identity: record.identity.key, contentHash: record.contentHash,
        importID: importID), unread: unread, settlement: settlement)
  }

  private static func complaint(_ row: UnreadableRow, importID: String, takenIn: Timestamp) -> CaseRecorded {
    var details = CaseDetails()
    details.words = row.text.isEmpty ? nil : row.text
    return CaseRecorded(
      received: takenIn, details: details,
      origin: CaseOrigin(
        source: row.source, identity: row.identity.key, contentHash: row.contentHash, importID: importID),
      needsReading: row.reason.need, rawBase64: Base64.encode(row.rawBytes))
  }
}

/// Base64 of RFC 4648 §4, for raw bytes in a JSON line.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Encodes bytes, with padding.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = Array(group) + [UInt8](repeating: 0, count: 3 - group.count)
      let bits = Int(padded[0]) << 16 | Int(padded[1]) << 8 | Int(padded[2])
      for position in 0..<4 {
        let isPadding = position > group.count
        text.append(isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * position) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
