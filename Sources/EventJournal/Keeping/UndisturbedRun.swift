import Dispatch
import Glibc
import Synchronization

/// A run of whole lines in which nothing is wrong: what verifying needs to know of it.
///
/// A line's chain rests only on the chain *recorded* before it, so parts of a run are checked on all cores
/// at once. Anything unusual makes the run unknown, and ``LineFollower`` looks at it.
struct UndisturbedRun {
  /// Lines in the run.
  var lines: Int64
  /// Number of the first line.
  var firstSeq: Int64
  /// Number of the last line.
  var lastSeq: Int64
  /// Moment of the last line, in milliseconds since 1970.
  var lastAt: Int64
  /// The chain recorded on the last line.
  var lastChain: Chain

  /// Checks bytes that begin with a line and end with a newline; nil when anything is unusual.
  static func check(_ bytes: [UInt8], after previous: Chain, parts wanted: Int) -> UndisturbedRun? {
    let ranges = split(bytes, into: wanted)
    let results = Mutex([UndisturbedRun?](repeating: nil, count: ranges.count))
    DispatchQueue.concurrentPerform(iterations: ranges.count) { part in
      let run = bytes.withUnsafeBufferPointer { buffer -> UndisturbedRun? in
        let start = ranges[part].lowerBound
        let before =
          start == 0
          ? previous : LineFormat.recordedChain(UnsafeBufferPointer(rebasing: buffer[..<(start - 1)]))
        guard let before else { return nil }
        return checkPart(UnsafeBufferPointer(rebasing: buffer[ranges[part]]), after: before)
      }
      results.withLock { $0[part] = run }
    }
    return results.withLock { $0 }.reduce(.some(nil)) { joined, part -> UndisturbedRun?? in
      guard let joined, let part else { return nil }
      guard var run = joined else { return part }
      guard part.firstSeq > run.lastSeq else { return nil }
      run.lines += part.lines
      run.lastSeq = part.lastSeq
      run.lastAt = max(run.lastAt, part.lastAt)
      run.lastChain = part.lastChain
      return run
    } ?? nil
  }

  /// Checks the lines of one part, one after the other.
  private static func checkPart(
    _ bytes: UnsafeBufferPointer<UInt8>, after previous: Chain
  ) -> UndisturbedRun? {
    guard let base = bytes.baseAddress else { return nil }
    let checker = LineChecker()
    var run: UndisturbedRun?
    var chain = previous
    var start = 0
    while start < bytes.count {
      guard let hit = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
      let end = base.distance(to: UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)))
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      guard let recorded = LineFormat.recordedChain(line),
        chain.next(body: LineFormat.body(line)) == recorded, let found = checker.numberAndMoment(line),
        found.seq > run?.lastSeq ?? 0
      else { return nil }
      chain = recorded
      start = end + 1
      run = UndisturbedRun(
        lines: (run?.lines ?? 0) + 1, firstSeq: run?.firstSeq ?? found.seq, lastSeq: found.seq,
        lastAt: max(run?.lastAt ?? .min, found.at), lastChain: recorded)
    }
    return run
  }

  /// Cuts bytes behind newlines into about equal parts.
  private static func split(_ bytes: [UInt8], into parts: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for part in 1...max(1, parts) where start < bytes.count {
      var end = part == parts ? bytes.count : max(start, bytes.count * part / parts)
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      end = min(end + 1, bytes.count)
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }
}
