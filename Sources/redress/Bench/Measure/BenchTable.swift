import CellScreen
import DeskText

/// Measurements as a table of text.
struct BenchTable {
  /// The words.
  let book: Phrasebook

  /// The table's lines.
  func lines(_ measurements: [Measurement], width: Int?) -> [String] {
    let texts = book.bench
    var table = Table(
      BenchColumn.allCases.map { column in
        Table.Column(
          heading: texts.heading(column), alignment: column == .item || column == .met ? .leading : .trailing,
          leastWidth: column == .item ? 20 : nil)
      })
    for measurement in measurements {
      table.add(BenchColumn.allCases.map { text($0, of: measurement) })
    }
    return table.lines(width: width)
  }

  private func text(_ column: BenchColumn, of measurement: Measurement) -> String {
    let none = "–"
    switch column {
    case .item: return book.bench.label(measurement.item, measurement.statistic)
    case .value: return number(measurement.value) + " " + measurement.unit.rawValue
    case .floor: return measurement.floor.map { number($0) + " " + measurement.unit.rawValue } ?? none
    case .ratio: return measurement.ratio.map { number($0) + "×" } ?? none
    case .target:
      switch measurement.target {
      case .atMost(let limit): return "≤ \(number(limit)) \(measurement.unit.rawValue)"
      case .timesFloor(let limit): return "≤ \(number(limit))×"
      case nil: return none
      }
    case .met: return measurement.isMet.map { book.bench.met($0) } ?? none
    }
  }

  /// A number with three significant digits or more, never in scientific notation.
  private func number(_ value: Double) -> String {
    let decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
