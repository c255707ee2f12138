import CellScreen
import DeskText
import RecoveryDomain

/// The eight steps in a line: met ones with a plus, the next one in brackets with the key of what meets it; names as far
/// as there is room.
struct StepStrip {
  /// The case.
  let state: CaseState
  /// In which scene.
  let scene: ConsoleScene

  private var book: Phrasebook { scene.environment.phrasebook }

  /// Which steps are named.
  private enum Naming: CaseIterable {
    case all, owed, next
  }

  /// The line with as many names as fit a width.
  func line(width: Int) -> StyledLine {
    let measure = scene.environment.textWidth
    let lines = Naming.allCases.map { StyledLine(pieces($0)) }
    return lines.first { line in line.pieces.reduce(0) { $0 + measure.measure($1.text) } <= width }
      ?? StyledLine(pieces(.next))
  }

  /// The pieces of the line.
  private func pieces(_ naming: Naming) -> [(String, Role)] {
    var pieces: [(String, Role)] = []
    for (index, step) in RecoveryStep.allCases.enumerated() {
      let isMet = state.hasMet(step)
      let isNext = step == state.step
      let isNamed = isNext || naming == .all || naming == .owed && !isMet
      let name = "\(index + 1)" + (isNamed ? " \(book.word(step))" : "") + (isMet ? "+" : "")
      if !pieces.isEmpty { pieces.append((" ", .dim)) }
      pieces.append(isNext ? ("[\(name)\(way(to: step))]", .tabActive) : (name, isMet ? .good : .dim))
    }
    if state.step == nil { pieces.append((" " + book.storyPane.allStepsMet, .good)) }
    return pieces
  }

  /// The key of the action that meets a step, with its name where that is another one.
  private func way(to step: RecoveryStep) -> String {
    let id = CaseActions.id(meeting: step, in: state.status, isRated: state.evaluation != nil)
    guard state.status.isOpen, let record = ActionCatalogue.all.first(where: { $0.id == id }),
      let key = scene.environment.keymap.keys(of: record, in: [.story, .anywhere]).first
    else { return "" }
    let label = record.words(book).label
    return book.basics.labelled("", label == book.word(step) ? key.description : "\(key) \(label)")
  }
}
