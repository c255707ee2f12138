import CellScreen
import RecoveryDomain

/// All that the visible rows of the queue are drawn from but for the selection and the moment: a memory watches it.
///
/// It shares its collections with the state, so that comparing two of one state costs next to nothing.
struct QueueRows: Equatable, Sendable {
  /// Which of the listed cases are on screen.
  private let visible: Range<Int>
  /// Which list.
  private let listEdition: Int
  /// Which texts by case.
  private let textsEdition: Int
  /// Rows that are marked, new or changed.
  private let marked: Set<CaseNumber>, fresh: Set<CaseNumber>
  /// The row that has left the list.
  private let departed: CaseNumber?
  /// Who else looks at what.
  private let presence: PresenceMap
  /// Where everything stands.
  private let columns: QueueColumns

  /// What the rows of a range show.
  init(
    _ visible: Range<Int>, of queue: borrowing QueuePane, in scene: ConsoleScene,
    _ columns: QueueColumns
  ) {
    self.visible = visible
    listEdition = queue.listEdition
    textsEdition = queue.rowsEdition
    marked = queue.marked
    fresh = queue.fresh
    departed = queue.departed
    presence = scene.state.presence.seen
    self.columns = columns
  }
}
