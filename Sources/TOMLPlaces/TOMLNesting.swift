public import TOMLKit

/// How deep tables and arrays lie in each other in a TOML text, looked at before anything reads it: the parser and
/// all that walks over its values goes as deep as the text does, and a text of nothing but brackets would end the
/// program.
public struct TOMLNesting {
  /// A text goes deeper than is read.
  public struct TooDeep: Error, Equatable {
    /// The line in which it does, from 1.
    public let line: Int
  }

  /// The deepest that is read: a policy needs six, a theme two, and so many stay far from the end of the smallest
  /// stack.
  public static let most = 64

  private var line = 1
  /// The parts of the header that stands above.
  private var header = 0
  /// For each bracket that is open, how deep its value lies in what is around it.
  private var open: [Int] = []
  /// The sum of those.
  private var openDepth = 0
  /// The dots since the last key began: each leads one table deeper.
  private var dots = 0
  /// Whether the line is a table's header.
  private var isHeader = false
  /// Whether nothing but blanks stands before in the line.
  private var isAtStart = true

  /// The values of a text.
  /// - Throws: `TooDeep`, or what the parser throws.
  public static func table(_ text: String) throws -> TOMLTable {
    var nesting = TOMLNesting()
    try nesting.check(Array(text.utf8))
    return try TOMLTable(string: text)
  }

  private mutating func check(_ bytes: [UInt8]) throws(TooDeep) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "#"):
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        isAtStart = false
        let end = TOMLString.end(in: bytes, from: position)
        line += bytes[position..<end].count { $0 == UInt8(ascii: "\n") }
        position = end
        continue
      case UInt8(ascii: "\n"): endLine()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: take(byte)
      }
      if header + openDepth + dots > Self.most { throw TooDeep(line: line) }
      position += 1
    }
  }

  private mutating func endLine() {
    line += 1
    if open.isEmpty { (dots, isHeader, isAtStart) = (0, false, true) }
  }

  private mutating func take(_ byte: UInt8) {
    if open.isEmpty, isAtStart, byte == UInt8(ascii: "[") { (isHeader, header) = (true, 0) }
    isAtStart = false
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      open.append(1 + dots)
      openDepth += 1 + dots
      dots = 0
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if isHeader { header = max(header, dots) }
      dots = 0
      if let last = open.popLast() { openDepth -= last }
    case UInt8(ascii: "."): dots += 1
    case UInt8(ascii: ","): dots = 0
    default: break
    }
  }
}
