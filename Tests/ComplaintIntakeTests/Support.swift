import RecoveryDomain
import Testing

@testable import ComplaintIntake

/// A stand-in for SHA-256 that is different for different short bytes: 32 bytes of FNV-1a with four seeds.
func testHash(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
  (0..<4).flatMap { seed -> [UInt8] in
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ (UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> UInt64($0 * 8)) }
  }
}

/// Everything that a file gave.
struct Reading {
  var items: [IntakeItem] = []
  var headers: [String] = []
  var encoding = TextEncoding.utf8
  var dateOrder: DateOrder?

  /// The records only.
  var records: [IntakeRecord] {
    items.compactMap { if case .record(let record) = $0 { record } else { nil } }
  }

  /// The rows that need reading only.
  var unreadable: [UnreadableRow] {
    items.compactMap { if case .unreadable(let row) = $0 { row } else { nil } }
  }

  /// Why rows need reading.
  var reasons: [UnreadableRow.Reason] { unreadable.map(\.reason) }
}

/// The moment that all test files are taken in at: 2026-01-02T03:04:05Z.
let takenIn = Timestamp(millisecondsSince1970: 1_767_323_045_000)

/// Options for tests: UTC and the given currency, changed by `adjust`.
func testOptions(_ adjust: (inout IntakeOptions) -> Void = { _ in }) throws -> IntakeOptions {
  var options = IntakeOptions(
    timeZone: "UTC", currency: try #require(Currency(code: "CNY")), takenIn: takenIn,
    fileName: "complaints.csv")
  adjust(&options)
  return options
}

/// Reads a whole file from memory in pieces of `chunk` bytes.
func read(
  _ bytes: [UInt8], chunk: Int = 7, _ adjust: (inout IntakeOptions) -> Void = { _ in }
) throws -> Reading {
  var offset = 0
  var reader = try IntakeReader(options: try testOptions(adjust), sha256: testHash) {
    guard offset < bytes.count else { return nil }
    let end = min(bytes.count, offset + chunk)
    defer { offset = end }
    return Array(bytes[offset..<end])
  }
  var reading = Reading(
    headers: reader.headers, encoding: reader.encoding, dateOrder: reader.dateOrder)
  while let item = try reader.next() { reading.items.append(item) }
  return reading
}

/// Reads a whole text.
func read(
  _ text: String, chunk: Int = 7, _ adjust: (inout IntakeOptions) -> Void = { _ in }
) throws -> Reading {
  try read(Array(text.utf8), chunk: chunk, adjust)
}

/// A moment from RFC 3339 text.
func moment(_ text: String) throws -> Timestamp { try #require(Timestamp(text: text)) }

/// A sum from decimal text and code.
func money(_ text: String, _ code: String) throws -> Money {
  let currency = try #require(Currency(code: code))
  return try #require(Money(decimal: text, currency: currency))
}

/// UTF-16 of a text, without a byte order mark.
func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit -> [UInt8] in
    let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
    return isBigEndian ? [high, low] : [low, high]
  }
}
