/// A JSON text with a flat tape of its tokens, parsed once, strictly by RFC 8259.
///
/// Nothing is decoded before it is asked for. Accepted beyond what the RFC leaves open: a lone surrogate
/// escape such as `\ud800` reads as U+FFFD, a number of any size is kept as written, and of members with
/// the same name the last one wins. Refused: a byte order mark, invalid UTF-8, trailing bytes.
///
/// The parts change only in the initializers and in ``JSONParser``, which proves with
/// `isKnownUniquelyReferenced` that nobody else holds the document: hence `@unchecked Sendable`, and no
/// checks of exclusive access, which would cost a tenth of reading.
public final class JSONDocument: @unchecked Sendable {
  /// How deeply arrays and objects may be nested.
  public static let maximumDepth = 512
  /// How many bytes a document may have: 256 MiB, which keeps a token at sixteen bytes.
  public static let maximumByteCount = 1 << 28

  /// The text as it was given.
  @exclusivity(unchecked)
  public internal(set) var bytes: [UInt8]
  /// The tokens in the order of the text, an object's as name, value, name, value; unused ones behind them.
  @exclusivity(unchecked)
  var tokens: ContiguousArray<JSONToken>

  /// Reads the bytes without copying them.
  public init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    self.bytes = bytes
    tokens = []
    try scan()
  }

  /// Reads a copy of the bytes.
  public convenience init(_ bytes: ArraySlice<UInt8>) throws(JSONSyntaxError) {
    try self.init(Array(bytes))
  }

  /// Reads a copy of the bytes.
  public convenience init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) {
    try self.init(Array(bytes))
  }

  /// A document with storage but without content, for ``JSONParser`` to fill.
  init(emptyWithCapacity capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
    tokens = []
  }

  /// The one value of the text.
  public var root: JSONNode { JSONNode(document: self, index: 0) }

  /// Fills the tape from ``bytes``; on an error the tape is of no use.
  func scan() throws(JSONSyntaxError) {
    // One token in four bytes is more than usual texts have; others are read again with a longer tape.
    var room = bytes.count / 4 + 8
    while true {
      if tokens.count < room {
        tokens = ContiguousArray(repeating: JSONToken(kind: .null, start: 0, end: 0, next: 0), count: room)
      }
      let result = bytes.withUnsafeBufferPointer { text in
        tokens.withUnsafeMutableBufferPointer { room -> Result<Bool, JSONSyntaxError> in
          var tape = JSONTapeWriter(room)
          do throws(JSONSyntaxError) {
            try JSONScanner(text).scan(into: &tape)
            return .success(tape.isFull)
          } catch {
            return .failure(error)
          }
        }
      }
      guard try result.get() else { return }
      room = tokens.count * 2
    }
  }
}
