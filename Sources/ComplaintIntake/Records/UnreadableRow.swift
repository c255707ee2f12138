public import RecoveryDomain

/// A row that *needs reading* by a person (decisions 19): it becomes a case with its raw bytes.
public struct UnreadableRow: Hashable, Sendable {
  /// Why the row could not be read.
  public enum Reason: Hashable, Sendable {
    /// Some bytes stand for no character in the file's encoding.
    case undecodable
    /// The row has another number of fields than the header.
    case fieldCount(expected: Int, found: Int)
    /// The moment of receipt is missing (empty text) or makes no sense.
    case received(String)
    /// The line is not one JSON object.
    case notJSON
    /// The record is longer than a record may be; `rawBytes` has its beginning.
    case tooLong
    /// A quoted field does not end before the file does, or before rows that are whole by themselves.
    case unterminated

    /// The reason as the journal keeps it.
    public var need: NeedsReading {
      switch self {
      case .undecodable: .undecodable
      case .fieldCount: .fieldCount
      case .received: .received
      case .notJSON: .syntax
      case .tooLong: .tooLong
      case .unterminated: .unterminated
      }
    }
  }

  /// Where it stands in the file.
  public var position: RecordPosition
  /// Which complaint it is: its number when it could be read that far, else the hash of its bytes.
  public var identity: RecordIdentity
  /// SHA-256 of the record, 64 hexadecimal digits.
  public var contentHash: String
  /// Where the file comes from, as far as it is known.
  public var source: String
  /// Why.
  public var reason: Reason
  /// The bytes of the record as they stand in the file, without the line end.
  public var rawBytes: [UInt8]
  /// The file's encoding.
  public var encoding: TextEncoding

  /// The row as text, as far as it goes: U+FFFD stands for what cannot be decoded.
  public var text: String {
    if encoding == .utf8 { return String(decoding: rawBytes, as: UTF8.self) }
    if encoding.isUTF16 {
      let isBigEndian = encoding == .utf16BigEndian
      let units = stride(from: 0, to: rawBytes.count - 1, by: 2).map { index in
        let (first, second) = (UInt16(rawBytes[index]), UInt16(rawBytes[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
      }
      return String(decoding: units, as: UTF16.self) + (rawBytes.count % 2 == 1 ? "\u{FFFD}" : "")
    }
    guard let decoder = LegacyDecoder(encoding) else {
      return String(decoding: rawBytes, as: UTF8.self)
    }
    return rawBytes.withUnsafeBufferPointer { decoder.decodeLeniently($0) }
  }
}
