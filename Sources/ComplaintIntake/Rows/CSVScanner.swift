/// Where one field of a record stands.
struct FieldRange: Equatable {
  /// The bytes, quotes at the ends left out.
  var bytes: Range<Int>
  /// What has to be removed from the bytes.
  var quoting: Quoting

  /// How a field is quoted.
  enum Quoting: Equatable {
    /// The bytes are the value.
    case none
    /// Two quotes stand for one.
    case doubled
    /// The opening quote is still there, and text follows the closing one.
    case withTail
  }
}

/// Finds the records and fields of CSV in bytes: RFC 4180, and what is usual beyond it.
///
/// Records end with CRLF, LF or CR. A quote opens a field only at its beginning; in a quoted field two quotes
/// are one, and text after the closing quote belongs to the field, as Python's `csv` reads it. Quotes in the
/// middle of an unquoted field are ordinary characters. Works on any encoding in which quotes, delimiters
/// and line breaks are single bytes that are part of no other character.
///
/// Written by hand: SwiftCSV 0.10 wants the whole file as one String, walks it by Character and gives every
/// row as a dictionary; it can neither stream, nor keep a row's raw bytes, nor go on after a broken one.
struct CSVScanner {
  /// The byte between fields.
  var delimiter: UInt8

  /// How a scan ended.
  enum End: Equatable {
    /// The record is complete; the next one begins at that byte.
    case record(next: Int)
    /// The bytes end within the record, or where a line break may still go on.
    case unfinished(isQuoted: Bool)
  }

  /// Finds the record that begins at `start`, and fills `fields` with its fields.
  ///
  /// With `isLast` the end of the bytes ends an unquoted record; a field whose quote is still open stays
  /// unfinished. The scan is given up as unfinished after `limit` bytes.
  func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, isLast: Bool,
    fields: inout [FieldRange]
  ) -> End {
    fields.removeAll(keepingCapacity: true)
    let end = min(bytes.count, start + limit)
    let isEndOfFile = isLast && end == bytes.count
    var index = start
    while true {
      var isDoubled = false
      let fieldStart = index
      var contentStart = index
      var contentEnd: Int?
      if index < end, bytes[index] == Self.quote {
        contentStart = index + 1
        guard let close = closingQuote(bytes, from: contentStart, end: end, doubled: &isDoubled)
        else {
          fields.append(FieldRange(bytes: contentStart..<end, quoting: .doubled))
          return .unfinished(isQuoted: true)
        }
        contentEnd = close
        index = close + 1
      }
      let afterQuote = index
      while index < end, bytes[index] != delimiter, bytes[index] != Self.lineFeed,
        bytes[index] != Self.carriageReturn
      {
        index += 1
      }
      if let close = contentEnd, index == afterQuote {
        fields.append(
          FieldRange(bytes: contentStart..<close, quoting: isDoubled ? .doubled : .none))
      } else if contentEnd != nil {
        fields.append(FieldRange(bytes: fieldStart..<index, quoting: .withTail))
      } else {
        fields.append(FieldRange(bytes: fieldStart..<index, quoting: .none))
      }
      guard index < end else {
        return isEndOfFile ? .record(next: end) : .unfinished(isQuoted: false)
      }
      if bytes[index] == delimiter {
        index += 1
        continue
      }
      guard bytes[index] == Self.carriageReturn else { return .record(next: index + 1) }
      if index + 1 < end {
        return .record(next: bytes[index + 1] == Self.lineFeed ? index + 2 : index + 1)
      }
      return isEndOfFile ? .record(next: end) : .unfinished(isQuoted: false)
    }
  }

  /// The quote that closes a field; nil when the bytes end before it.
  private func closingQuote(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int, doubled: inout Bool
  ) -> Int? {
    var index = start
    while index < end {
      if bytes[index] == Self.quote {
        guard index + 1 < end, bytes[index + 1] == Self.quote else { return index }
        doubled = true
        index += 2
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The bytes of a field without its quoting.
  static func unquoted(_ field: UnsafeBufferPointer<UInt8>, _ quoting: FieldRange.Quoting)
    -> [UInt8]
  {
    var result: [UInt8] = []
    result.reserveCapacity(field.count)
    var isInside = quoting != .none
    var index = quoting == .withTail ? 1 : 0
    while index < field.count {
      let byte = field[index]
      index += 1
      if isInside, byte == quote {
        if index < field.count, field[index] == quote {
          index += 1
        } else if quoting == .withTail {
          isInside = false
          continue
        }
      }
      result.append(byte)
    }
    return result
  }

  /// `"`.
  static let quote = UInt8(ascii: "\"")
  /// LF.
  static let lineFeed = UInt8(ascii: "\n")
  /// CR.
  static let carriageReturn = UInt8(ascii: "\r")
}
