/// Finds columns by their headers.
struct HeaderIndex {
  /// The headers as they stand in the file, trimmed.
  let headers: [String]
  /// Positions by the exact header, by the header in lower case, and by its letters and digits alone.
  private var exact: [String: Int] = [:]
  private var folded: [String: Int] = [:]
  private var bare: [String: Int] = [:]

  /// An index of headers; of several equal ones the first counts.
  init(_ headers: [String]) {
    self.headers = headers
    for (position, header) in headers.enumerated() where !header.isEmpty {
      exact[header] = exact[header] ?? position
      folded[header.lowercased()] = folded[header.lowercased()] ?? position
      bare[Self.bare(header)] = bare[Self.bare(header)] ?? position
    }
  }

  /// The column of a header that a person wrote; letter case does not matter.
  func position(of header: String) -> Int? { exact[header] ?? folded[header.lowercased()] }

  /// The column of a header that a preset names: publishers vary in case, blanks and underscores.
  func position(ofPresetHeader header: String) -> Int? {
    position(of: header) ?? bare[Self.bare(header)]
  }

  /// The letters and digits of a header, in lower case.
  private static func bare(_ header: String) -> String {
    String(header.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
