import CellScreen
import DeskText
import RecoveryDomain

/// What can be done in the queue.
enum QueueActions {
  /// The records; all of them lead to other customers' cases.
  static let table: [ActionRecord] =
    ([
      move("queue.down", ["j", "down"], .rows(1)) { $0.queuePane.down },
      move("queue.up", ["k", "up"], .rows(-1)) { $0.queuePane.up },
      move("queue.pageDown", ["pagedown", "ctrl-f"], .pages(1)) { $0.queuePane.pageDown },
      move("queue.pageUp", ["pageup", "ctrl-b"], .pages(-1)) { $0.queuePane.pageUp },
      move("queue.halfDown", ["ctrl-d"], .halves(1)) { $0.queuePane.halfDown },
      move("queue.halfUp", ["ctrl-u"], .halves(-1)) { $0.queuePane.halfUp },
      move("queue.top", ["g g", "home"], .top) { $0.queuePane.top },
      move("queue.end", ["G", "end", "g e"], .end) { $0.queuePane.end },
      ActionRecord(
        "queue.open", ["enter", "l", "right"], in: [.queue], footer: 50, words: { $0.queuePane.open },
        obstacle: { state, environment in
          state.queue.selection == nil ? environment.phrasebook.consoleFrame.noCase : nil
        }
      ) { state, _ in
        state.followQueue()
        state.focus = .story
        return []
      },
      ActionRecord("queue.views", ["v"], in: [.queue], footer: 80, words: { $0.queuePane.views }) {
        state, environment in
        state.dialogs.append(.menu(MenuDialog(kind: .views)))
        let saved = environment.savedViews
        return saved.isEmpty ? [] : [.loadSavedCounts(saved.map(\.query))]
      },
      ActionRecord(
        "queue.search", ["/"], in: [.queue, .story, .recovery], footer: 40, words: { $0.queuePane.search }
      ) {
        state, _ in
        state.dialogs.append(.search(SearchDialog(target: .queue, text: state.queue.search?.text ?? "")))
        return []
      },
      ActionRecord(
        "queue.clear", ["esc"], in: [.queue], footer: .only(3) { $0.isSearching || $0.hasMarks },
        words: { $0.queuePane.clear },
        obstacle: { state, environment in
          state.queue.search == nil && state.queue.marked.isEmpty
            ? environment.phrasebook.consoleFrame.nothingToLeave : nil
        }
      ) { state, _ in
        if state.queue.marked.isEmpty {
          state.queue.turn(to: state.queue.view)
        } else {
          state.queue.unmarkAll()
        }
        return []
      },
      ActionRecord(
        "queue.unseen", ["f"], in: [.queue], footer: .only(45) { $0.hasUnseen },
        words: { $0.queuePane.goToUnseen },
        obstacle: { state, environment in
          let unseen = state.queue.unseenCounts(height: state.queueHeight)
          return unseen == (0, 0) ? environment.phrasebook.queuePane.nothingUnseen : nil
        }
      ) { state, _ in
        state.queue.goToUnseen(height: state.queueHeight)
        state.followQueue()
        return []
      },
    ] + views).map(\.showingOthers)

  /// The digits: a view each; they end before the user's own promises.
  private static let views: [ActionRecord] = QueueView.allCases.enumerated().map { index, view in
    ActionRecord(
      "queue.view.\(view.rawValue)", [index < 10 ? "\((index + 1) % 10)" : "g o"], in: [.queue],
      words: { $0.queuePane.turnTo(view) }
    ) { state, _ in
      state.queue.turn(to: view)
      return []
    }.moving
  }

  /// A record that moves the selection; the case beside it follows.
  private static func move(
    _ id: String, _ keys: [String], _ step: ListMoves.Step,
    _ words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    ActionRecord(id, keys, in: [.queue], words: words) { state, _ in
      let height = state.queueHeight
      state.queue.move(height: height) { step.apply(to: &$0, count: $1, height: height) }
      state.followQueue()
      return []
    }.moving
  }
}
