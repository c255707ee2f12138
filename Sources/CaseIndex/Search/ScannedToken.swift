/// A token that grows byte by byte, in place and without allocating.
///
/// What exceeds the limit is left out, in stored texts as in searches, so that a word of a megabyte costs no more
/// than its first bytes.
struct ScannedToken {
  /// The most bytes that a token keeps; FTS5 itself allows 32,768.
  static let limit = Storage.count
  private typealias Storage = InlineArray<64, UInt8>

  /// The bytes.
  private var storage = Storage(repeating: 0)
  /// How many bytes there are.
  private(set) var count = 0
  /// Whether all of them are digits.
  private(set) var isDigits = true
  /// The first byte of the text that belongs to it.
  private(set) var start = 0
  /// The first byte of the text behind it.
  var end = 0

  /// Adds an ASCII letter or digit.
  @inline(__always)
  mutating func append(_ byte: UInt8, isDigit: Bool, at index: Int) {
    if count == 0 { start = index }
    end = index + 1
    if !isDigit { isDigits = false }
    guard count < Self.limit else { return }
    storage[count] = byte
    count += 1
  }

  /// Adds the UTF-8 bytes of a letter, wholly or not at all.
  mutating func append(_ scalar: Unicode.Scalar, at index: Int, length: Int) {
    if count == 0 { start = index }
    end = index + length
    isDigits = false
    let bytes = UTF8.encode(scalar)
    guard let bytes, count + bytes.count <= Self.limit else { return }
    for byte in bytes {
      storage[count] = byte
      count += 1
    }
  }

  /// Makes room for the next token.
  mutating func clear() {
    count = 0
    isDigits = true
  }

  /// Lends the bytes.
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    storage.span.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}

/// Groups of digits that stand together, such as `138-0013-8000`.
struct DigitGroups {
  /// How many digits an alias of the ending has: people ask for the last four.
  static let endingCount = 4
  /// How many digits a number must have to be worth other writings, and the most it can have (ITU-T E.164 allows
  /// 15; one more for a prefix).
  static let worthwhile = 7...16

  /// The digits of all groups.
  private var digits = InlineArray<16, UInt8>(repeating: 0)
  /// How many digits there are.
  private(set) var count = 0
  /// How many groups there are.
  private(set) var groups = 0
  /// How many digits the last group has.
  private(set) var lastGroupCount = 0
  /// How many separators stand behind the last group.
  var separators = 0
  /// The first byte of the text that belongs to it.
  private(set) var start = 0
  /// The first byte of the text behind it.
  private(set) var end = 0

  /// Whether the number deserves other writings.
  var isWorthAliases: Bool { Self.worthwhile.contains(count) }

  /// Whether a group goes on with this number: at most two separators stand between, as in `(010) 6552`.
  func canTake(_ token: ScannedToken) -> Bool {
    groups == 0 || (1...2).contains(separators) && count + token.count <= Self.worthwhile.upperBound
  }

  /// Adds a group.
  mutating func take(_ token: ScannedToken) {
    if groups == 0 { start = token.start }
    end = token.end
    groups += 1
    separators = 0
    lastGroupCount = token.count
    guard count + token.count <= Self.worthwhile.upperBound else {
      count = Self.worthwhile.upperBound + 1
      return
    }
    token.withBytes { bytes in
      for byte in bytes {
        digits[count] = byte
        count += 1
      }
    }
  }

  /// Makes room for the next number.
  mutating func clear() {
    count = 0
    groups = 0
    separators = 0
  }

  /// Lends the digits.
  func withDigits(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    digits.span.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}
