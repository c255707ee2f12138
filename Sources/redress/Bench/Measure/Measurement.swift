import DeskText
import JSONTape

/// One number that was measured, beside the floor of the same run and the target.
struct Measurement: Sendable {
  /// What a number counts.
  enum Unit: String, Sendable {
    case milliseconds = "ms"
    case seconds = "s"
    case megabytes = "MB"
  }

  /// What was measured.
  let item: BenchItem
  /// Which of the repetitions it tells of.
  let statistic: BenchStatistic
  /// The number.
  let value: Double
  /// What it counts.
  let unit: Unit
  /// What the bare work beneath took in the same run, in the same unit.
  let floor: Double?

  /// How many times the floor it is.
  var ratio: Double? { floor.flatMap { $0 > 0 ? value / $0 : nil } }

  /// What it should reach; nil where nothing is promised.
  var target: BenchTarget? { BenchTarget.of(item, statistic) }

  /// Whether it reaches the target; nil where there is none.
  var isMet: Bool? {
    switch target {
    case .atMost(let limit): value <= limit
    case .timesFloor(let limit): ratio.map { $0 <= limit }
    case nil: nil
    }
  }

  /// The name that scripts read.
  var name: String {
    statistic == .percentile99 ? item.rawValue + "P99" : item.rawValue
  }

  /// Median and 99th percentile of samples, in milliseconds, each beside that of the floor.
  static func milliseconds(_ item: BenchItem, _ samples: Samples, floor: Samples? = nil) -> [Measurement] {
    [
      Measurement(
        item: item, statistic: .median, value: samples.median.milliseconds, unit: .milliseconds,
        floor: floor?.median.milliseconds),
      Measurement(
        item: item, statistic: .percentile99, value: samples.percentile99.milliseconds, unit: .milliseconds,
        floor: floor?.percentile99.milliseconds),
    ]
  }

  /// The median of few long repetitions, in seconds.
  static func seconds(_ item: BenchItem, _ samples: Samples, floor: Samples? = nil) -> Measurement {
    Measurement(
      item: item, statistic: .whole, value: samples.median.milliseconds / 1000, unit: .seconds,
      floor: floor.map { $0.median.milliseconds / 1000 })
  }

  /// Writes it for scripts.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name)
      writer.member("value", value)
      writer.member("unit", unit.rawValue)
      writer.member("floor", ifPresent: floor)
      writer.member("ratio", ifPresent: ratio)
      writer.member("target", ifPresent: target?.limit)
      writer.member("met", ifPresent: isMet)
    }
  }
}
