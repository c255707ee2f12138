/// Where keys stand in a policy's text, found by a small scan: the TOML parser tells positions only for the first
/// syntax error.
struct PolicyLines {
  private var lines: [String: Int] = [:]

  /// Scans for table headers and keys at the beginning of lines.
  init(_ text: String) {
    var table = ""
    var counts: [String: Int] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.drop { $0 == " " || $0 == "\t" }
      if words.hasPrefix("[[") {
        let name = Self.name(words.dropFirst(2))
        table = "\(name)[\(counts[name, default: 0])]"
        counts[name, default: 0] += 1
        record(table, at: index + 1)
        record(name, at: index + 1)
      } else if words.hasPrefix("[") {
        table = Self.name(words.dropFirst())
        record(table, at: index + 1)
      } else if let equals = words.firstIndex(of: "="), !words.hasPrefix("#") {
        let key = words[..<equals].filter { !" \t\"'".contains($0) }
        record(table.isEmpty ? key : "\(table).\(key)", at: index + 1)
      }
    }
  }

  /// The line of a key with its table, or of the nearest table around it; nil when none stands in the text.
  func line(of key: String) -> Int? {
    var key = key[...]
    while true {
      if let line = lines[String(key)] { return line }
      guard let dot = key.lastIndex(of: ".") else { return nil }
      key = key[..<dot]
    }
  }

  private mutating func record(_ key: String, at line: Int) { lines[key] = lines[key] ?? line }

  private static func name(_ header: Substring) -> String {
    header.prefix { $0 != "]" }.filter { !" \"".contains($0) }
  }
}
