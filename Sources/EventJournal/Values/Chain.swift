import Crypto

/// A link of the chain: thirty-two bytes of SHA-256 (decisions 3).
public struct Chain: Sendable, Hashable {
  /// The bytes in memory order.
  var words: (UInt64, UInt64, UInt64, UInt64)

  /// Thirty-two zero bytes: what stands before the first line.
  public static let zero = Chain()

  /// Thirty-two zero bytes.
  private init() { words = (0, 0, 0, 0) }

  /// The chain written as 64 lower-case hexadecimal digits; nil for anything else.
  public init?(hexadecimal: String) {
    var text = hexadecimal
    guard let chain = text.withUTF8({ Chain(hexadecimal: $0) }) else { return nil }
    self = chain
  }

  /// The chain written as 64 lower-case hexadecimal digits; nil for anything else.
  init?(hexadecimal digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 64 else { return nil }
    self.init()
    // Bits above the low four mark what is not a digit; gathered, so that the loop has no branches.
    var marks: UInt8 = 0
    withUnsafeMutableBytes(of: &words) { bytes in
      for index in 0..<32 {
        let high = Self.value(of: digits[2 * index])
        let low = Self.value(of: digits[2 * index + 1])
        marks |= high | low
        bytes[index] = high << 4 | low & 15
      }
    }
    guard marks < 16 else { return nil }
  }

  /// The next link: the hash of this link's raw bytes and a line's bytes before its chain (decisions 3).
  public func next(body: UnsafeBufferPointer<UInt8>) -> Chain {
    var hash = SHA256()
    withUnsafeBytes(of: words) { hash.update(bufferPointer: $0) }
    hash.update(bufferPointer: UnsafeRawBufferPointer(body))
    var chain = Chain()
    hash.finalize().withUnsafeBytes { digest in
      withUnsafeMutableBytes(of: &chain.words) { $0.copyMemory(from: digest) }
    }
    return chain
  }

  /// The 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    appendHexadecimal(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends the 64 digits as ASCII.
  func appendHexadecimal(to output: inout [UInt8]) {
    withUnsafeBytes(of: words) { bytes in
      for byte in bytes {
        output.append(Self.digit(byte >> 4))
        output.append(Self.digit(byte & 15))
      }
    }
  }

  /// Whether two chains hold the same bytes.
  public static func == (left: Chain, right: Chain) -> Bool { left.words == right.words }

  /// Feeds the bytes to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }

  /// The value of a lower-case digit; above fifteen for anything else.
  @inline(__always)
  private static func value(of digit: UInt8) -> UInt8 {
    let decimal = digit &- UInt8(ascii: "0")
    let letter = digit &- UInt8(ascii: "a")
    return decimal < 10 ? decimal : letter < 6 ? letter &+ 10 : 0x80
  }

  /// The lower-case digit of a value below sixteen.
  @inline(__always)
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
