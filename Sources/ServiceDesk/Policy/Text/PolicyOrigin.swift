import TOMLPlaces

/// Where a value of an adopted policy comes from.
public enum PolicyOrigin: Hashable, Sendable {
  /// Redress ships it.
  case shipped
  /// A shipped template holds it that a file named.
  case template
  /// A file said it; its name where the journal knows it, and the line.
  case file(name: String?, line: Int?)
}

/// A value of the policy in force, and where it comes from.
public struct PolicyValue: Hashable, Sendable {
  /// The key with its value.
  public let entry: PolicyEntry
  /// What Redress ships for that key; nil where it ships nothing.
  public let shipped: String?
  /// Where the value comes from.
  public let origin: PolicyOrigin
}

extension PolicyHistory.Entry {
  /// The values of the policy under a key or table: `clocks.resolve`, `actions.visit`, `roles`; all of them for nil.
  public func values(under key: String?) -> [PolicyValue] {
    let shipped = Dictionary(PolicyEntry.all(of: DefaultPolicy.text).map { ($0.key, $0.value) }) { first, _ in
      first
    }
    let outline = TOMLOutline(text)
    return PolicyEntry.all(of: text).filter { entry in
      guard let key else { return true }
      return entry.key == key || entry.key.hasPrefix(key + ".")
    }.map { entry in
      PolicyValue(
        entry: entry, shipped: shipped[entry.key],
        origin: origin(of: entry, shipped: shipped[entry.key], outline))
    }
  }

  private func origin(of entry: PolicyEntry, shipped: String?, _ outline: TOMLOutline) -> PolicyOrigin {
    if !ownLines.isEmpty {
      if let line = ownLines[entry.key] { return .file(name: file, line: line) }
      // A table that the file gave in one piece has its own line on each of its keys; what is left was inherited.
      return shipped == nil ? .template : .shipped
    }
    return shipped == entry.value ? .shipped : .file(name: file, line: outline.line(of: entry.path))
  }
}
