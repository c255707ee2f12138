/// Where every table, key and value stands in a TOML text.
///
/// The TOML parser tells positions only for the first syntax error, so this is a scan of its own (TOML 1.0): dotted
/// and quoted keys, arrays of tables, inline tables, arrays, strings of all four kinds and comments. Text that is no
/// TOML is scanned as far as it makes sense.
public struct TOMLOutline {
  /// One `key = value`.
  public struct Assignment: Equatable, Sendable {
    /// The key with its tables: `actions[3].name`.
    public let path: String
    /// The bytes of the value.
    public let value: Range<Int>
    /// The offset behind its last line, newline included.
    public let end: Int
  }

  /// A table's header and what stands under it.
  public struct Section: Equatable, Sendable {
    /// The table: `clocks`, `actions[3]`; empty for what stands before the first header.
    public let path: String
    /// The offset of its header's line.
    public let start: Int
    /// The offset behind the last line of its header and keys, newline included; comments behind them not counted.
    public internal(set) var end: Int
    /// What is assigned in it.
    public internal(set) var assignments: [Assignment] = []
  }

  /// A key that stands twice.
  public struct Repetition: Equatable, Sendable {
    /// The key with its tables.
    public let path: String
    /// Its second line, from 1.
    public let line: Int
    /// Its first line, from 1.
    public let first: Int
  }

  /// The sections in order, the one before the first header included.
  public private(set) var sections: [Section] = []
  /// Keys that stand twice.
  public private(set) var repetitions: [Repetition] = []
  /// The line of each path, from 1.
  public private(set) var lines: [String: Int] = [:]

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  /// How many elements each array of tables has so far.
  private var counts: [String: Int] = [:]

  /// Scans a text.
  public init(_ text: String) {
    bytes = Array(text.utf8)
    sections = [Section(path: "", start: 0, end: 0)]
    while position < bytes.count { scanLine() }
  }

  /// The line of a key with its tables, or of the nearest table around it; nil when none stands in the text.
  public func line(of key: String) -> Int? {
    var key = key[...]
    while true {
      if let line = lines[String(key)] { return line }
      guard let cut = key.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      key = key[..<cut]
    }
  }

  // MARK: Lines

  private mutating func scanLine() {
    skipBlanks()
    switch current {
    case nil: return
    case UInt8(ascii: "\n"), UInt8(ascii: "#"): break
    case UInt8(ascii: "["): scanHeader()
    default: scanAssignment()
    }
    skipToNextLine()
  }

  private mutating func scanHeader() {
    let start = startOfLine
    let headerLine = line
    advance()
    let isElement = current == UInt8(ascii: "[")
    if isElement { advance() }
    let keys = scanKey()
    guard !keys.isEmpty else { return }
    var path = ""
    for (index, key) in keys.enumerated() {
      path += path.isEmpty ? key : ".\(key)"
      if index == keys.count - 1, isElement { break }
      if let count = counts[path] { path += "[\(count - 1)]" }
    }
    if isElement {
      record(path, at: headerLine)
      let count = counts[path, default: 0]
      counts[path] = count + 1
      path += "[\(count)]"
    }
    note(path, at: headerLine)
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    sections.append(Section(path: path, start: start, end: min(end + 1, bytes.count)))
  }

  private mutating func scanAssignment() {
    let keyLine = line
    let keys = scanKey()
    skipBlanks()
    guard !keys.isEmpty, current == UInt8(ascii: "=") else { return }
    advance()
    skipBlanks()
    var path = sections[sections.count - 1].path
    for key in keys.dropLast() {
      path += path.isEmpty ? key : ".\(key)"
      record(path, at: keyLine)
    }
    path += path.isEmpty ? keys[keys.count - 1] : ".\(keys[keys.count - 1])"
    note(path, at: keyLine)
    let start = position
    scanValue(path)
    let value = start..<position
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    end = min(end + 1, bytes.count)
    sections[sections.count - 1].assignments.append(Assignment(path: path, value: value, end: end))
    sections[sections.count - 1].end = end
  }

  // MARK: Keys and values

  /// A dotted key; empty when there is none.
  private mutating func scanKey() -> [String] {
    var keys: [String] = []
    while true {
      skipBlanks()
      guard let key = scanKeyPart() else { return [] }
      keys.append(key)
      skipBlanks()
      guard current == UInt8(ascii: ".") else { return keys }
      advance()
    }
  }

  private mutating func scanKeyPart() -> String? {
    let start = position
    if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") {
      scanString()
      return position - start >= 2 ? String(decoding: bytes[start + 1..<position - 1], as: UTF8.self) : nil
    }
    while let byte = current, !" \t.=]\n#\"',{}[".utf8.contains(byte) { advance() }
    return position > start ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
  }

  private mutating func scanValue(_ path: String) {
    switch current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): scanString()
    case UInt8(ascii: "["): scanArray(path)
    case UInt8(ascii: "{"): scanInlineTable(path)
    default:
      // A number, a word, a day: blanks may stand inside (`2026-05-01 12:00`), not at its end.
      var end = position
      while let byte = current, !",]}\n#".utf8.contains(byte) {
        advance()
        if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t"), byte != UInt8(ascii: "\r") {
          end = position
        }
      }
      position = end
    }
  }

  private mutating func scanArray(_ path: String) {
    advance()
    var index = 0
    while reachElement(before: UInt8(ascii: "]")) {
      let before = position
      record("\(path)[\(index)]", at: line)
      scanValue("\(path)[\(index)]")
      index += 1
      if position == before { return }
    }
  }

  private mutating func scanInlineTable(_ path: String) {
    advance()
    while reachElement(before: UInt8(ascii: "}")) {
      let keyLine = line
      let keys = scanKey()
      skipBlanks()
      guard !keys.isEmpty, current == UInt8(ascii: "=") else { return }
      advance()
      skipBlanks()
      let inner = "\(path).\(keys.joined(separator: "."))"
      note(inner, at: keyLine)
      scanValue(inner)
    }
  }

  /// Goes to the next element of an array or an inline table; false at its end, behind which it goes, or the text's.
  private mutating func reachElement(before end: UInt8) -> Bool {
    while true {
      skipSpaceAndComments()
      guard let byte = current else { return false }
      if byte != end, byte != UInt8(ascii: ",") { return true }
      advance()
      if byte == end { return false }
    }
  }

  private mutating func scanString() {
    let end = TOMLString.end(in: bytes, from: position)
    while position < end { advance() }
  }

  // MARK: Bytes

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private var startOfLine: Int {
    var start = position
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private mutating func advance() {
    guard position < bytes.count else { return }
    if bytes[position] == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private mutating func skipBlanks() {
    while let byte = current,
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    {
      position += 1
    }
  }

  private mutating func skipSpaceAndComments() {
    while let byte = current {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): advance()
      case UInt8(ascii: "#"): while let byte = current, byte != UInt8(ascii: "\n") { advance() }
      default: return
      }
    }
  }

  private mutating func skipToNextLine() {
    while let byte = current, byte != UInt8(ascii: "\n") { position += 1 }
    advance()
  }

  /// Records a key or table that may stand once.
  private mutating func note(_ path: String, at line: Int) {
    if let first = lines[path], assigned.contains(path) {
      repetitions.append(Repetition(path: path, line: line, first: first))
    }
    assigned.insert(path)
    record(path, at: line)
  }

  private var assigned: Set<String> = []

  private mutating func record(_ path: String, at line: Int) { lines[path] = lines[path] ?? line }
}
