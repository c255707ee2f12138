import RecoveryDomain
import TOMLKit
import TOMLPlaces

/// One value of a policy with its key.
public struct PolicyEntry: Hashable, Sendable {
  /// The key with the codes of entries: `clocks.resolve`, `actions.visit.due`.
  public let key: String
  /// The value as TOML writes it.
  public let value: String
  /// The key with the places of entries, as an outline has it: `actions[8].due`.
  let path: String

  /// All values of a policy's text in its order, without what is kept behind it; none of a text that is no TOML.
  public static func all(of text: String) -> [PolicyEntry] {
    guard let root = try? TOMLNesting.table(text) else { return [] }
    let outline = TOMLOutline(text)
    return all(of: PolicyTree(root))
      .map { (entry: $0, line: outline.line(of: $0.path) ?? 0) }
      .sorted { ($0.line, $0.entry.path) < ($1.line, $1.entry.path) }
      .map(\.entry)
  }

  /// All values of a tree, without what is kept behind a policy.
  static func all(of tree: PolicyTree) -> [PolicyEntry] {
    guard case .table(let members) = tree else { return [] }
    return PolicyTree.ordered(members).filter { $0.key != PolicyKeeping.table }
      .flatMap { leaves(of: $0.value, key: $0.key, path: $0.key) }
  }

  private static func leaves(of tree: PolicyTree, key: String, path: String) -> [PolicyEntry] {
    if case .table(let members) = tree, !members.isEmpty {
      return PolicyTree.ordered(members).flatMap {
        leaves(of: $0.value, key: "\(key).\($0.key)", path: "\(path).\($0.key)")
      }
    }
    if let elements = tree.tables {
      return elements.enumerated().flatMap { index, element in
        leaves(of: element, key: "\(key).\(element.code ?? String(index))", path: "\(path)[\(index)]")
      }
    }
    return [PolicyEntry(key: key, value: tree.written, path: path)]
  }
}

/// A value that differs between two policies.
public struct PolicyDifference: Hashable, Sendable {
  /// The key with the codes of entries.
  public let key: String
  /// The value in the first; nil where it has none.
  public let old: String?
  /// The value in the second; nil where it has none.
  public let new: String?

  /// What differs between two policies' texts: in the second's order, then what only the first has.
  public static func between(_ first: String, _ second: String) -> [PolicyDifference] {
    let before = PolicyEntry.all(of: first)
    let after = PolicyEntry.all(of: second)
    let old = Dictionary(before.map { ($0.key, $0.value) }) { first, _ in first }
    let new = Dictionary(after.map { ($0.key, $0.value) }) { first, _ in first }
    return after.filter { old[$0.key] != $0.value }
      .map { PolicyDifference(key: $0.key, old: old[$0.key], new: $0.value) }
      + before.filter { new[$0.key] == nil }.map { PolicyDifference(key: $0.key, old: $0.value, new: nil) }
      + kept(first, second)
  }

  /// What differs in the holidays and zones that both keep: files and the zone database change although no key does.
  private static func kept(_ first: String, _ second: String) -> [PolicyDifference] {
    let (before, after) = (keptLines(first), keptLines(second))
    return before.keys.sorted().flatMap { key -> [PolicyDifference] in
      guard let old = before[key], let new = after[key], old != new else { return [] }
      let (known, wanted) = (Set(old), Set(new))
      return new.filter { !known.contains($0) }.map { PolicyDifference(key: key, old: nil, new: $0) }
        + old.filter { !wanted.contains($0) }.map { PolicyDifference(key: key, old: $0, new: nil) }
    }
  }

  /// The days of every kept file and the changes of every kept zone.
  private static func keptLines(_ text: String) -> [String: [String]] {
    guard let root = try? TOMLNesting.table(text), let kept = PolicyTree(root)[PolicyKeeping.table] else {
      return [:]
    }
    var lines: [String: [String]] = [:]
    for (part, list) in [(PolicyKeeping.holidays, "days"), (PolicyKeeping.zones, "changes")] {
      guard case .table(let members)? = kept[part] else { continue }
      for (name, value) in members {
        guard case .array(let elements)? = value[list] else { continue }
        lines["\(PolicyKeeping.table).\(part).\(PolicyTree.key(name))"] = elements.map(\.written)
      }
    }
    return lines
  }
}
