/// Looks at the bytes before a place: the recorded chain there, and what it should have been.
enum Lookback {
  /// The chain recorded on the last well-formed line before an offset; zero when there is none.
  static func recordedChain(_ file: borrowing JournalFile, before offset: Int64) throws(JournalError) -> Chain
  {
    var end = offset
    while end > 0 {
      if let chain = try chainEnding(file, at: end) { return chain }
      end = try segmentStart(file, before: end)
    }
    return .zero
  }

  /// Chains that the line at an offset may follow when the one recorded before it does not fit.
  ///
  /// When the line before was damaged inside its own trailer, what it recorded is lost, but its body
  /// tells it still: so one flipped byte stays one bad line (decisions 3). A byte that became a newline
  /// cuts that line in two, so the last two stretches are tried as one as well.
  static func computedChains(_ file: borrowing JournalFile, before offset: Int64) throws(JournalError)
    -> [Chain]
  {
    var chains: [Chain] = []
    var start = offset
    for _ in 0..<2 where start > 0 {
      start = try segmentStart(file, before: start)
      let length = offset - start
      guard length > Int64(LineFormat.trailerByteCount), length <= Int64(LineFormat.maximumByteCount) else {
        continue
      }
      let previous = try recordedChain(file, before: start)
      let bytes = try file.bytes(start..<offset - 1)
      chains.append(bytes.withUnsafeBufferPointer { previous.next(body: LineFormat.body($0)) })
    }
    return chains
  }

  /// The start of the stretch whose terminator stands just before an offset.
  static func segmentStart(_ file: borrowing JournalFile, before offset: Int64) throws(JournalError) -> Int64
  {
    var end = offset - 1
    while end > 0 {
      let from = max(0, end - 4096)
      let bytes = try file.bytes(from..<end)
      if let newline = bytes.lastIndex(of: 0x0A) { return from + Int64(newline) + 1 }
      end = from
    }
    return 0
  }

  /// The chain of a line that ends at an offset, or one byte earlier when a stray byte follows the line.
  private static func chainEnding(
    _ file: borrowing JournalFile, at end: Int64
  ) throws(JournalError) -> Chain? {
    let bytes = try file.bytes(max(0, end - Int64(LineFormat.trailerByteCount) - 2)..<end)
    return bytes.withUnsafeBufferPointer { tail in
      for terminatorByteCount in 1...2 where tail.count > terminatorByteCount {
        let line = UnsafeBufferPointer(rebasing: tail[..<(tail.count - terminatorByteCount)])
        if let chain = LineFormat.recordedChain(line) { return chain }
      }
      return nil
    }
  }
}
