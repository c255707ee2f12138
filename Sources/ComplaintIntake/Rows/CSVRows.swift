/// Takes one record of CSV after another from a stream, and gets over broken ones.
struct CSVRows {
  /// The dialect.
  let scanner: CSVScanner
  /// The number of fields that every record should have; nil while the header is read.
  var expectedCount: Int?
  /// The most bytes of a record.
  let limit: Int
  /// The fields of the record that was found last.
  private(set) var fields: [FieldRange] = []
  /// Whether the rest of a line that was too long still has to be passed over.
  private var isPassingOver = false

  /// Rows with that delimiter.
  init(delimiter: UInt8, limit: Int) {
    scanner = CSVScanner(delimiter: delimiter)
    self.limit = limit
  }

  /// The delimiter of a file: the one that its first line has most often outside of quotes.
  static func delimiter(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var isBlank = true
    for byte in bytes {
      if byte == CSVScanner.quote { isQuoted.toggle() }
      if !isQuoted, !isBlank, byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn {
        break
      }
      if byte > 0x20 { isBlank = false }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
  }

  /// What separates fields; of equally frequent ones the first counts.
  private static let candidates = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// The next record that is not blank, at the beginning of the stream's window; nil at the end of the file.
  mutating func next(in stream: inout ByteStream) throws(IntakeError) -> RawRow? {
    while true {
      if isPassingOver, try !passOver(&stream) { return nil }
      if stream.window.count == 0 {
        if stream.isAtEnd { return nil }
        try stream.fill()
        continue
      }
      let isLast = stream.isAtEnd
      let end = stream.window.withRest {
        scanner.scan($0, from: 0, limit: limit, isLast: isLast, fields: &fields)
      }
      switch end {
      case .record(let next):
        if stream.window.withRest(isBlank) {
          stream.drop(next)
          continue
        }
        return row(stream, next: next)
      case .unfinished:
        if stream.window.count > limit { return tooLong(stream) }
        if !stream.isAtEnd {
          try stream.fill()
          continue
        }
        return stream.window.withRest { bytes in
          RawRow(
            bytes, next: nextWholeLine(bytes, before: bytes.count) ?? bytes.count,
            damage: .unterminated)
        }
      }
    }
  }

  /// Finds the fields of a record again after it has been decoded.
  mutating func rescan(_ record: UnsafeBufferPointer<UInt8>) {
    _ = scanner.scan(record, from: 0, limit: .max >> 1, isLast: true, fields: &fields)
  }

  /// A complete record, unless a stray quote made it of several.
  ///
  /// The signs are a wrong number of fields, or text after a closing quote, with a whole row among its lines.
  private func row(_ stream: ByteStream, next: Int) -> RawRow {
    guard let expectedCount else { return stream.window.withRest { RawRow($0, next: next) } }
    let isMiscounted = fields.count != expectedCount
    guard isMiscounted || fields.contains(where: { $0.quoting == .withTail })
    else { return stream.window.withRest { RawRow($0, next: next) } }
    return stream.window.withRest { bytes in
      let swallowed = nextWholeLine(bytes, before: next)
      let damage: UnreadableRow.Reason? =
        isMiscounted
        ? .fieldCount(expected: expectedCount, found: fields.count)
        : swallowed == nil ? nil : .unterminated
      return RawRow(bytes, next: swallowed ?? next, damage: damage)
    }
  }

  /// A record that does not end within the limit: it ends where others begin, or at its first line's end.
  private mutating func tooLong(_ stream: ByteStream) -> RawRow {
    let row = stream.window.withRest { bytes in
      let lineEnd = bytes[..<limit].firstIndex(of: CSVScanner.lineFeed).map { $0 + 1 }
      let next = nextWholeLine(bytes, before: limit) ?? lineEnd
      isPassingOver = next == nil
      return RawRow(bytes, next: next ?? limit, damage: .tooLong)
    }
    return row
  }

  /// The first later line of a broken record that by itself has the expected number of fields.
  ///
  /// So one stray quote costs one row, not all up to the next quote. With fewer than four columns, lines of
  /// prose have the right number too easily, and nothing is looked for.
  private func nextWholeLine(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Int? {
    guard let expectedCount, expectedCount >= 4 else { return nil }
    var ranges: [FieldRange] = []
    var lineStart = 0
    while let feed = bytes[lineStart..<end].firstIndex(of: CSVScanner.lineFeed), feed + 1 < end {
      lineStart = feed + 1
      let lineEnd = bytes[lineStart..<end].firstIndex(of: CSVScanner.lineFeed) ?? end
      let line = UnsafeBufferPointer(rebasing: bytes[lineStart..<lineEnd])
      let found = scanner.scan(line, from: 0, limit: line.count, isLast: true, fields: &ranges)
      if case .record = found, ranges.count == expectedCount { return lineStart }
    }
    return nil
  }

  /// Whether a record has nothing but empty fields, as spreadsheets leave them at the end.
  private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    fields.allSatisfy { trimmedRange(UnsafeBufferPointer(rebasing: bytes[$0.bytes])).isEmpty }
  }

  /// Drops bytes up to the end of a line; whether it was found before the end of the file.
  private mutating func passOver(_ stream: inout ByteStream) throws(IntakeError) -> Bool {
    while true {
      let feed = stream.window.withRest { $0.firstIndex(of: CSVScanner.lineFeed) }
      stream.drop(feed.map { $0 + 1 } ?? stream.window.count)
      if feed != nil {
        isPassingOver = false
        return true
      }
      if stream.isAtEnd { return false }
      try stream.fill()
    }
  }
}
