import TOMLPlaces

/// Writes a policy's text anew with other values, keeping its comments, its order and everything that is the same.
struct PolicyComposer {
  private let bytes: [UInt8]
  private let outline: TOMLOutline
  private let base: PolicyTree
  private let wanted: PolicyTree
  private var written: [UInt8] = []
  private var position = 0
  /// Tables that the text has no section for.
  private var newSections = ""

  /// Composes `text`, whose value is `base`, so that its value is `wanted`: `base` with something laid over it.
  static func compose(_ text: String, _ base: PolicyTree, to wanted: PolicyTree) -> String {
    var composer = PolicyComposer(
      bytes: Array(text.utf8), outline: TOMLOutline(text), base: base, wanted: wanted)
    return composer.composed()
  }

  private init(bytes: [UInt8], outline: TOMLOutline, base: PolicyTree, wanted: PolicyTree) {
    (self.bytes, self.outline, self.base, self.wanted) = (bytes, outline, base, wanted)
  }

  private mutating func composed() -> String {
    for (index, section) in outline.sections.enumerated() {
      compose(section)
      appendNewEntries(behind: index)
    }
    copy(to: bytes.count)
    if !newSections.isEmpty, written.last != UInt8(ascii: "\n") { written.append(UInt8(ascii: "\n")) }
    written += newSections.utf8
    return String(decoding: written, as: UTF8.self)
  }

  private mutating func compose(_ section: TOMLOutline.Section) {
    if isGone(section.path) {
      copy(to: section.start)
      position = section.end
      return
    }
    for assignment in section.assignments {
      let value = wanted.value(at: assignment.path)
      if value == base.value(at: assignment.path) { continue }
      if let value {
        copy(to: assignment.value.lowerBound)
        written += value.written.utf8
        position = assignment.value.upperBound
      }
    }
    copy(to: section.end)
    appendNewKeys(of: section)
  }

  /// Writes behind a section the keys that only the wanted value has.
  private mutating func appendNewKeys(of section: TOMLOutline.Section) {
    appendNewKeys(at: section.path, as: "", canHaveSections: !section.path.contains("["))
  }

  /// - Parameters:
  ///   - prefix: The dotted keys that lead to a table without a section of its own.
  ///   - canHaveSections: Whether a header may name its tables; that of an entry would name the last one.
  private mutating func appendNewKeys(at path: String, as prefix: String, canHaveSections: Bool) {
    guard case .table(let members) = wanted.value(at: path), let known = base.value(at: path) else { return }
    for (key, value) in PolicyTree.ordered(members) {
      let inner = path.isEmpty ? key : "\(path).\(key)"
      if known[key] == nil {
        if canHaveSections, value.isTable || value.tables != nil {
          let header = path.isEmpty ? PolicyTree.key(key) : "\(path).\(PolicyTree.key(key))"
          newSections += Self.section(header, value)
        } else {
          line("\(prefix)\(PolicyTree.key(key)) = \(value.written)")
        }
      } else if value.isTable, isDotted(inner) {
        appendNewKeys(at: inner, as: "\(prefix)\(PolicyTree.key(key)).", canHaveSections: false)
      } else if value.isTable, canHaveSections, isImplied(inner) {
        appendNewSections(at: inner)
      }
    }
  }

  /// Writes what only the wanted value has of a table that the text names in the headers of others alone.
  private mutating func appendNewSections(at path: String) {
    guard case .table(let members) = wanted.value(at: path), let known = base.value(at: path) else { return }
    let added = members.filter { known[$0.key] == nil }
    if !added.isEmpty { newSections += Self.section(path, .table(added)) }
    for (key, value) in PolicyTree.ordered(members) where known[key] != nil && value.isTable {
      let inner = "\(path).\(key)"
      if isImplied(inner) { appendNewSections(at: inner) }
    }
  }

  /// Whether a table has neither a header nor a value of its own, but stands in the headers of others.
  private func isImplied(_ path: String) -> Bool {
    outline.sections.contains { $0.path.hasPrefix(path + ".") }
      && !outline.sections.contains { $0.path == path }
  }

