/// Why a text is not JSON, and where.
public struct JSONSyntaxError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong at the offset.
  public enum Reason: String, Sendable, Equatable {
    /// The text ends in the middle of a value: so far nothing was wrong, more could follow.
    case unexpectedEnd = "the text ends too early"
    /// A byte that cannot stand here.
    case unexpectedByte = "a byte that cannot stand here"
    /// Something other than white space follows the value.
    case trailingBytes = "something follows the value"
    /// A number that RFC 8259 §6 does not allow, such as `01` or `1.`.
    case malformedNumber = "a malformed number"
    /// A backslash followed by something that RFC 8259 §7 does not allow.
    case malformedEscape = "a malformed escape"
    /// A control character that is not escaped inside a string.
    case controlCharacter = "a bare control character in a string"
    /// Bytes in a string that are not UTF-8 (RFC 3629: no overlong forms, no surrogates).
    case malformedUTF8 = "bytes that are not UTF-8"
    /// Arrays and objects nested more deeply than ``JSONDocument/maximumDepth``.
    case tooDeep = "nested too deeply"
    /// More bytes than ``JSONDocument/maximumByteCount``.
    case tooLarge = "larger than can be read"
  }

  /// Offset in bytes from the start of the text.
  public let offset: Int
  /// What is wrong there.
  public let reason: Reason

  /// An error at an offset in bytes.
  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  /// The reason and the offset as one English sentence without the text itself, which may be personal.
  public var description: String { "\(reason.rawValue), at byte \(offset)" }
}
