import JSONTape

/// Takes the values that are needed out of a row.
struct RowReading {
  /// Which value is which field.
  let map: ResolvedMap
  /// Decodes records that are not UTF-8; nil when all are.
  var decoder: LegacyDecoder?
  /// The slots of the members of JSON objects.
  private let slots: [String: Int]
  /// Parses lines.
  private let json = JSONObjectReader()

  /// The reading of a file with those headers.
  init(_ map: ResolvedMap, headers: [String], decoder: LegacyDecoder?) {
    self.map = map
    self.decoder = decoder
    slots = Dictionary(
      map.slots.enumerated().map { (headers[$0.element], $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The values of a record of CSV in the order of the slots, trimmed, empty when missing.
  func values(_ record: UnsafeBufferPointer<UInt8>, _ fields: [FieldRange]) -> [String] {
    map.slots.map { position in
      guard position < fields.count else { return "" }
      let text = Self.text(record, fields[position])
      return map.map.isMissing(text) ? "" : text
    }
  }

  /// The values of a line in the order of the slots; nil when the line is not one JSON object.
  func values(line: UnsafeBufferPointer<UInt8>) -> [String]? {
    json.object(line).map { values($0) }
  }

  /// The values of an object in the order of the slots; of members with the same name the last counts.
  func values(_ object: JSONNode) -> [String] {
    var values = [String](repeating: "", count: map.slots.count)
    for (name, value) in object.members {
      guard let slot = slots[name] ?? slots[trimmedText(name)] else { continue }
      let text = JSONObjectReader.text(value)
      values[slot] = map.map.isMissing(text) ? "" : text
    }
    return values
  }

  /// The text of one field, trimmed.
  static func text(_ record: UnsafeBufferPointer<UInt8>, _ field: FieldRange) -> String {
    let bytes = UnsafeBufferPointer(rebasing: record[field.bytes])
    guard field.quoting != .none else { return trimmedText(bytes) }
    return CSVScanner.unquoted(bytes, field.quoting).withUnsafeBufferPointer { trimmedText($0) }
  }
}
