import RecoveryDomain

/// The listed cases in the queue's order.
struct QueueList: Equatable, Sendable {
  /// One small record per case, sorted by position.
  private(set) var entries: [QueueEntry]

  /// A list from entries that are in order already.
  init(_ entries: [QueueEntry] = []) { self.entries = entries }

  /// The number of cases.
  var count: Int { entries.count }

  /// A case that has another place now, or none.
  struct Edit: Equatable {
    /// The case.
    let number: CaseNumber
    /// Its place; nil takes it off the list.
    let entry: QueueEntry?
  }

  /// The first index whose entry does not stand before `position`.
  func index(for position: QueuePosition) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of a case; looks through the whole list.
  func index(of number: CaseNumber) -> Int? { entries.firstIndex { $0.number == number } }

  /// The case at an index; nil outside the list.
  func number(at index: Int) -> CaseNumber? { entries.indices.contains(index) ? entries[index].number : nil }

  /// Moves, adds and removes cases.
  ///
  /// A few are put in place one by one; many (an import running elsewhere) in one pass over the list.
  /// - Returns: The entries of cases that were not listed before.
  mutating func apply(_ edits: [Edit]) -> [QueueEntry] {
    edits.count <= Self.fewEdits ? edits.compactMap { place($0) } : merge(edits)
  }

  /// Up to so many edits cost less one by one than a pass that asks a set about every entry.
  private static let fewEdits = 8

  /// Puts one case in place.
  private mutating func place(_ edit: Edit) -> QueueEntry? {
    let old = index(of: edit.number)
    if let old { entries.remove(at: old) }
    guard let entry = edit.entry else { return nil }
    entries.insert(entry, at: index(for: entry.position))
    return old == nil ? entry : nil
  }

  /// Puts many cases in place; the last edit of a case counts.
  private mutating func merge(_ edits: [Edit]) -> [QueueEntry] {
    let latest = Dictionary(edits.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    let added = latest.values.compactMap(\.entry).sorted { $0.position < $1.position }
    var known: Set<CaseNumber> = []
    var merged: [QueueEntry] = []
    merged.reserveCapacity(entries.count + added.count)
    var next = 0
    for entry in entries {
      if latest[entry.number] != nil {
        known.insert(entry.number)
        continue
      }
      while next < added.count, added[next].position < entry.position {
        merged.append(added[next])
        next += 1
      }
      merged.append(entry)
    }
    merged.append(contentsOf: added[next...])
    entries = merged
    return added.filter { !known.contains($0.number) }
  }
}
