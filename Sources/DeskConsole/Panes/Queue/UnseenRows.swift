import RecoveryDomain

/// The rows that came into the list and were not on screen yet.
///
/// Bounded: beyond the limit it only knows that there are more.
struct UnseenRows: Equatable, Sendable {
  /// Their places, in order.
  private var positions: [QueuePosition] = []
  /// So many are told apart.
  static let limit = 999

  /// Remembers a row that came in.
  mutating func insert(_ position: QueuePosition) {
    guard positions.count < Self.limit else { return }
    positions.insert(position, at: index(for: position))
  }

  /// Forgets all.
  mutating func removeAll() { positions = [] }

  /// Forgets the rows from the first to the last on screen.
  mutating func see(from first: QueuePosition, through last: QueuePosition) {
    let start = index(for: first)
    var end = index(for: last)
    if end < positions.count, positions[end] == last { end += 1 }
    if start < end { positions.removeSubrange(start..<end) }
  }

  /// Forgets a row that left its place.
  mutating func remove(_ number: CaseNumber) { positions.removeAll { $0.number == number } }

  /// How many stand before a place.
  func count(before position: QueuePosition) -> Int { index(for: position) }

  /// How many stand after a place.
  func count(after position: QueuePosition) -> Int {
    let start = index(for: position)
    let isHere = start < positions.count && positions[start] == position
    return positions.count - start - (isHere ? 1 : 0)
  }

  /// The one nearest before a place, else the nearest after it.
  func nearest(to position: QueuePosition) -> QueuePosition? {
    let start = index(for: position)
    if start > 0 { return positions[start - 1] }
    return positions.first { $0 != position }
  }

  /// The first index whose place does not stand before `position`.
  private func index(for position: QueuePosition) -> Int {
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
