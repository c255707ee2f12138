import CellScreen
import DeskText

/// The movements that every list answers to: arrows and letters, pages and halves, first and last.
struct ListMoves: Sendable {
  /// What the actions' names begin with.
  let prefix: String
  /// Where the keys mean this.
  let context: KeyContext
  /// Moves the selection of the list on screen, if it is this one.
  let move: @Sendable (inout ConsoleState, ConsoleEnvironment, Step) -> Void

  /// One way of moving.
  enum Step: Sendable {
    case rows(Int), pages(Int), halves(Int), top, end

    /// Moves a selection.
    func apply(to viewport: inout ListViewport, count: Int, height: Int) {
      switch self {
      case .rows(let rows): viewport.move(by: rows, count: count, height: height)
      case .pages(let pages): viewport.page(by: pages, count: count, height: height)
      case .halves(let halves): viewport.move(by: halves * max(1, height / 2), count: count, height: height)
      case .top: viewport.select(0, count: count, height: height)
      case .end: viewport.select(count - 1, count: count, height: height)
      }
    }

    /// The lines that a text of this height is scrolled by.
    func lines(height: Int) -> Int {
      switch self {
      case .rows(let rows): rows
      case .pages(let pages): pages * max(1, height - 1)
      case .halves(let halves): halves * max(1, height / 2)
      case .top: -1_000_000
      case .end: 1_000_000
      }
    }
  }

  /// The records; where letters are typed, only keys that are no letters.
  var table: [ActionRecord] {
    let letters = !context.takesText
    return [
      record("down", ["down", "ctrl-n"] + tab("tab"), letters ? ["j"] : [], .rows(1)) {
        $0.consoleFrame.down
      },
      record("up", ["up", "ctrl-p"] + tab("shift-tab"), letters ? ["k"] : [], .rows(-1)) {
        $0.consoleFrame.up
      },
      record("pageDown", ["pagedown"], letters ? ["ctrl-f"] : [], .pages(1)) { $0.consoleFrame.pageDown },
      record("pageUp", ["pageup"], letters ? ["ctrl-b"] : [], .pages(-1)) { $0.consoleFrame.pageUp },
    ]
      + (letters
        ? [
          record("halfDown", ["ctrl-d"], [], .halves(1)) { $0.keys.halfDown },
          record("halfUp", ["ctrl-u"], [], .halves(-1)) { $0.keys.halfUp },
          record("top", ["home"], ["g g"], .top) { $0.keys.top },
          record("end", ["end"], ["G", "g e"], .end) { $0.keys.end },
        ] : [])
  }

  /// In panes Tab goes to the next pane.
  private func tab(_ key: String) -> [String] { context == .picking ? [] : [key] }

  private func record(
    _ name: String, _ keys: [String], _ letters: [String], _ step: Step,
    _ words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    let move = move
    return ActionRecord("\(prefix).\(name)", letters + keys, in: [context], words: words) {
      state, environment in
      move(&state, environment, step)
      return []
    }.moving
  }
}
