/// The strict reader of RFC 8259: walks the bytes once, without recursion, and writes tokens.
///
/// Every read is guarded by `count`; nothing in here can trap on any input.
struct JSONScanner {
  /// The text; every read is checked in debug builds as well.
  private let text: UnsafeBufferPointer<UInt8>
  /// Number of bytes of the text.
  private let count: Int

  /// A scanner over bytes that must outlive it.
  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    text = buffer
    count = buffer.count
  }

  /// What may stand at the current place; behind a value it is always a comma or the closing bracket.
  private enum Expected {
    /// A value; `]` as well just behind `[`.
    case value, valueOrEnd
    /// A member name; `}` as well just behind `{`.
    case name, nameOrEnd
  }

  /// Writes the tokens of the one value and checks that only white space follows it.
  ///
  /// When ``JSONTapeWriter/isFull`` afterwards, the tape was too short and nothing is known of the text.
  func scan(into tape: inout JSONTapeWriter) throws(JSONSyntaxError) {
    guard count <= JSONDocument.maximumByteCount else {
      throw JSONSyntaxError(offset: JSONDocument.maximumByteCount, reason: .tooLarge)
    }
    var position = 0
    // The innermost open array or object; while one is open its `next` names the one around it, plus one,
    // so that no stack needs storage.
    var innermost = -1
    var depth = 0
    var expected = Expected.value
    while !tape.isFull {
      var byte = try next(&position)
      let isEnd =
        expected == .valueOrEnd && byte == UInt8(ascii: "]")
        || expected == .nameOrEnd && byte == UInt8(ascii: "}")
      if isEnd {
        close(&innermost, &position, &tape)
        depth -= 1
      } else {
        if expected == .name || expected == .nameOrEnd {
          guard byte == UInt8(ascii: "\"") else { throw unexpected(position) }
          try string(&position, &tape)
          guard try next(&position) == UInt8(ascii: ":") else { throw unexpected(position) }
          position += 1
          byte = try next(&position)
        }
        if innermost >= 0 { tape[innermost].bits &+= 1 << JSONToken.countShift }
        if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
          guard depth < JSONDocument.maximumDepth else {
            throw JSONSyntaxError(offset: position, reason: .tooDeep)
          }
          let isObject = byte == UInt8(ascii: "{")
          let outer = innermost
          innermost = tape.count
          depth += 1
          tape.append(
            JSONToken(kind: isObject ? .object : .array, start: position, end: position, next: outer + 1))
          position += 1
          expected = isObject ? .nameOrEnd : .valueOrEnd
          continue
        }
        try scalar(byte, &position, &tape)
      }
      // Behind a value: brackets may close, then a comma or the text's end follows.
      while true {
        guard innermost >= 0 else {
          skipSpace(&position)
          guard position == count else { throw JSONSyntaxError(offset: position, reason: .trailingBytes) }
          return
        }
        let isObject = tape[innermost].kind == .object
        let byte = try next(&position)
        if byte == UInt8(ascii: ",") {
          position += 1
          expected = isObject ? .name : .value
          break
        }
        guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { throw unexpected(position) }
        close(&innermost, &position, &tape)
        depth -= 1
      }
    }
  }

  /// The first byte behind any white space, where `position` is left.
  @inline(__always)
  private func next(_ position: inout Int) throws(JSONSyntaxError) -> UInt8 {
    skipSpace(&position)
    guard position < count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
    return text[position]
  }

  /// Ends the innermost array or object at the bracket that stands at `position`.
  @inline(__always)
  private func close(
    _ innermost: inout Int, _ position: inout Int, _ tape: inout JSONTapeWriter
  ) {
    position += 1
    let outer = Int(tape[innermost].next) - 1
    tape[innermost].end = UInt32(truncatingIfNeeded: position)
    tape[innermost].next = UInt32(truncatingIfNeeded: tape.count)
    innermost = outer
  }

  /// The error for a byte that cannot stand here.
  private func unexpected(_ position: Int) -> JSONSyntaxError {
    JSONSyntaxError(offset: position, reason: .unexpectedByte)
  }

  /// Moves over the four white space characters of RFC 8259 §2.
  @inline(__always)
  private func skipSpace(_ position: inout Int) {
    while position < count {
      let byte = text[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  /// Reads a string, a number or a literal.
  @inline(__always)
  private func scalar(
    _ byte: UInt8, _ position: inout Int, _ tape: inout JSONTapeWriter
  ) throws(JSONSyntaxError) {
    switch byte {
    case UInt8(ascii: "\""): try string(&position, &tape)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number(&position, &tape)
    case UInt8(ascii: "t"): try literal("true", .bool, &position, &tape)
    case UInt8(ascii: "f"): try literal("false", .bool, &position, &tape)
    case UInt8(ascii: "n"): try literal("null", .null, &position, &tape)
    default: throw unexpected(position)
    }
  }

  /// Reads `true`, `false` or `null`.
  private func literal(
    _ word: StaticString, _ kind: JSONNode.Kind, _ position: inout Int,
    _ tape: inout JSONTapeWriter
  ) throws(JSONSyntaxError) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
      guard text[position] == word.utf8Start[index] else { throw unexpected(position) }
      position += 1
    }
    tape.append(JSONToken(kind: kind, start: start, end: position, next: tape.count + 1))
  }

  /// Reads a number by the grammar of RFC 8259 §6, keeping it as written.
  private func number(
    _ position: inout Int, _ tape: inout JSONTapeWriter
  ) throws(JSONSyntaxError) {
    let start = position
    if text[position] == UInt8(ascii: "-") { position += 1 }
    if position < count, text[position] == UInt8(ascii: "0") {
      position += 1
    } else {
      try digits(&position)
    }
    if position < count, text[position] == UInt8(ascii: ".") {
      position += 1
      try digits(&position)
    }
    if position < count, text[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < count, text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") {
        position += 1
      }
      try digits(&position)
    }
    if position < count, text[position] &- UInt8(ascii: "0") < 10 {
      throw JSONSyntaxError(offset: position, reason: .malformedNumber)
    }
    tape.append(JSONToken(kind: .number, start: start, end: position, next: tape.count + 1))
  }

  /// Moves over one or more digits.
  @inline(__always)
  private func digits(_ position: inout Int) throws(JSONSyntaxError) {
    let start = position
    while position < count, text[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    guard position > start else {
      throw JSONSyntaxError(offset: position, reason: position < count ? .malformedNumber : .unexpectedEnd)
    }
  }

  /// Reads a string from its opening quote on, checking escapes and UTF-8.
  @inline(__always)
  private func string(
    _ position: inout Int, _ tape: inout JSONTapeWriter
  ) throws(JSONSyntaxError) {
    let start = position
    var escaped = false
    position += 1
    while true {
      skipPlainASCII(&position)
      guard position < count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
      let byte = text[position]
      if byte >= 0x80 {
        try multibyte(byte, &position)
      } else if byte == UInt8(ascii: "\"") {
        position += 1
        break
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
        try escape(&position)
      } else if byte < 0x20 {
        throw JSONSyntaxError(offset: position, reason: .controlCharacter)
      } else {
        position += 1
      }
    }
    tape.append(
      JSONToken(kind: .string, escaped: escaped, start: start, end: position, next: tape.count + 1))
  }

  /// Moves eight bytes at a time while all are printable ASCII without quote and backslash.
  @inline(__always)
  private func skipPlainASCII(_ position: inout Int) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while position &+ 8 <= count {
      let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let special =
        (word | (word &- ones &* 0x20) | ((quote &- ones) & ~quote)
          | ((backslash &- ones) & ~backslash)) & highs
      // A borrow can mark bytes above a true hit, never below: the lowest mark is exact.
      if special != 0 {
        position &+= special.trailingZeroBitCount >> 3
        return
      }
      position &+= 8
    }
  }

  /// Checks the UTF-8 sequences that begin at `position`, staying while they are ideographs.
  @inline(__always)
  private func multibyte(_ first: UInt8, _ position: inout Int) throws(JSONSyntaxError) {
    // Three-byte sequences are nearly all of Chinese text: one load and mask each.
    var moved = false
    while position &+ 4 <= count {
      let word = UInt32(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: UInt32.self))
      guard word & 0x00C0_C0F0 == 0x0080_80E0 else { break }
      let lead = UInt8(truncatingIfNeeded: word)
      let second = UInt8(truncatingIfNeeded: word >> 8)
      if (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) {
        throw JSONSyntaxError(offset: position, reason: .malformedUTF8)
      }
      position &+= 3
      moved = true
    }
    if moved { return }
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: throw JSONSyntaxError(offset: position, reason: .malformedUTF8)
    }
    guard position + 1 < count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
    let second = text[position + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else {
      throw JSONSyntaxError(offset: position, reason: .malformedUTF8)
    }
    for index in 2..<max(length, 2) {
      guard position + index < count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
      guard text[position + index] & 0xC0 == 0x80 else {
        throw JSONSyntaxError(offset: position, reason: .malformedUTF8)
      }
    }
    position += length
  }

  /// Checks the escape whose backslash stands at `position`.
  private func escape(_ position: inout Int) throws(JSONSyntaxError) {
    guard position + 1 < count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
    switch text[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      for index in position + 2..<position + 6 {
        guard index < count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
        guard JSONText.hexadecimalValue(text[index]) != nil else {
          throw JSONSyntaxError(offset: position, reason: .malformedEscape)
        }
      }
      position += 6
    default:
      throw JSONSyntaxError(offset: position, reason: .malformedEscape)
    }
  }
}
