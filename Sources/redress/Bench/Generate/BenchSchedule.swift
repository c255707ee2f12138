import RecoveryDomain

/// When each line of a desk for measuring is written, and by which case: all in the order of time.
struct BenchSchedule {
  /// The lines in order: milliseconds since the start in the upper bits, the case's index in the lower.
  private let keys: [UInt64]
  /// How many lines each case has, its record included.
  let lineCounts: [Int32]

  /// The bits that hold a case's index: four times as many cases as a desk of four million has.
  private static let indexBits: UInt64 = 24
  /// The most cases that can be scheduled.
  static let caseLimit = 1 << 24

  /// Spreads the lines over cases and time.
  /// - Parameter isClosed: Whether a case is closed in the end: such cases get the lines that this takes first.
  init(_ desk: BenchDesk, isClosed: [Bool], using random: inout SeededGenerator) {
    var spare = max(0, desk.lineCount - BenchDesk.openingLines - desk.caseCount)
    var counts = [Int32](repeating: 1, count: desk.caseCount)
    for index in counts.indices where isClosed[index] && spare >= CaseLife.shortestWay {
      counts[index] += Int32(CaseLife.shortestWay)
      spare -= CaseLife.shortestWay
    }
    for _ in 0..<spare { counts[Int.random(in: counts.indices, using: &random)] += 1 }

    let span = UInt64(BenchDesk.span.wholeMilliseconds)
    let life = UInt64(BenchDesk.longestLife.wholeMilliseconds)
    var keys: [UInt64] = []
    keys.reserveCapacity(desk.lineCount)
    for (index, count) in counts.enumerated() {
      let received = UInt64.random(in: 0..<span, using: &random)
      for _ in 0..<count {
        let moment = received + UInt64.random(in: 0..<min(life, span - received), using: &random)
        keys.append(moment << Self.indexBits | UInt64(index))
      }
    }
    keys.sort()
    self.keys = keys
    lineCounts = counts
  }

  /// How many lines there are.
  var count: Int { keys.count }

  /// The case and the moment of a line.
  func line(_ position: Int, of desk: BenchDesk) -> (index: Int, at: Timestamp) {
    let key = keys[position]
    return (
      Int(key & (1 << Self.indexBits - 1)), desk.start + .milliseconds(Int64(key >> Self.indexBits))
    )
  }
}
