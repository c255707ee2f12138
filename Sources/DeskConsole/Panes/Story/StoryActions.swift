import CellScreen
import DeskText
import RecoveryDomain

/// What can be done in the case pane beside what can be done with any case.
enum StoryActions {
  /// The records.
  static let table: [ActionRecord] = [
    scroll("story.down", ["j", "down"], { $0.storyPane.down }) { _ in 1 },
    scroll("story.up", ["k", "up"], { $0.storyPane.up }) { _ in -1 },
    scroll("story.pageDown", ["pagedown", "ctrl-f", "space"], { $0.storyPane.pageDown }) {
      $0 - 1
    },
    scroll("story.pageUp", ["pageup", "ctrl-b"], { $0.storyPane.pageUp }) { 1 - $0 },
    scroll("story.halfDown", ["ctrl-d"], { $0.storyPane.halfDown }) { $0 / 2 },
    scroll("story.halfUp", ["ctrl-u"], { $0.storyPane.halfUp }) { -$0 / 2 },
    scroll("story.top", ["g g", "home"], { $0.storyPane.top }) { _ in -1_000_000 },
    scroll("story.end", ["G", "end", "g e"], { $0.storyPane.end }) { _ in 1_000_000 },
    ActionRecord(
      "story.nextTab", ["l", "right", "]"], in: [.story], footer: 85, words: { $0.storyPane.nextTab }
    ) {
      state, _ in
      state.story.turn(by: 1)
      return []
    },
    ActionRecord("story.previousTab", ["h", "left", "["], in: [.story], words: { $0.storyPane.previousTab }) {
      state, _ in
      state.story.turn(by: -1)
      return []
    },
    ActionRecord(
      "story.back", ["esc", "backspace"], in: [.story, .recovery], footer: 3, words: { $0.storyPane.back }
    ) { state, _ in
      state.focus = .queue
      return []
    },
    neighbour("story.nextCase", ["ctrl-n"], 1) { $0.storyPane.nextCase },
    neighbour("story.previousCase", ["ctrl-p"], -1) { $0.storyPane.previousCase },
  ]

  /// A record that scrolls by lines that depend on the pane's height.
  private static func scroll(
    _ id: String, _ keys: [String], _ words: @escaping @Sendable (Phrasebook) -> ActionWords,
    _ lines: @escaping @Sendable (Int) -> Int
  ) -> ActionRecord {
    ActionRecord(id, keys, in: [.story], words: words) { state, environment in
      let drawing = StoryDrawing(scene: ConsoleScene(state, environment))
      guard let pane = state.layout.panes[.story] else { return [] }
      let height = drawing.bodyHeight(pane)
      if state.isOnFacts {
        state.moveFactCursor(by: lines(height), height: height, width: pane.width - 4, environment)
        return []
      }
      let target = state.story.scroll + lines(height)
      let last = drawing.lineCount(in: pane, upTo: max(0, target) + height) - height
      state.story.scroll = max(0, min(target, last))
      return []
    }.moving
  }

  /// A record that goes to the next or the previous case of the queue, of another customer, without leaving the case
  /// pane.
  private static func neighbour(
    _ id: String, _ keys: [String], _ step: Int, _ words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    ActionRecord(id, keys, in: [.story], words: words) { state, _ in
      let height = state.queueHeight
      state.queue.move(height: height) { $0.move(by: step, count: $1, height: height) }
      state.followQueue()
      return []
    }.showingOthers
  }
}
