/// A value inside a ``JSONDocument``: a cheap handle that keeps the document alive.
public struct JSONNode: Sendable {
  /// The six kinds of value of RFC 8259 §3.
  public enum Kind: UInt8, Sendable {
    /// The literal `null`.
    case null
    /// The literals `true` and `false`.
    case bool
    /// A number, kept as written.
    case number
    /// A string.
    case string
    /// An array.
    case array
    /// An object.
    case object
  }

  /// The document that holds the text and the tape.
  public let document: JSONDocument
  /// Index on the tape.
  let index: Int

  /// The entry on the tape.
  @inline(__always)
  var token: JSONToken { document.tokens[index] }

  /// What kind of value this is.
  public var kind: Kind { token.kind }

  /// Whether this is the literal `null`.
  public var isNull: Bool { token.kind == .null }

  /// The text of a string, escapes decoded; nil for any other kind.
  public var string: String? {
    let token = token
    guard token.kind == .string else { return nil }
    return document.text(of: token)
  }

  /// A number written without fraction and exponent that fits; nil for anything else.
  public var int64: Int64? {
    let token = token
    guard token.kind == .number else { return nil }
    return document.withBytes(from: Int(token.start), to: Int(token.end)) { JSONText.int64($0) }
  }

  /// The nearest double of a number, independent of the locale; nil when it is not finite.
  public var double: Double? {
    let token = token
    guard token.kind == .number else { return nil }
    let text = document.withBytes(from: Int(token.start), to: Int(token.end)) {
      String(decoding: $0, as: UTF8.self)
    }
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The value of `true` or `false`; nil for any other kind.
  public var bool: Bool? {
    let token = token
    guard token.kind == .bool else { return nil }
    return token.end - token.start == 4
  }

  /// The number of elements of an array or members of an object; zero for any other kind.
  public var count: Int { token.count }

  /// Exactly the bytes of this value as they stand in the text, quotes and brackets included.
  public var rawBytes: ArraySlice<UInt8> {
    let token = token
    return document.bytes[Int(token.start)..<Int(token.end)]
  }

  /// Where this value stands in the document, in bytes.
  public var byteRange: Range<Int> {
    let token = token
    return Int(token.start)..<Int(token.end)
  }

  /// Whether this is a string with exactly this text.
  public func equals(_ text: StaticString) -> Bool {
    let token = token
    guard token.kind == .string else { return false }
    return text.withUTF8Buffer { document.string(token, equals: $0) }
  }
}
