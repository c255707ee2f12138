import JSONTape

/// What is found out of a file before its first record is read.
struct FileOpening {
  /// The file's headers, or the names of the members of its first objects.
  let headers: [String]
  /// The headers that no field is taken from.
  let unusedHeaders: [String]
  /// How values are taken out of its rows.
  let reading: RowReading
  /// Whether the file tells when complaints were received.
  let hasReceived: Bool
  /// The order that its own dates tell.
  let inferredDateOrder: DateOrder?

  /// How many rows are looked at for the order of dates.
  private static let sampleRows = 1000

  /// Takes the header off a file of CSV, and looks at its first rows.
  init(csv: inout CSVRows, _ stream: inout ByteStream, _ options: IntakeOptions) throws(IntakeError) {
    let decoder = try Self.decoder(stream.encoding)
    headers = try Self.header(&csv, &stream, decoder)
    csv.expectedCount = headers.count
    let map = try ResolvedMap(options, header: HeaderIndex(headers))
    unusedHeaders = map.unused(of: headers)
    reading = RowReading(map, headers: headers, decoder: decoder)
    hasReceived = !map.parts(of: .received).isEmpty
    guard options.dateOrder == nil, map.dateOrder == nil else {
      inferredDateOrder = nil
      return
    }
    var evidence = DateOrderEvidence()
    let reading = reading
    let (scanner, count) = (csv.scanner, headers.count)
    let isLast = stream.isAtEnd
    stream.window.withRest { bytes in
      var (index, fields): (Int, [FieldRange]) = (0, [])
      for _ in 0..<Self.sampleRows where index < bytes.count {
        let end = scanner.scan(
          bytes, from: index, limit: options.maximumRecordBytes, isLast: isLast, fields: &fields)
        guard case .record(let next) = end else { break }
        if fields.count == count { evidence.add(reading.values(bytes, fields), map) }
        index = next
      }
    }
    inferredDateOrder = evidence.order
  }

  /// Looks at the first objects of a file of JSON Lines.
  ///
  /// Objects leave out what they do not have, so a member that the map names may be missing from some, but not
  /// from all that are looked at; when not one line is an object, nothing is held against the file.
  init(jsonLines stream: ByteStream, _ options: IntakeOptions) throws(IntakeError) {
    let decoder = try Self.decoder(stream.encoding)
    let objects = Self.objects(stream, decoder)
    var names: [String] = []
    var known = Set<String>()
    for object in objects {
      for (name, _) in object.members where known.insert(name).inserted { names.append(name) }
    }
    headers = names
    let expected =
      IntakeField.allCases.map(\.rawValue) + options.columns.map(\.header)
      + (options.preset?.layouts.first?.map.columns.values.flatMap { $0.parts.flatMap(\.headers) }
        ?? [])
    if !objects.isEmpty {
      hasReceived = !(try ResolvedMap(options, header: HeaderIndex(names))).parts(of: .received)
        .isEmpty
    } else {
      hasReceived = false
    }
    // Fields that first occur after the sample are still read under their own names.
    let isByOwnName = options.preset == nil && options.columns.isEmpty
    if objects.isEmpty || isByOwnName { names += expected.filter { known.insert($0).inserted } }
    let map = try ResolvedMap(options, header: HeaderIndex(names))
    unusedHeaders = map.unused(of: headers)
    reading = RowReading(map, headers: names, decoder: decoder)
    var evidence = DateOrderEvidence()
    for object in objects { evidence.add(reading.values(object), map) }
    inferredDateOrder = evidence.order
  }

  /// The decoder of an encoding; nil for those that come as UTF-8.
  static func decoder(_ encoding: TextEncoding) throws(IntakeError) -> LegacyDecoder? {
    if encoding == .utf8 || encoding.isUTF16 { return nil }
    guard let decoder = LegacyDecoder(encoding) else { throw .encodingUnavailable(encoding.name) }
    return decoder
  }

  /// The fields of the first record, which is dropped.
  static func header(
    _ csv: inout CSVRows, _ stream: inout ByteStream, _ decoder: LegacyDecoder?
  ) throws(IntakeError) -> [String] {
    guard let row = try csv.next(in: &stream) else { throw .empty }
    guard row.damage == nil else { throw .headerUnreadable }
    var bytes = stream.window.copy(row.bytes)
    if let decoder {
      guard let decoded = bytes.withUnsafeBufferPointer(decoder.decode) else {
        throw .headerUnreadable
      }
      bytes = decoded
      bytes.withUnsafeBufferPointer { csv.rescan($0) }
    }
    let fields = csv.fields
    let headers = bytes.withUnsafeBufferPointer { utf8 -> [String]? in
      UTF8Check.isValid(utf8) ? fields.map { RowReading.text(utf8, $0) } : nil
    }
    guard let headers else { throw .headerUnreadable }
    stream.drop(row.next)
    return headers
  }

  /// The objects among the first lines; the last line counts only when it is known to be whole.
  private static func objects(_ stream: ByteStream, _ decoder: LegacyDecoder?) -> [JSONNode] {
    let isLast = stream.isAtEnd
    return stream.window.withRest { bytes in
      var objects: [JSONNode] = []
      var start = 0
      for _ in 0..<sampleRows where start < bytes.count {
        let feed = bytes[start...].firstIndex(of: CSVScanner.lineFeed)
        if feed == nil, !isLast { break }
        let line = UnsafeBufferPointer(rebasing: bytes[start..<(feed ?? bytes.count)])
        start = feed.map { $0 + 1 } ?? bytes.count
        // Each object keeps its own parser's storage, because all are looked at together.
        let decoded = decoder.map { $0.decode(line) }
        let object =
          decoded.map { $0?.withUnsafeBufferPointer { JSONObjectReader().object($0) } }
          ?? JSONObjectReader().object(line)
        if let object { objects.append(object) }
      }
      return objects
    }
  }
}

extension DateOrderEvidence {
  /// Takes the dates of a row into account.
  mutating func add(_ values: [String], _ map: ResolvedMap) {
    for field in IntakeField.allCases where field.isMoment {
      // Joined columns begin with the date; the order is the first one's.
      guard let first = map.parts(of: field).first else { continue }
      add(values[first.slot])
    }
  }
}
