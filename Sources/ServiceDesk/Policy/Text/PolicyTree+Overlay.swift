import RecoveryDomain

extension PolicyTree {
  /// The key of an entry that takes the one of its code out.
  private static let absent = "absent"

  /// A value with another laid over it: tables key by key, entries by their code, anything else as a whole. An entry
  /// with `absent = true` takes the one of its code out; it stays as `gone`, so that the others keep their places.
  /// What cannot be laid over is left out: `clashes(with:)` names it.
  func overlaid(by own: PolicyTree) -> PolicyTree {
    switch (self, own) {
    case (.table(let members), .table(let others)):
      return .table(
        members.merging(others.compactMapValues(\.withoutRemovals)) { inherited, _ in inherited }
          .merging(others.filter { members[$0.key] != nil }) { $0.overlaid(by: $1) })
    case (.array(let elements), .array(let others)) where tables?.allSatisfy { $0.code != nil } == true:
      var result = elements
      for change in others {
        let isAbsent = change[Self.absent] == .flag(true)
        guard let index = elements.firstIndex(where: { $0.code != nil && $0.code == change.code }) else {
          if !isAbsent { result.append(change.withoutAbsent) }
          continue
        }
        result[index] = isAbsent ? .gone : elements[index].overlaid(by: change.withoutAbsent)
      }
      return .array(result)
    case (.table, _): return self
    case (.array, _) where tables != nil: return self
    default: return own
    }
  }

  /// An entry without the word that decides whether it is taken out, which is no key of a policy.
  private var withoutAbsent: PolicyTree {
    guard case .table(var members) = self else { return self }
    members[Self.absent] = nil
    return .table(members)
  }

  /// A value that is laid over nothing, without the entries that take out what is not there; nil where none is left.
  private var withoutRemovals: PolicyTree? {
    guard case .array(let elements) = self, elements.contains(where: { $0[Self.absent] != nil }) else {
      return self
    }
    let left = elements.filter { $0[Self.absent] != .flag(true) }.map(\.withoutAbsent)
    return left.isEmpty ? nil : .array(left)
  }

  /// What of another value cannot be laid over this one: something else than a table or entries where they belong, an
  /// entry that stands twice, one that takes out what is not there.
  func clashes(with own: PolicyTree, at path: String = "") -> [(path: String, kind: PolicyMistake.Kind)] {
    switch (self, own) {
    case (.table(let members), .table(let others)):
      return PolicyTree.ordered(others).flatMap { key, value in
        let place = path.isEmpty ? key : "\(path).\(key)"
        if let inherited = members[key] { return inherited.clashes(with: value, at: place) }
        // Nothing of that kind ships, so there is nothing to take out either.
        return (value.tables ?? []).enumerated().flatMap { index, entry in
          entry.absenceMistakes(at: "\(place)[\(index)]", among: [])
        }
      }
    case (.table, _): return [(path, .wrongType(expected: .table))]
    case (.array(let elements), .array(let others)) where tables != nil:
      if let wrong = others.firstIndex(where: { !$0.isTable }) {
        return [("\(path)[\(wrong)]", .wrongType(expected: .table))]
      }
      let codes = elements.compactMap(\.code)
      var taken: Set<String> = []
      return others.enumerated().flatMap { index, change in
        let place = "\(path)[\(index)]"
        var found = change.absenceMistakes(at: place, among: codes)
        guard let code = change.code, let inherited = elements.first(where: { $0.code == code }) else {
          return found
        }
        if !taken.insert(code).inserted { found.append(("\(place).code", .duplicate(code))) }
        return found + inherited.clashes(with: change.withoutAbsent, at: place)
      }
    case (.array, _) where tables != nil: return [(path, .wrongType(expected: .tables(path)))]
    default: return []
    }
  }

  /// What is wrong with an entry that says whether it is to be taken out.
  private func absenceMistakes(at path: String, among codes: [String])
    -> [(path: String, kind: PolicyMistake.Kind)]
  {
    switch self[Self.absent] {
    case nil, .flag(false)?: return []
    case .flag(true)?:
      guard let code, !codes.contains(code) else { return [] }
      let similar = NearestName.of(code, among: codes)
      return [("\(path).code", .nothingToTakeOut(code, similar: similar))]
    default: return [("\(path).\(Self.absent)", .wrongType(expected: .flag))]
    }
  }

  /// The entries that this value takes out, by their code, each with the path of its code.
  func removals(at path: String = "") -> [String: String] {
    guard case .table(let members) = self else { return [:] }
    var found: [String: String] = [:]
    for (key, value) in PolicyTree.ordered(members) {
      let inner = path.isEmpty ? key : "\(path).\(key)"
      for (index, entry) in (value.tables ?? []).enumerated() where entry[Self.absent] == .flag(true) {
        if let code = entry.code { found[code] = found[code] ?? "\(inner)[\(index)].code" }
      }
      found.merge(value.removals(at: inner)) { first, _ in first }
    }
    return found
  }
}
