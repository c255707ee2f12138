import Glibc

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
    var verifier = Verifier(anchor: anchor)
    var position = JournalPosition.start
    var goesOn = true
    while goesOn {
      let bytes = try wholeLines(from: position.offset, to: size)
      let end = position.offset + Int64(bytes.count)
      let holdsAnchor = anchor.map { position.offset < $0.offset && $0.offset < end } ?? false
      if !bytes.isEmpty, !holdsAnchor,
        let run = UndisturbedRun.check(bytes, after: position.chain, parts: 8 * Self.processorCount),
        run.firstSeq > position.seq
      {
        position.offset = end
        position.seq = run.lastSeq
        position.chain = run.lastChain
        position.at = max(position.at, run.lastAt)
        position.damagedLines = 0
        verifier.take(run, position)
      } else {
        // Behind the last whole line, too: there the torn and the undecided is found.
        let reading = try read(from: position) { item, after in
          verifier.take(item, after)
          return bytes.isEmpty || after.offset < end
        }
        position = reading.position
        if !reading.stopped {
          verifier.finish(reading)
          break
        }
      }
      goesOn = try progress(position.offset)
    }
    return verifier.result(size: size)
  }

  /// How many parts can be checked at the same time; there are more parts, as cores may be busy otherwise.
  private static var processorCount: Int { max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The whole lines in the next eight megabytes; none when not even one is that short.
  private func wholeLines(from start: Int64, to end: Int64) throws(JournalError) -> [UInt8] {
    var bytes = try file.bytes(start..<min(start + 1 << 23, end))
    guard let newline = bytes.lastIndex(of: 0x0A) else { return [] }
    bytes.removeSubrange((newline + 1)...)
    return bytes
  }
}
