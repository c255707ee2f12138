import CellScreen
import DeskText
import RecoveryDomain

/// What is known and who owes what is not; a cursor goes over the facts, and one key edits the one under it.
struct FactsTab {
  /// What is drawn.
  let scene: ConsoleScene
  private static let labelWidth = 21

  /// Writes the tab.
  /// - Parameter cursor: The place of the cursor among the facts that can be edited; nil without one.
  func write(_ state: CaseState, cursor: Int?, to builder: inout LineBuilder) {
    for place in places(of: FactRows(scene: scene, state: state).all) where !builder.isFull {
      write(place.row, isMarked: cursor != nil && place.index == cursor, to: &builder)
    }
  }

  /// The lines that a fact takes, counted from the top of the page.
  func lines(ofFact index: Int, in state: CaseState, width: Int) -> Range<Int> {
    var builder = LineBuilder(width: width, limit: .max, measure: scene.environment.textWidth)
    for place in places(of: FactRows(scene: scene, state: state).all) {
      let start = builder.lines.count
      write(place.row, isMarked: false, to: &builder)
      if place.index == index { return start..<builder.lines.count }
    }
    return builder.lines.count..<builder.lines.count
  }

  /// The facts that the cursor goes over, in order.
  func edits(in state: CaseState) -> [FactRow.Edit] {
    FactRows(scene: scene, state: state).all.compactMap(\.edit)
  }

  /// Rows with their place among those that can be edited.
  private func places(of rows: [FactRow]) -> [(row: FactRow, index: Int?)] {
    var next = 0
    return rows.map { row in
      guard row.edit != nil else { return (row, nil) }
      defer { next += 1 }
      return (row, next)
    }
  }

  /// Writes a row.
  private func write(_ row: FactRow, isMarked: Bool, to builder: inout LineBuilder) {
    switch row {
    case .heading(let words, let role):
      builder.addGap()
      builder.addWrapped(words, role)
    case .sentence(let words, let role): builder.addWrapped("! " + words, role)
    case .fact(let label, let value, let role, _):
      let mark = isMarked ? scene.environment.symbols.pointer : " "
      builder.addField(
        "\(mark) \(label)", value, role: isMarked && role == .dim ? .text : role, labelWidth: Self.labelWidth,
        labelRole: isMarked ? .key : .label)
    }
  }
}
