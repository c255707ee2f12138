/// Cuts text into the tokens by which it is found.
///
/// One token per ideograph, kana or hangul syllable, so that Chinese of any length is found as a phrase; one per
/// run of other letters and digits, lower-cased and without diacritics. Everything else separates. The scanner
/// takes any bytes: what is not UTF-8 separates too.
struct TokenScanner<Sink: TokenSink> {
  /// Where tokens go.
  private(set) var sink: Sink
  /// The token that is growing.
  private var token = ScannedToken()
  /// The telephone number, order or account that is growing over several groups of digits.
  private var number = DigitGroups()
  /// Whether numbers are also given under other writings.
  private let addsAliases: Bool

  /// A scanner into a sink.
  /// - Parameter addsAliases: whether numbers are also found written without separators and by their last four
  ///   digits; for texts that are stored, not for what is searched.
  init(into sink: Sink, addsAliases: Bool) {
    self.sink = sink
    self.addsAliases = addsAliases
  }

  /// Scans a whole text.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count, !sink.isDone {
      let byte = bytes[index]
      if byte < 0x80 {
        takeASCII(byte, at: index)
        index += 1
      } else {
        let (scalar, length) = UTF8Step.decode(bytes, at: index)
        take(scalar, at: index, length: length, in: bytes)
        index += length
      }
    }
    endToken()
    endNumber()
  }

  /// Takes one ASCII byte.
  @inline(__always)
  private mutating func takeASCII(_ byte: UInt8, at index: Int) {
    switch byte {
    case 0x30...0x39: token.append(byte, isDigit: true, at: index)
    case 0x61...0x7A: token.append(byte, isDigit: false, at: index)
    case 0x41...0x5A: token.append(byte | 0x20, isDigit: false, at: index)
    case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F:
      endToken()
      number.separators += 1
    case TokenScannerBoundary.byte:
      endToken()
      endNumber()
      if addsAliases { sink.take(bytes: [byte], start: index, end: index + 1, isAlias: false) }
    default:
      endToken()
      endNumber()
    }
  }

  /// Takes one scalar above ASCII.
  private mutating func take(
    _ scalar: UInt32, at index: Int, length: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    switch ScalarClass(scalar) {
    case .single:
      endToken()
      endNumber()
      sink.take(
        bytes: UnsafeBufferPointer(rebasing: bytes[index..<index + length]), start: index,
        end: index + length,
        isAlias: false)
    case .ascii(let byte):
      token.append(byte, isDigit: byte < 0x3A, at: index)
      token.end = index + length
    case .letter(let lowered):
      token.append(lowered, at: index, length: length)
    case .invisible:
      break
    case .separator:
      endToken()
      endNumber()
    }
  }

  /// Hands over the token that has grown.
  private mutating func endToken() {
    guard token.count > 0 else { return }
    if addsAliases {
      if !token.isDigits || !number.canTake(token) { endNumber() }
      if token.isDigits { number.take(token) }
    }
    let (start, end) = (token.start, token.end)
    token.withBytes { sink.take(bytes: $0, start: start, end: end, isAlias: false) }
    token.clear()
  }

  /// Hands over the other writings of a number that has ended.
  private mutating func endNumber() {
    guard number.groups > 0 else { return }
    let ended = number
    number.clear()
    guard ended.isWorthAliases else { return }
    ended.withDigits { digits in
      if ended.groups > 1 { sink.take(bytes: digits, start: ended.start, end: ended.end, isAlias: true) }
      if ended.lastGroupCount != DigitGroups.endingCount {
        let ending = UnsafeBufferPointer(rebasing: digits.suffix(DigitGroups.endingCount))
        sink.take(bytes: ending, start: ended.start, end: ended.end, isAlias: true)
      }
    }
  }
}

/// Takes the tokens of a text.
protocol TokenSink {
  /// Takes one token with the bytes of the text that it stands for; an alias is another writing of the token before.
  mutating func take(bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int, isAlias: Bool)
  /// Whether no more tokens are wanted.
  var isDone: Bool { get }
}

extension TokenSink {
  /// Takes a token from an array of bytes.
  mutating func take(bytes: [UInt8], start: Int, end: Int, isAlias: Bool) {
    bytes.withUnsafeBufferPointer { take(bytes: $0, start: start, end: end, isAlias: isAlias) }
  }
}

/// What stands between two texts of one commit, so that no search matches across them.
enum TokenScannerBoundary {
  /// ASCII unit separator; a token of its own in stored texts, nothing in a search.
  static let byte: UInt8 = 0x1F

  /// The texts as one.
  static func join(_ texts: [String]) -> String {
    texts.count == 1 ? texts[0] : texts.joined(separator: "\u{1F}")
  }
}
