extension Journal {
  /// Reads from a place to the present end, in the order of the file.
  ///
  /// The body gets each item with the place behind it and returns whether to go on. Bytes behind the last
  /// newline are left alone: another program may be writing them.
  ///
  /// - Throws: `JournalError` when the file shrank below the place or cannot be read, or what the body throws.
  public func read(
    from position: JournalPosition, _ body: (JournalItem, JournalPosition) throws -> Bool
  ) throws -> JournalReading {
    let size = try file.size()
    guard size >= position.offset else { throw JournalError(.shrunk, path: path, offset: size) }
    var follower = LineFollower(from: position)
    var segments = SegmentReader(from: position.offset, to: size)
    var stoppedAt: JournalPosition?
    func emit(_ item: JournalItem, _ after: JournalPosition) throws {
      guard stoppedAt == nil else { return }
      if try !body(item, after) { stoppedAt = after }
    }
    while stoppedAt == nil {
      let more: Void? = try segments.next(file) { try follower.take($0, $1, file: file, emit) }
      guard more != nil else { break }
    }
    return JournalReading(
      position: stoppedAt ?? follower.decided, undecided: stoppedAt == nil ? follower.undecidedDamage : [],
      unfinishedByteCount: stoppedAt == nil ? segments.unfinishedByteCount : 0, stopped: stoppedAt != nil)
  }

  /// The line that begins at an offset, its chain checked against what stands before it.
  ///
  /// - Parameter length: the line's length in bytes with its newline, when the caller knows it.
  /// - Throws: `JournalError` noLine when no line that counts begins there.
  public func line(at offset: Int64, length: Int64? = nil) throws(JournalError) -> JournalLine {
    let size = try file.size()
    guard offset >= 0, offset < size else { throw JournalError(.shrunk, path: path, offset: size) }
    let bytes = try lineBytes(at: offset, length: length, size: size)
    let finding = try check(bytes, at: offset)
    switch finding {
    case .line(let line): return line
    case .bad(let reason): throw JournalError(.noLine(reason), path: path, offset: offset)
    case .unknown(let line, _, _):
      throw JournalError(.unknownFormat(version: line.version), path: path, offset: offset)
    }
  }

  /// The lines that begin at some offsets, such as those of one case, in the order given.
  ///
  /// - Throws: as ``line(at:length:)``.
  public func lines(at offsets: some Sequence<Int64>) throws(JournalError) -> [JournalLine] {
    var lines: [JournalLine] = []
    for offset in offsets { lines.append(try line(at: offset)) }
    return lines
  }

  /// The place behind the last line that counts, found from the end of the file.
  ///
  /// Damage or a torn write behind that line is not part of it: reading from there finds it.
  public func head() throws(JournalError) -> JournalPosition {
    var end = try file.size()
    if end > 0 {
      let last = try file.bytes(end - 1..<end)
      if last != [0x0A] { end = try Lookback.segmentStart(file, before: end + 1) }
    }
    while end > 0 {
      let start = try Lookback.segmentStart(file, before: end)
      do throws(JournalError) {
        let line = try line(at: start, length: end - start)
        return JournalPosition(offset: end, seq: line.seq, chain: line.chain, at: line.at)
      } catch {
        switch error.code {
        case .noLine: end = start
        default: throw error
        }
      }
    }
    return .start
  }

  /// Checks the bytes up to a newline, or the first line in them when its own newline was damaged.
  private func check(_ bytes: [UInt8], at offset: Int64) throws(JournalError) -> LineChecker.Finding {
    let previous = try Lookback.recordedChain(file, before: offset)
    let ends = [bytes.count] + bytes.withUnsafeBufferPointer { LineFormat.interiorLineEnds($0) }
    for end in ends {
      if let finding = Self.check(bytes[..<end], at: offset, after: [previous]) { return finding }
    }
    let alternatives = try Lookback.computedChains(file, before: offset)
    return Self.check(bytes[...], at: offset, after: alternatives)
      ?? .bad(bytes.withUnsafeBufferPointer(LineFormat.recordedChain) == nil ? .notALine : .chain)
  }

  /// Checks a line that may follow any of some chains; nil when it follows none.
  private static func check(
    _ bytes: ArraySlice<UInt8>, at offset: Int64, after chains: [Chain]
  ) -> LineChecker.Finding? {
    bytes.withUnsafeBufferPointer { line in
      guard let recorded = LineFormat.recordedChain(line) else { return nil }
      let body = LineFormat.body(line)
      guard chains.contains(where: { $0.next(body: body) == recorded }) else { return nil }
      return LineChecker().check(line, offset: offset, chain: recorded, after: 0)
    }
  }

  /// The bytes of the line at an offset, without its newline.
  private func lineBytes(at offset: Int64, length: Int64?, size: Int64) throws(JournalError) -> [UInt8] {
    // Most lines are shorter than this, and reading a little too much costs nothing.
    var wanted = length ?? 1024
    while true {
      let end = min(offset + min(wanted, Int64(LineFormat.maximumByteCount)), size)
      let bytes = try file.bytes(offset..<max(end, offset))
      if let newline = bytes.firstIndex(of: 0x0A) { return Array(bytes[..<newline]) }
      guard end < size, wanted < Int64(LineFormat.maximumByteCount) else {
        throw JournalError(.noLine(.notALine), path: path, offset: offset)
      }
      wanted *= 8
    }
  }
}
