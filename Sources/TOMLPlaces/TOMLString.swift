/// Where strings end in a TOML text (TOML 1.0): basic and literal ones, on one line or over several.
enum TOMLString {
  /// The position behind the string that begins with the quote at `start`; one that is not closed ends with its line, or
  /// with the text where it may go over several.
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    let quote = bytes[start]
    let isBasic = quote == UInt8(ascii: "\"")
    let isLong = start + 2 < bytes.count && bytes[start + 1] == quote && bytes[start + 2] == quote
    var position = start + (isLong ? 3 : 1)
    while position < bytes.count {
      let byte = bytes[position]
      if isBasic, byte == UInt8(ascii: "\\") {
        // What is escaped in one line is never its end.
        let isAtEnd = !isLong && position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "\n")
        position += isAtEnd ? 1 : 2
      } else if !isLong {
        if byte == UInt8(ascii: "\n") { return position }
        position += 1
        if byte == quote { return position }
      } else if byte == quote {
        var end = position
        while end < bytes.count, bytes[end] == quote { end += 1 }
        // Up to two quotes may stand inside, just before the closing three.
        if end - position >= 3 { return position + min(end - position, 5) }
        position = end
      } else {
        position += 1
      }
    }
    return bytes.count
  }
}
