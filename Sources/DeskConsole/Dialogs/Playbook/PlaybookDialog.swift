import CellScreen
import DeskText
import RecoveryDomain

/// The playbooks behind the suggestions for a case, and what they ask for that is left out.
struct PlaybookDialog: Equatable, Sendable, DialogBehaviour {
  /// The codes of the playbooks, in order.
  let playbooks: [String]
  /// How many lines are scrolled away.
  var scroll = 0

  var context: KeyContext { .playbook }
  var dialog: Dialog { .playbook(self) }

  /// The lines, as many as there are.
  private func lines(_ scene: ConsoleScene, width: Int, measure: TextWidth) -> [StyledLine] {
    let (policy, book) = (scene.environment.policy, scene.environment.phrasebook)
    var builder = LineBuilder(width: width, limit: Self.mostLines, measure: measure)
    for code in playbooks {
      guard let playbook = policy.playbook(code) else { continue }
      builder.addWrapped(book.suggestions.playbook(playbook.name[book.language]), .heading)
      builder.addWrapped(playbook.reason[book.language], .overlay, indent: 2)
      for line in book.suggestions.lines(of: playbook, policy: policy) {
        builder.addWrapped(line, .dim, indent: 2)
      }
    }
    let withheld = scene.state.suggestions(scene.environment)?.withheld ?? []
    if !withheld.isEmpty { builder.addWrapped(book.suggestions.withheldHeading, .heading) }
    for withheld in withheld {
      let reason = book.suggestions.reason(withheld.reason, policy: policy, now: scene.state.now)
      let line = book.basics.labelled(book.action(withheld.code, in: policy), reason)
      builder.addWrapped(line, .warning, indent: 2)
    }
    return builder.lines
  }

  /// Beyond so many lines nobody scrolls.
  private static let mostLines = 400

  private static func frame(_ size: CellSize, lines: Int) -> CellRectangle {
    size.centred(width: frameWidth, height: lines + 3)
  }

  private static let frameWidth = 76

  /// Scrolls by lines, no further than the last.
  mutating func move(by lines: Int, _ scene: ConsoleScene) {
    let size = scene.state.size
    let width = min(Self.frameWidth, size.width - 4) - 4
    let count = self.lines(scene, width: width, measure: scene.environment.textWidth).count
    let height = Self.frame(size, lines: count).height - 3
    scroll = max(0, min(scroll + lines, count - height))
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let width = min(Self.frameWidth, canvas.size.width - 4) - 4
    let lines = lines(scene, width: width, measure: canvas.text)
    let title = scene.environment.phrasebook.recoveryPane.playbook.explanation
    let inner = canvas.drawOverlay(Self.frame(canvas.size, lines: lines.count), title: title)
      .inset(rows: 0, columns: 1)
    canvas.within(inner) { canvas in
      for (row, line) in lines.dropFirst(scroll).prefix(canvas.height - 1).enumerated() {
        line.draw(on: &canvas, row: row)
      }
      KeyHints(context: context, scene: scene).line.draw(on: &canvas, row: canvas.height - 1)
    }
  }
}

/// What can be done while playbooks are shown.
enum PlaybookActions {
  /// The records.
  static let table: [ActionRecord] = [
    scroll("playbook.down", ["j", "down", "space", "pagedown"], 1, footer: 1) { $0.storyPane.down },
    scroll("playbook.up", ["k", "up", "pageup"], -1, footer: nil) { $0.storyPane.up },
    ActionRecord(
      "playbook.leave", ["esc", "enter", "q", "o", "ctrl-c"], in: [.playbook], footer: 0,
      words: { $0.consoleFrame.leave }
    ) { state, _ in
      state.dialogs.removeLast()
      return []
    },
  ]

  private static func scroll(
    _ id: String, _ keys: [String], _ lines: Int, footer: FooterHint?,
    words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    ActionRecord(id, keys, in: [.playbook], footer: footer, words: words) { state, environment in
      guard case .playbook(var dialog)? = state.dialogs.last else { return [] }
      dialog.move(by: lines, ConsoleScene(state, environment))
      state.dialogs[state.dialogs.count - 1] = .playbook(dialog)
      return []
    }
  }
}
