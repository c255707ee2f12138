import Glibc
import Synchronization

extension Journal {
  /// Runs the body under the lock and saves the lines that it adds: one write, then the sync (decisions 8–10).
  ///
  /// The body sees what others appended since the place given. When it throws, nothing is written. When it
  /// adds nothing, nothing is written, unless a whole line lacks its newline: that is completed.
  ///
  /// - Parameters:
  ///   - waiting: how long to wait for the lock, at most.
  ///   - position: the place up to which the caller knows the journal.
  /// - Returns: what the body returned; then everything is on disk.
  /// - Throws: `JournalError` and what the body throws. After `tooFarBehind` the caller reads on and repeats.
  @discardableResult
  public func append<T>(
    waiting: Duration = .seconds(5), since position: JournalPosition,
    _ body: (inout AppendSession) throws -> T
  ) throws -> T {
    guard access == .readWrite else { throw JournalError(.openedReadOnly, path: path) }
    guard !hasFailedToSync.withLock({ $0 }) else { throw JournalError(.writesRefused, path: path) }
    let parts = waiting.components
    let limit = parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
    let (result, wrote) = try lock.exclusively(
      descriptor: file.descriptor, path: path, limit: limit, system: system
    ) {
      var session = try openSession(since: position)
      let result = try body(&session)
      let mustWrite = session.hasLines || session.completesLine
      if mustWrite { try write(session.bytes) }
      return (result, mustWrite)
    }
    if wrote, system.fdatasync(file.descriptor) != 0 {
      let number = errno
      hasFailedToSync.withLock { $0 = true }
      throw JournalError(.notKnownToBeSaved, path: path, errorNumber: number)
    }
    return result
  }

  /// Checks the place and reads what stands behind it.
  private func openSession(since known: JournalPosition) throws -> AppendSession {
    let size = try file.size()
    guard size >= known.offset else { throw JournalError(.shrunk, path: path, offset: size) }
    try file.checkIdentity()
    guard try Lookback.recordedChain(file, before: known.offset) == known.chain else {
      throw JournalError(.positionMismatch, path: path, offset: known.offset)
    }
    var follower = LineFollower(from: known)
    var items: [JournalItem] = []
    var torn: Int64 = 0
    var tail: Int64 = 0
    if size > known.offset {
      let emit: LineFollower.Emit = { item, _ in items.append(item) }
      var segments = SegmentReader(from: known.offset, to: size)
      while true {
        let more: Void? = try segments.next(file) { try follower.take($0, $1, file: file, emit) }
        guard more != nil else { break }
        // Torn bytes do not count: however long they are, reading on would not get behind them.
        guard follower.decided.offset - known.offset <= Self.overlayByteLimit else {
          throw JournalError(.tooFarBehind(byteCount: size - known.offset), path: path, offset: known.offset)
        }
      }
      tail = segments.unfinishedByteCount
      if tail > 0 {
        let start = segments.offset
        torn =
          segments.isUnfinishedTooLong
          ? tail
          : try segments.withUnfinished { try follower.takeTail($0, offset: start, file: file, emit) }
      }
      torn += try follower.settle(emit)
    }
    if let version = follower.next.unknownVersion {
      throw JournalError(.unknownFormat(version: version), path: path)
    }
    // Without a tail the last torn stretch has its closing newline already, which is not counted.
    let accepted = torn == 0 ? nil : tail > 0 ? torn : torn - 1
    var position = follower.next
    position.offset = tail > 0 ? size + 1 : size
    return AppendSession(
      path: path, appended: items, position: position, nextSeq: follower.nextSeq, torn: accepted,
      writeOffset: size, prefix: tail > 0 ? [0x0A] : [], completesLine: tail > 0 && torn == 0)
  }

  /// Writes all bytes at the end of the file; a part that stands when it fails is left as a torn tail.
  private func write(_ bytes: [UInt8]) throws(JournalError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        system.write(file.descriptor, UnsafeRawBufferPointer(rebasing: $0[written...]))
      }
      if count > 0 {
        written += count
        continue
      }
      let number = count == 0 ? EIO : errno
      if number == EINTR { continue }
      let landed = bytes[..<written].dropFirst(bytes.first == 0x0A ? 1 : 0).count { $0 == 0x0A }
      switch number {
      case ENOSPC, EDQUOT:
        throw JournalError(.diskFull(landedLines: landed), path: path, errorNumber: number)
      default:
        throw JournalError(.notSaved(landedLines: landed), path: path, errorNumber: number)
      }
    }
  }
}
