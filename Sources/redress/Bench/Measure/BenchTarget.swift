import DeskText

/// What a measurement should reach, for a desk of 100,000 cases and 1,000,000 lines on an ordinary machine.
enum BenchTarget: Sendable {
  /// At most so much, in the measurement's own unit.
  case atMost(Double)
  /// At most so many times the floor of the same run.
  case timesFloor(Double)

  /// The number itself.
  var limit: Double {
    switch self {
    case .atMost(let limit), .timesFloor(let limit): limit
    }
  }

  /// The target of a measurement; nil where nothing is promised.
  static func of(_ item: BenchItem, _ statistic: BenchStatistic) -> BenchTarget? {
    switch (item, statistic) {
    case (.appendJournal, .median): .timesFloor(1.3)
    case (.verify, .whole): .timesFloor(2.5)
    case (.rebuild, .whole): .atMost(12)
    case (.searchRare, .median), (.searchFrequent, .median): .atMost(20)
    case (.noteCommand, .median), (.listCommand, .median): .atMost(40)
    case (.intake, .whole): .atMost(8)
    case (.intakeMemory, .whole): .atMost(150)
    case (.seenElsewhere, .percentile99): .atMost(100)
    default: nil
    }
  }
}
