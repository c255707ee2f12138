/// Adds up what verifying finds.
struct Verifier {
  /// The place to compare with.
  private let anchor: Anchor?
  /// What was found so far.
  private var found = JournalVerification()
  /// Whether the anchor's chain stands at the anchor's place.
  private var isAnchorMet: Bool
  /// Damaged places before the anchor.
  private var damagesBeforeAnchor = 0

  /// Nothing found yet.
  init(anchor: Anchor?) {
    self.anchor = anchor
    isAnchorMet = anchor?.offset == 0 && anchor?.chain == .zero
  }

  /// Adds a run of lines that ends at a place.
  mutating func take(_ run: UndisturbedRun, _ after: JournalPosition) {
    found.lines += run.lines
    take(head: after)
  }

  /// Adds one item that ends at a place.
  mutating func take(_ item: JournalItem, _ after: JournalPosition) {
    switch item {
    case .line:
      found.lines += 1
      take(head: after)
    case .unknown:
      found.unknownLines += 1
      take(head: after)
    case .damage(let damage): found.damage.append(damage)
    case .fragment: found.fragments += 1
    }
  }

  /// Adds what stands undecided at the end.
  mutating func finish(_ reading: JournalReading) {
    found.damage.append(contentsOf: reading.undecided)
    found.unfinishedByteCount = reading.unfinishedByteCount
  }

  /// All that was found in a file of so many bytes.
  func result(size: Int64) -> JournalVerification {
    var result = found
    guard let anchor else { return result }
    result.verdict =
      if size < anchor.offset {
        .cut(byteCount: size)
      } else if !isAnchorMet {
        .rewritten
      } else if damagesBeforeAnchor > anchor.damages {
        .damaged(places: damagesBeforeAnchor - anchor.damages)
      } else {
        .intact
      }
    return result
  }

  /// Moves the head behind a line and compares it with the anchor.
  private mutating func take(head: JournalPosition) {
    found.head = Anchor(seq: head.seq, offset: head.offset, chain: head.chain, damages: found.damage.count)
    guard let anchor, head.offset == anchor.offset else { return }
    isAnchorMet = head.chain == anchor.chain && head.seq == anchor.seq
    damagesBeforeAnchor = found.damage.count
  }
}
