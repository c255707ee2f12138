/// A line that an append session gave its place; it is saved when the append returns.
public struct AppendedLine: Sendable, Equatable {
  /// Its number.
  public let seq: Int64
  /// Its moment in milliseconds since 1970.
  public let at: Int64
  /// Offset of its first byte.
  public let offset: Int64
  /// Length in bytes, newline included.
  public let length: Int64
  /// The chain recorded on it.
  public let chain: Chain
  /// Whether the clock was behind the line before, whose moment was used instead.
  public let wasClockBehind: Bool
}

/// What a command may do while it holds the lock: look at what others appended, and add lines.
public struct AppendSession {
  /// What was appended since the place that the caller knew, in order.
  public let appended: [JournalItem]
  /// The place behind the lines added so far; the caller reads on from there after the append.
  public private(set) var position: JournalPosition

  /// The journal's path, for errors.
  private let path: String
  /// Bytes that the next line has to accept as torn.
  private var torn: Int64?
  /// The number of the next line.
  private var nextSeq: Int64
  /// Makes the bytes.
  private let composer = LineComposer()
  /// The bytes to be written.
  private(set) var bytes: [UInt8] = []
  /// Whether a draft has been added.
  private(set) var hasLines = false
  /// Offset of the first byte to be written.
  private let writeOffset: Int64
  /// Whether a whole line stands at the end that only lacks its newline.
  let completesLine: Bool

  /// A session that continues a place; `prefix` goes out before the first line.
  init(
    path: String, appended: [JournalItem], position: JournalPosition, nextSeq: Int64, torn: Int64?,
    writeOffset: Int64, prefix: [UInt8], completesLine: Bool
  ) {
    self.path = path
    self.appended = appended
    self.position = position
    self.nextSeq = nextSeq
    self.torn = torn
    self.writeOffset = writeOffset
    self.completesLine = completesLine
    bytes = prefix
  }

  /// Adds a line, which goes out with all others in one write when the body ends.
  ///
  /// - Throws: `JournalError` unusableDraft; nothing was added then.
  public mutating func append(_ draft: CommitDraft) throws(JournalError) -> AppendedLine {
    let start = bytes.count
    let at = max(draft.wantedAt, position.at, LineTime.range.lowerBound)
    let chain: Chain
    do throws(UnusableDraft) {
      chain = try composer.append(
        draft, seq: nextSeq, at: at, torn: torn, previous: position.chain, to: &bytes)
    } catch {
      throw JournalError(.unusableDraft(reason: error.reason), path: path)
    }
    let line = AppendedLine(
      seq: nextSeq, at: at, offset: writeOffset + Int64(start), length: Int64(bytes.count - start),
      chain: chain, wasClockBehind: at > draft.wantedAt)
    position.offset = line.offset + line.length
    position.seq = nextSeq
    position.chain = chain
    position.at = at
    position.damagedLines = 0
    nextSeq += 1
    torn = nil
    hasLines = true
    return line
  }
}