  /// Whether a table of the text is made of dotted keys: it has neither a header nor a value in braces.
  private func isDotted(_ path: String) -> Bool {
    outline.sections.contains { section in
      section.assignments.contains { $0.path.hasPrefix(path + ".") }
        && !section.path.hasPrefix(path) && !section.assignments.contains { $0.path == path }
    }
  }

  /// Writes the entries that only the wanted value has behind the last one of their array.
  private mutating func appendNewEntries(behind index: Int) {
    let section = outline.sections[index]
    guard let cut = section.path.lastIndex(of: "["), section.path.hasSuffix("]"),
      !section.path[section.path.index(after: cut)...].contains(".")
    else { return }
    let array = String(section.path[..<cut])
    let isLast = !outline.sections[(index + 1)...].contains {
      $0.path.hasPrefix(array + "[")
    }
    guard isLast, case .array(let entries) = wanted.value(at: array),
      case .array(let known) = base.value(at: array)
    else { return }
    for entry in entries.dropFirst(known.count) where entry.isTable {
      written += "\n\(Self.entry(array, entry))".utf8
    }
  }

  private func isGone(_ path: String) -> Bool {
    var prefix = path[...]
    while let cut = prefix.lastIndex(of: "]") {
      if wanted.value(at: String(prefix[...cut])) == .gone { return true }
      prefix = prefix[..<cut]
    }
    return false
  }

  private mutating func copy(to end: Int) {
    guard end > position else { return }
    written += bytes[position..<end]
    position = end
  }

  private mutating func line(_ text: String) {
    if let last = written.last, last != UInt8(ascii: "\n") { written.append(UInt8(ascii: "\n")) }
    written += "\(text)\n".utf8
  }

  /// A table, or an array of them, with headers.
  private static func section(_ path: String, _ value: PolicyTree) -> String {
    if let entries = value.tables { return entries.map { "\n" + entry(path, $0) }.joined() }
    guard case .table(let members) = value else { return "" }
    let inner = PolicyTree.ordered(members).filter { $0.value.isTable || $0.value.tables != nil }
    let leaves = PolicyTree.ordered(members).filter { !($0.value.isTable || $0.value.tables != nil) }
    var text = leaves.isEmpty && !inner.isEmpty ? "" : "\n[\(path)]\n"
    for (key, value) in leaves { text += "\(PolicyTree.key(key)) = \(value.written)\n" }
    for (key, value) in inner { text += section("\(path).\(PolicyTree.key(key))", value) }
    return text
  }

  private static func entry(_ path: String, _ value: PolicyTree) -> String {
    guard case .table(let members) = value else { return "" }
    return "[[\(path)]]\n"
      + PolicyTree.ordered(members).map { "\(PolicyTree.key($0.key)) = \($0.value.written)\n" }.joined()
  }
}

extension PolicyTree {
  /// The value at a path as an outline writes it: `actions[3].name.en`; nil when there is none.
  ///
  /// Keys that hold dots themselves are found where no shorter key stands in their way.
  func value(at path: String) -> PolicyTree? {
    guard !path.isEmpty else { return self }
    switch self {
    case .table(let members):
      if let value = members[path] { return value }
      for cut in path.indices where path[cut] == "." || path[cut] == "[" {
        guard let inner = members[String(path[..<cut])] else { continue }
        let rest = path[cut] == "." ? String(path[path.index(after: cut)...]) : String(path[cut...])
        if let value = inner.value(at: rest) { return value }
      }
      return nil
    case .array(let elements):
      guard path.hasPrefix("["), let end = path.firstIndex(of: "]"),
        let index = Int(path[path.index(after: path.startIndex)..<end]), elements.indices.contains(index)
      else { return nil }
      let rest = path[path.index(after: end)...]
      return elements[index].value(at: String(rest.hasPrefix(".") ? rest.dropFirst() : rest))
    default: return nil
    }
  }
}
