import CellScreen
import DeskText
import RecoveryDomain

/// Cases as a table of text.
struct CaseList {
  /// The words.
  let book: Phrasebook
  /// Where it goes: decides width and what is made harmless.
  let output: StandardOutput
  /// The moment that countdowns are taken at.
  let now: Timestamp

  /// The table's lines; none when there are no cases.
  func lines(_ cases: [CaseSummary]) -> [String] {
    guard !cases.isEmpty else { return [] }
    var table = Table(ListColumn.allCases.map(column))
    for summary in cases { table.add(ListColumn.allCases.map { text($0, of: summary) }) }
    return table.lines(width: output.width)
  }

  private func column(_ column: ListColumn) -> Table.Column {
    let heading = book.commands.heading(column)
    return switch column {
    case .due: Table.Column(heading: heading, alignment: .trailing)
    case .number, .status: Table.Column(heading: heading)
    case .owner: Table.Column(heading: heading, leastWidth: 6)
    case .customer: Table.Column(heading: heading, leastWidth: 8)
    case .headline: Table.Column(heading: heading, leastWidth: 12)
    }
  }

  private func text(_ column: ListColumn, of summary: CaseSummary) -> String {
    switch column {
    case .due: summary.nearestDue.map { Countdown(until: $0, now: now).text } ?? "–"
    case .number: summary.number.description + (summary.severity == .critical ? " !" : "")
    case .status: book.word(summary.status)
    case .owner: output.shownLine(summary.owner ?? "–")
    case .customer: output.shownLine(summary.customer ?? "–")
    case .headline: output.shownLine(summary.headline ?? "–")
    }
  }
}
