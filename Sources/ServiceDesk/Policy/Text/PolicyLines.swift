import RecoveryDomain
import TOMLPlaces

/// Finds the line of a key in the file that a policy was written in, which may hold only a part of what is read.
struct PolicyLines {
  private let outline: TOMLOutline
  /// The entries of the text that is read, by their path, and the same entry in the file; nil for the same text.
  private var entries: [String: String]?
  /// The arrays whose entries have codes.
  private var arrays: Set<String> = []

  /// The lines of a text that is read as it is.
  init(_ text: String) { outline = TOMLOutline(text) }

  /// From now on keys are those of `read`, while the lines are those of the file, whose value is `own`.
  mutating func translate(from read: PolicyTree, to own: PolicyTree) {
    var entries: [String: String] = [:]
    for (array, elements) in Self.arrays(of: read) {
      arrays.insert(array)
      let owned = Self.arrays(of: own).first { $0.path == array }?.elements ?? []
      var taken: Set<Int> = []
      for (index, element) in elements.enumerated() {
        let match = owned.indices.first { !taken.contains($0) && owned[$0].code == element.code }
        if let match {
          taken.insert(match)
          entries["\(array)[\(index)]"] = "\(array)[\(match)]"
        }
      }
    }
    self.entries = entries
  }

  /// The key as the file has it and its line, or that of the nearest table around it; no line where nothing of it
  /// stands in the file.
  func place(of key: String) -> (key: String, line: Int?) {
    guard let entries, let open = key.firstIndex(of: "["), arrays.contains(String(key[..<open])),
      let close = key[open...].firstIndex(of: "]")
    else { return (key, outline.line(of: key)) }
    guard let own = entries[String(key[...close])] else { return (key, nil) }
    let translated = own + key[key.index(after: close)...]
    return (translated, outline.line(of: translated))
  }

  /// The line of a key as the file has it.
  func line(ofOwn key: String) -> Int? { outline.line(of: key) }

  /// The arrays of tables with their paths, those within tables included.
  private static func arrays(of tree: PolicyTree, at path: String = "") -> [(
    path: String, elements: [PolicyTree]
  )] {
    guard case .table(let members) = tree else { return [] }
    return members.flatMap { key, value in
      let inner = path.isEmpty ? key : "\(path).\(key)"
      return value.tables.map { [(inner, $0)] } ?? arrays(of: value, at: inner)
    }
  }
}
