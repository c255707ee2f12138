public import RecoveryDomain

/// One row of a file of customers.
public enum CustomerItem: Hashable, Sendable {
  /// A customer.
  case record(CustomerRow)
  /// A row that cannot be read, or tells nobody.
  case untaken(UntakenCustomerRow)
}

/// A customer as a row tells them.
public struct CustomerRow: Hashable, Sendable {
  /// Its number in the file, from 1, without the header.
  public let row: Int
  /// The customer's number in the source; nil where no column tells one.
  public let identity: String?
  /// SHA-256 of the mapped content, 64 hexadecimal digits.
  public let contentHash: String
  /// What is known.
  public let profile: CustomerProfile
}

/// Reads a file of customers row by row: CSV in any encoding that complaints may have.
public struct CustomerReader {
  /// How a file of customers is read.
  public struct Options: Sendable {
    /// What a person chose.
    public var columns: [CustomerColumn] = []
    /// The encoding; nil finds it.
    public var encoding: TextEncoding?
    /// The desk's currency.
    public var currency: Currency

    /// Options for a desk.
    public init(currency: Currency) { self.currency = currency }
  }

  /// The most bytes of a row.
  private static let rowLimit = 1 << 20

  private var stream: ByteStream
  private var csv: CSVRows
  private var decoder: LegacyDecoder?
  private let columns: [(field: CustomerField, position: Int)]
  private let currency: Currency
  private let hash: (UnsafeRawBufferPointer) -> [UInt8]
  private var rowCount = 0

  /// How many bytes of the file have been read so far.
  public var bytesRead: Int { stream.bytesRead }

  /// Opens a file; refuses it when it cannot be read at all or no column tells a name, a telephone, an address or an
  /// account.
  /// - Parameters:
  ///   - sha256: Hashes bytes by SHA-256.
  ///   - nextChunk: Gives the next bytes of the file; nil at its end.
  public init(
    options: Options, sha256: @escaping (UnsafeRawBufferPointer) -> [UInt8],
    nextChunk: @escaping () throws -> [UInt8]?
  ) throws(IntakeError) {
    stream = try ByteStream(encoding: options.encoding, nextChunk: nextChunk)
    csv = CSVRows(delimiter: stream.window.withRest(CSVRows.delimiter), limit: Self.rowLimit)
    decoder = try FileOpening.decoder(stream.encoding)
    let headers = try FileOpening.header(&csv, &stream, decoder)
    csv.expectedCount = headers.count
    columns = try Self.columns(options.columns, HeaderIndex(headers))
    currency = options.currency
    hash = sha256
  }

  /// Which column is which field: those that a person named, and those that are called like a field.
  private static func columns(_ chosen: [CustomerColumn], _ header: HeaderIndex) throws(IntakeError)
    -> [(field: CustomerField, position: Int)]
  {
    var columns: [(field: CustomerField, position: Int)] = []
    var missing: [String] = []
    for column in chosen {
      guard let position = header.position(of: column.header) else {
        missing.append(column.header)
        continue
      }
      columns.append((column.field, position))
    }
    if !missing.isEmpty { throw .missingColumns(missing, found: header.headers) }
    let taken = Set(columns.map(\.position))
    for field in CustomerField.allCases where !chosen.contains(where: { $0.field == field }) {
      let names = [field.rawValue] + field.usualHeaders
      let position = names.lazy.compactMap { header.position(ofPresetHeader: $0) }.first
      if let position, !taken.contains(position) { columns.append((field, position)) }
    }
    let telling: Set<CustomerField> = [.name, .phone, .email, .account]
    guard columns.contains(where: { telling.contains($0.field) }) else {
      throw .nothingMapped(found: header.headers)
    }
    return columns
  }

  /// The next row; nil at the end of the file.
  public mutating func next() throws(IntakeError) -> CustomerItem? {
    guard let row = try csv.next(in: &stream) else { return nil }
    defer { stream.drop(row.next) }
    rowCount += 1
    if let damage = row.damage { return untaken(.unreadable(damage.need)) }
    if stream.fixEncoding(by: row.bytes) { decoder = LegacyDecoder(stream.encoding) }
    let window = stream.window
    var bytes = window.copy(row.bytes)
    if let decoder {
      guard let decoded = bytes.withUnsafeBufferPointer(decoder.decode) else {
        return untaken(.unreadable(.undecodable))
      }
      bytes = decoded
      bytes.withUnsafeBufferPointer { csv.rescan($0) }
    }
    let fields = csv.fields
    let values = bytes.withUnsafeBufferPointer { utf8 -> [String]? in
      UTF8Check.isValid(utf8) ? fields.map { RowReading.text(utf8, $0) } : nil
    }
    guard let values else { return untaken(.unreadable(.undecodable)) }
    return record(values).map { .record($0) } ?? untaken(.tellsNobody)
  }

  private func untaken(_ fault: CustomerRowFault) -> CustomerItem {
    .untaken(UntakenCustomerRow(row: rowCount, fault))
  }

  /// What a row's values say; nil when they tell nobody.
  private func record(_ values: [String]) -> CustomerRow? {
    var builder = ProfileBuilder(currency: currency)
    var content: [UInt8] = []
    for (field, position) in columns where position < values.count {
      let text = values[position]
      guard !text.isEmpty, !FieldMap.commonIgnoredValues.contains(text.lowercased()) else { continue }
      builder.take(field, text)
      content += Array(field.rawValue.utf8) + [0x1F] + Array(text.utf8) + [0x1E]
    }
    guard !builder.profile.isAnonymous else { return nil }
    let digest = content.withUnsafeBytes { hash($0) }
    let digits = Array("0123456789abcdef".utf8)
    let hex = String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    return CustomerRow(
      row: rowCount, identity: builder.identity, contentHash: hex, profile: builder.profile)
  }
}
