import JSONTape

/// Decides, stretch by stretch, what counts: lines, damage, torn writes (decisions 3 and 4).
///
/// Reading, verifying and appending all use it, so they cannot disagree.
struct LineFollower {
  /// A bad stretch that the next line may still accept as torn.
  private struct Undecided {
    /// The stretch, newline included.
    let damage: JournalDamage
    /// Whether it is the beginning of a line that just ends too early.
    let looksTorn: Bool
    /// The place behind it.
    let after: JournalPosition
  }

  /// Something found, and the place behind it.
  typealias Emit = (JournalItem, JournalPosition) throws -> Void

  /// How many torn stretches in a row are kept together at most.
  private static let undecidedLimit = 64

  /// The place behind everything decided.
  private(set) var decided: JournalPosition
  /// The place behind everything seen.
  private var seen: JournalPosition
  /// Bad stretches at the end of what was seen.
  private var undecided: [Undecided] = []
  /// Reads the members of lines.
  private let checker = LineChecker()

  /// A follower that begins at a place.
  init(from position: JournalPosition) {
    decided = position
    seen = position
  }

  /// The bad stretches that nothing has decided yet.
  var undecidedDamage: [JournalDamage] { undecided.map(\.damage) }

  /// Takes the next stretch that ends in a newline.
  mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>, _ segment: SegmentReader.Segment, file: borrowing JournalFile,
    _ emit: Emit
  ) throws {
    guard !segment.isTooLong else {
      return try takeBad(bytes, offset: segment.offset, length: segment.length + 1, .tooLong, emit)
    }
    if let bad = try takeLines(bytes, offset: segment.offset, file: file, emit) {
      try takeBad(bad.bytes, offset: bad.offset, length: Int64(bad.bytes.count) + 1, bad.reason, emit)
    }
  }

  /// Takes the bytes behind the last newline under the lock, when no write is going on.
  ///
  /// A whole line counts, as if its newline stood there already (decisions 4).
  /// Returns the number of bytes that were torn; zero when the newline is all that is missing.
  mutating func takeTail(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int64, file: borrowing JournalFile, _ emit: Emit
  ) throws -> Int64 {
    let bad = try takeLines(bytes, offset: offset, file: file, emit)
    return Int64(bad?.bytes.count ?? 0)
  }

  /// Takes all lines that count in a stretch; returns what is left when it does not count.
  private mutating func takeLines(
    _ bytes: UnsafeBufferPointer<UInt8>, offset start: Int64, file: borrowing JournalFile, _ emit: Emit
  ) throws -> (bytes: UnsafeBufferPointer<UInt8>, offset: Int64, reason: JournalDamage.Reason)? {
    var rest = bytes
    var offset = start
    while true {
      guard let reason = try takeLine(rest, offset: offset, file: file, emit) else { return nil }
      // Lines whose newline was damaged stand in one stretch: the first one can be told by its chain.
      guard reason == .notALine || reason == .chain, let end = firstWholeLine(rest),
        try takeLine(UnsafeBufferPointer(rebasing: rest[..<end]), offset: offset, file: file, emit) == nil
      else { return (rest, offset, reason) }
      rest = UnsafeBufferPointer(rebasing: rest[(end + 1)...])
      let stray = JournalDamage(offset: offset + Int64(end), length: 1, reason: .terminator)
      offset += Int64(end) + 1
      if rest.isEmpty { seen.offset += 1 }
      decided = seen
      try emit(.damage(stray), decided)
      if rest.isEmpty { return nil }
    }
  }

  /// Ends the reading under the lock: bad stretches that do not look torn are damage.
  ///
  /// Returns the length of the torn bytes, newlines between and behind them included, that the next line
  /// has to accept together with the tail; zero when there are none.
  mutating func settle(_ emit: Emit) throws -> Int64 {
    let firstTorn = undecided.lastIndex { !$0.looksTorn }.map { $0 + 1 } ?? 0
    try decideDamage(firstTorn, emit)
    return undecided.reduce(0) { $0 + $1.damage.length }
  }

  /// The place that the next line continues.
  var next: JournalPosition { seen }

  /// The number of the next line: damaged lines keep theirs, torn ones never had one.
  var nextSeq: Int64 { seen.seq + seen.damagedLines - Int64(undecided.count) + 1 }

  /// Takes a whole line; returns what is wrong when it does not count.
  private mutating func takeLine(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int64, file: borrowing JournalFile, _ emit: Emit
  ) throws -> JournalDamage.Reason? {
    guard let recorded = LineFormat.recordedChain(bytes) else { return .notALine }
    let body = LineFormat.body(bytes)
    if seen.chain.next(body: body) != recorded {
      let alternatives = try Lookback.computedChains(file, before: offset)
      guard alternatives.contains(where: { $0.next(body: body) == recorded }) else { return .chain }
    }
    var after = seen
    after.offset = offset + Int64(bytes.count) + 1
    after.chain = recorded
    after.damagedLines = 0
    switch checker.check(bytes, offset: offset, chain: recorded, after: seen.seq) {
    case .bad(let reason):
      return reason
    case .line(let line):
      after.seq = line.seq
      after.at = max(seen.at, line.at)
      try decideUndecided(torn: line.torn, before: offset, emit)
      seen = after
      decided = after
      try emit(.line(line), after)
    case .unknown(let line, let seq, let torn):
      after.seq = max(seen.seq + 1, seq ?? 0)
      after.unknownVersion = seen.unknownVersion ?? line.version
      try decideUndecided(torn: torn, before: offset, emit)
      seen = after
      decided = after
      try emit(.unknown(line), after)
    }
    return nil
  }

  /// Length of the first line that stands whole at the beginning of a longer stretch.
  private func firstWholeLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    LineFormat.interiorLineEnds(bytes).first { end in
      let line = UnsafeBufferPointer(rebasing: bytes[..<end])
      return seen.chain.next(body: LineFormat.body(line)) == LineFormat.recordedChain(line)
    }
  }

  /// Takes a stretch that is no line that counts.
  private mutating func takeBad(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int64, length: Int64, _ reason: JournalDamage.Reason,
    _ emit: Emit
  ) throws {
    if let last = undecided.last, !last.looksTorn || undecided.count >= Self.undecidedLimit {
      try decideDamage(undecided.count, emit)
    }
    seen.offset = offset + length
    seen.damagedLines += 1
    if let recorded = LineFormat.recordedChain(bytes) { seen.chain = recorded }
    undecided.append(
      Undecided(
        damage: JournalDamage(offset: offset, length: length, reason: reason),
        looksTorn: reason == .notALine && Self.endsTooEarly(bytes), after: seen))
  }

  /// Whether bytes are the beginning of a line and nothing is wrong with them but their end.
  private static func endsTooEarly(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "{"), !LineFormat.hasFullTrailer(bytes) else { return false }
    do throws(JSONSyntaxError) {
      _ = try JSONDocument(bytes)
      return false
    } catch {
      return error.reason == .unexpectedEnd
    }
  }

  /// Decides the bad stretches before a line that names a torn length, or none.
  private mutating func decideUndecided(torn: Int64?, before offset: Int64, _ emit: Emit) throws {
    guard !undecided.isEmpty else { return }
    let fragmentStart = torn.map { offset - 1 - $0 }
    let first = undecided.firstIndex { $0.damage.offset == fragmentStart }
    try decideDamage(first ?? undecided.count, emit)
    guard let fragmentStart, let last = undecided.last else { return }
    decided = last.after
    undecided.removeAll()
    try emit(.fragment(offset: fragmentStart, length: offset - 1 - fragmentStart), decided)
  }

  /// Decides that the first of the bad stretches are damage.
  private mutating func decideDamage(_ count: Int, _ emit: Emit) throws {
    for entry in undecided.prefix(count) {
      decided = entry.after
      try emit(.damage(entry.damage), entry.after)
    }
    undecided.removeFirst(count)
  }
}
