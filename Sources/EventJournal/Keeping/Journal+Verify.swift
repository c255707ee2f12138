/// What verifying a journal found (decisions 3, 4 and 7).
public struct JournalVerification: Sendable, Equatable {
  /// Lines that count.
  public var lines: Int64 = 0
  /// Lines of a format that this binary does not know; their chain is right.
  public var unknownLines: Int64 = 0
  /// Places that count for nothing, undecided ones at the end included.
  public var damage: [JournalDamage] = []
  /// Torn writes that the next line accepted.
  public var fragments: Int64 = 0
  /// Bytes behind the last newline: a write going on or torn.
  public var unfinishedByteCount: Int64 = 0
  /// The end of the last line that counts.
  public var head: Anchor = Anchor(seq: 0, offset: 0, chain: .zero)
  /// What the journal looks like beside the anchor given; nil without one.
  public var verdict: AnchorVerdict?

  /// Whether nothing is wrong: no damage, and the anchor, if one was given, fits.
  public var isIntact: Bool { damage.isEmpty && (verdict ?? .intact) == .intact }
}

extension Journal {
  /// Reads every byte and checks every line and the chain; needs no lock and bounded memory.
  ///
  /// - Parameters:
  ///   - anchor: a place kept elsewhere, to see a cut tail or a rewritten whole.
  ///   - progress: told from time to time how many bytes are read; returns whether to go on.
  /// - Throws: `JournalError` when the file cannot be read.
  public func verify(
    against anchor: Anchor? = nil, progress: (_ readByteCount: Int64) throws -> Bool = { _ in true }
  ) throws -> JournalVerification {
    let size = try file.size()
    var result = JournalVerification()
    var isAnchorMet = anchor?.offset == 0 && anchor?.chain == .zero
    var damagesBeforeAnchor = 0
    var nextReport: Int64 = 1 << 24
    let reading = try read(from: .start) { item, after in
      switch item {
      case .line(let line):
        result.lines += 1
        result.head = Anchor(
          seq: line.seq, offset: after.offset, chain: line.chain, damages: result.damage.count)
      case .unknown:
        result.unknownLines += 1
        result.head = Anchor(
          seq: after.seq, offset: after.offset, chain: after.chain, damages: result.damage.count)
      case .damage(let damage): result.damage.append(damage)
      case .fragment: result.fragments += 1
      }
      if let anchor, after.offset == anchor.offset {
        isAnchorMet = after.chain == anchor.chain && after.seq == anchor.seq
        damagesBeforeAnchor = result.damage.count
      }
      guard after.offset >= nextReport else { return true }
      nextReport = after.offset + 1 << 24
      return try progress(after.offset)
    }
    result.damage.append(contentsOf: reading.undecided)
    result.unfinishedByteCount = reading.unfinishedByteCount
    if let anchor {
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
    }
    return result
  }
}
