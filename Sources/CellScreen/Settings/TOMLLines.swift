/// Where keys stand in a TOML text, by a small scan of its own: the parser tells positions only for the first
/// syntax error.
struct TOMLLines {
  private var lines: [String: Int] = [:]

  /// Scans a text for table headers and keys at the beginning of lines.
  init(_ text: String) {
    var table = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.drop { $0 == " " || $0 == "\t" }
      if words.hasPrefix("[") {
        table = String(words.dropFirst().prefix { $0 != "]" }).filter { $0 != " " && $0 != "\"" }
        record(table, in: "", at: index + 1)
        if let dot = table.lastIndex(of: ".") {
          record(String(table[table.index(after: dot)...]), in: String(table[..<dot]), at: index + 1)
        }
      } else if let equals = words.firstIndex(of: "="), !words.hasPrefix("#") {
        let key = words[..<equals].filter { $0 != " " && $0 != "\"" && $0 != "'" && $0 != "\t" }
        record(key, in: table, at: index + 1)
        if let dot = key.lastIndex(of: ".") {
          let path = [table, String(key[..<dot])].filter { !$0.isEmpty }.joined(separator: ".")
          record(String(key[key.index(after: dot)...]), in: path, at: index + 1)
        }
      }
    }
  }

  /// The line of a key in a table (`""` for the top), from 1.
  func line(of key: String, in table: String) -> Int? {
    lines["\(table)\n\(key)"]
  }

  private mutating func record(_ key: String, in table: String, at line: Int) {
    lines["\(table)\n\(key)"] = lines["\(table)\n\(key)"] ?? line
  }
}
