/// Reads a file of complaints record by record, in bounded memory.
///
/// Every row that is not blank comes out, as a record or as a row that *needs reading*; nothing is skipped
/// silently (decisions 18, 19). Memory is bounded by the beginning that is looked at (1 MiB), the longest
/// record and one chunk. Not `Sendable`: one task reads a file.
public struct IntakeReader {
  /// The file.
  private var stream: ByteStream
  /// The records, when the file is CSV.
  private var csv: CSVRows
  /// The records, when the file is JSON Lines.
  private var lines: LineRows
  /// Makes records.
  private var builder: RecordBuilder
  /// Which value is which field.
  private var reading: RowReading
  /// How many rows have been given out.
  private var rowCount = 0

  /// The file's headers, or the names of the members of its first objects.
  public let headers: [String]
  /// The columns among them from which nothing is taken; none for a preset, which knows what it leaves out.
  public let unusedHeaders: [String]
  /// The file's format.
  public let format: IntakeFormat
  /// The order in which numeric dates are read; nil when nothing tells it.
  public let dateOrder: DateOrder?
  /// The file's encoding.
  public var encoding: TextEncoding { stream.encoding }
  /// How many bytes of the file have been read so far, for progress.
  public var bytesRead: Int { stream.bytesRead }

  /// Opens a file: reads its beginning, and refuses it when it cannot be taken in at all.
  ///
  /// - Parameters:
  ///   - options: How it is to be read.
  ///   - sha256: Hashes bytes by SHA-256; gives 32 bytes.
  ///   - nextChunk: Gives the next bytes of the file, in pieces of any size; nil at its end.
  public init(
    options: IntakeOptions, sha256: @escaping (UnsafeRawBufferPointer) -> [UInt8],
    nextChunk: @escaping () throws -> [UInt8]?
  ) throws(IntakeError) {
    stream = try ByteStream(encoding: options.encoding, nextChunk: nextChunk)
    if let format = options.format {
      self.format = format
    } else {
      format = try Self.format(of: stream)
    }
    csv = CSVRows(
      delimiter: stream.window.withRest(CSVRows.delimiter), limit: options.maximumRecordBytes)
    lines = LineRows(limit: options.maximumRecordBytes)
    let opening: FileOpening
    switch format {
    case .csv: opening = try FileOpening(csv: &csv, &stream, options)
    case .jsonLines: opening = try FileOpening(jsonLines: stream, options)
    }
    headers = opening.headers
    unusedHeaders = options.preset == nil ? opening.unusedHeaders : []
    reading = opening.reading
    dateOrder = options.dateOrder ?? opening.reading.map.dateOrder ?? opening.inferredDateOrder
    builder = try RecordBuilder(
      options, opening.reading.map, dateOrder: dateOrder, isReceivedExpected: opening.hasReceived,
      hash: sha256)
  }

  /// The next row; nil at the end of the file. Throws only when the file can no longer be read.
  public mutating func next() throws(IntakeError) -> IntakeItem? {
    let found = format == .csv ? try csv.next(in: &stream) : try lines.next(in: &stream)
    guard let row = found else { return nil }
    defer { stream.drop(row.next) }
    rowCount += 1
    if let damage = row.damage { return .unreadable(unreadable(row, damage)) }
    if stream.fixEncoding(by: row.bytes) {
      reading.decoder = LegacyDecoder(stream.encoding)
    }
    // A copy of the window shares its storage; it is gone before the stream changes.
    let window = stream.window
    guard let decoder = reading.decoder else {
      return window.withRest { item(row, UnsafeBufferPointer(rebasing: $0[row.bytes])) }
    }
    let decoded = window.withRest { decoder.decode(UnsafeBufferPointer(rebasing: $0[row.bytes])) }
    guard let decoded else { return .unreadable(unreadable(row, .undecodable)) }
    return decoded.withUnsafeBufferPointer { utf8 in
      if format == .csv { csv.rescan(utf8) }
      return item(row, utf8)
    }
  }

  /// What a row comes to whose bytes are in UTF-8, or should be.
  private mutating func item(_ row: RawRow, _ utf8: UnsafeBufferPointer<UInt8>) -> IntakeItem {
    guard UTF8Check.isValid(utf8) else { return .unreadable(unreadable(row, .undecodable)) }
    let values: [String]
    switch format {
    case .csv:
      values = reading.values(utf8, csv.fields)
    case .jsonLines:
      guard let members = reading.values(line: utf8) else {
        return .unreadable(unreadable(row, .notJSON))
      }
      values = members
    }
    let (record, badReceived) = builder.record(values, utf8: utf8, position: position)
    guard let badReceived else { return .record(record) }
    var bad = unreadable(row, .received(badReceived))
    (bad.identity, bad.contentHash, bad.source) = (
      record.identity, record.contentHash, record.source
    )
    return .unreadable(bad)
  }

  /// A row that *needs reading*.
  private func unreadable(_ row: RawRow, _ reason: UnreadableRow.Reason) -> UnreadableRow {
    let rawBytes = stream.original(row.bytes)
    let hash = builder.hexHash(rawBytes)
    return UnreadableRow(
      position: position, identity: .hashed(hash), contentHash: hash, source: builder.source,
      reason: reason, rawBytes: rawBytes, encoding: stream.encoding)
  }

  /// Where the row stands that is at the beginning of the window.
  private var position: RecordPosition {
    RecordPosition(row: rowCount, byteOffset: stream.fileOffset)
  }

  /// The format that a file's first character tells.
  private static func format(of stream: ByteStream) throws(IntakeError) -> IntakeFormat {
    let first = stream.window.withRest { bytes in bytes[trimmedRange(bytes)].first }
    switch first {
    case UInt8(ascii: "{"): return .jsonLines
    case UInt8(ascii: "["): throw .jsonArray
    default: return .csv
    }
  }
}
