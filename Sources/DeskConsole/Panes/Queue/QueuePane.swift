import CellScreen
import RecoveryDomain

/// The slice of the queue: which list, what is selected in it, what of it has texts.
struct QueuePane: Equatable, Sendable {
  /// The view that is shown when nothing is searched.
  var view = QueueView.allOpen
  /// What is searched on the whole desk; nil shows the view.
  var search: Search?
  /// The listed cases.
  var list = QueueList() {
    didSet { listEdition += 1 }
  }
  /// How often the list changed.
  private(set) var listEdition = 0
  /// Whether the whole list is here, not only its first window.
  var isComplete = false
  /// Which rows are on screen. Without margin: a row that is added above must not push the selected one.
  var viewport = ListViewport(margin: 0, following: .byScreen)
  /// The selected case: an identity, never an index.
  var selection: CaseNumber?
  /// A case to select as soon as it is listed.
  var awaited: CaseNumber?
  /// The selected case has left the list and stays until the agent moves on.
  var departed: CaseNumber?
  /// Texts by case.
  var rows: [CaseNumber: CaseSummary] = [:] {
    didSet { rowsEdition += 1 }
  }
  /// How often the texts changed: what was drawn from them stays as long as this does. Whoever remembered the texts
  /// themselves would have all of them copied with the next one that comes.
  private(set) var rowsEdition = 0
  /// Rows that came in and were not on screen yet.
  var unseen = UnseenRows()
  /// Changed and new rows, marked until they are looked at.
  var fresh: Set<CaseNumber> = []
  /// Whether the selected row was selected by nobody: it came first in a list that was turned to.
  var isSelectionByItself = false
  /// What this console wrote last, by case: no news to whoever wrote it.
  private var own: [CaseNumber: Int] = [:]
  /// Rows that are marked for a common action.
  private(set) var marked: Set<CaseNumber> = []
  /// The exact number of cases in each view.
  var counts: [QueueView: Int] = [:]

  /// The largest number of the desk, as far as is known: how wide the column of numbers must be, whatever is listed.
  var largest = CaseNumber(0)

  /// Whether the listed cases can have different holders.
  var namesHolders: Bool { search != nil || view != .mine && view != .unclaimed }

  /// What an agent asked for in words.
  struct Search: Equatable, Sendable {
    /// As it was typed.
    let text: String
    /// What it means.
    let query: CaseQuery
    /// What it is called, where it is one of the user's own views.
    var name: String?
  }

  /// The exact number of cases in each of the user's own views, by its query; asked for when the views are shown.
  var savedCounts: [CaseQuery: Int] = [:]

  /// The list that was asked for last.
  var generation = 0
  /// What was asked and what is to be asked.
  var load = LoadProgress()
  /// What needs no looking through for texts that are missing, for as long as it is so.
  var wholeWindow: WholeWindow?
  /// News that came while the list was loading, to be laid over it.
  var overlay: [CaseNumber: QueueChange] = [:]

  /// A part of the list of which all texts were found to be here.
  struct WholeWindow: Equatable, Sendable {
    let near: Range<Int>
    let listEdition: Int
    let rowsEdition: Int
  }

  /// Which questions are open.
  struct LoadProgress: Equatable, Sendable {
    var isListWanted = false
    var isListAsked = false
    var areCountsWanted = false
    var areCountsAsked = false
    var rowsAsked: Set<CaseNumber> = []
    /// Whether some of the rows that were asked for are on screen.
    var areRowsAwaited = false
  }

  /// So many changed rows are marked at most: beyond, the mark would say nothing.
  static let freshLimit = 2000
  /// Texts beyond this many are dropped but for those near the window.
  static let rowLimit = 2000

  /// Whether nothing is awaited.
  var isSettled: Bool {
    !load.isListAsked && !load.areCountsAsked && load.rowsAsked.isEmpty && !load.isListWanted
  }

  /// Whether the first rows of the list are still awaited.
  var isAwaitingFirstRows: Bool { load.isListWanted || load.isListAsked && list.count == 0 }

  /// The rows that a pane of a height has for cases: frame and column heads are taken off.
  static func listHeight(_ paneHeight: Int) -> Int { max(0, paneHeight - 3) }

  /// The query of what is shown.
  var query: CaseQuery { search?.query ?? view.query }

  /// Makes room for the numbers of some entries.
  mutating func widen(for entries: some Sequence<QueueEntry>) {
    for entry in entries where entry.number > largest { largest = entry.number }
  }

  /// Moves, adds and removes rows; the selected row stays where it is on screen.
  mutating func edit(_ edits: [QueueList.Edit], height: Int) {
    var edits = edits
    if let selection, let index = edits.lastIndex(where: { $0.number == selection }) {
      if edits[index].entry == nil, list.number(at: viewport.selected) == selection {
        departed = selection
        edits.removeAll { $0.number == selection }
      } else {
        departed = nil
      }
    }
    let selected = selection.flatMap { number in
      edits.last { $0.number == number }?.entry?.position
        ?? (list.number(at: viewport.selected) == number ? list.entries[viewport.selected].position : nil)
    }
    for edit in edits where edit.entry == nil {
      unseen.remove(edit.number)
      marked.remove(edit.number)
    }
    let added = list.apply(edits)
    widen(for: added)
    for entry in added where entry.number != selection { unseen.insert(entry.position) }
    if let selected {
      viewport.relocate(to: list.index(for: selected), count: list.count, height: height)
    } else {
      viewport.select(viewport.selected, count: list.count, height: height)
      selection = list.number(at: viewport.selected)
    }
    see(height: height)
  }

  /// The place of a case as news tell it.
  static func edit(_ change: QueueChange) -> QueueList.Edit {
    .init(number: change.summary.number, entry: change.isListed ? change.summary.entry : nil)
  }

  /// Selects the case that was awaited, if it is listed by now.
  mutating func adoptAwaited(height: Int) -> Bool {
    guard let awaited, let index = list.index(of: awaited) else { return false }
    self.awaited = nil
    select(index, height: height)
    return true
  }

  /// Selects a row by its index.
  mutating func select(_ index: Int, height: Int) {
    move(height: height) { $0.select(index, count: $1, height: height) }
  }

  /// Moves the selection; a case that had left the list goes when the agent moves on.
  mutating func move(height: Int, _ change: (inout ListViewport, Int) -> Void) {
    isSelectionByItself = false
    if let selection { fresh.remove(selection) }
    change(&viewport, list.count)
    let target = list.number(at: viewport.selected)
    if let departed, departed != target {
      self.departed = nil
      _ = list.apply([.init(number: departed, entry: nil)])
      if let target, let index = list.index(of: target) {
        viewport.relocate(to: index, count: list.count, height: height)
      }
    }
    selection = list.number(at: viewport.selected)
    awaited = nil
    see(height: height)
  }

  /// Marks the selected row, or takes its mark away.
  mutating func toggleMark() {
    guard let selection else { return }
    if marked.remove(selection) == nil { marked.insert(selection) }
  }

  /// Marks all listed rows, or takes all marks away where all are marked.
  mutating func toggleAllMarks() {
    let all = Set(list.entries.map(\.number))
    marked = marked == all ? [] : all
  }

  /// Takes a row's mark away.
  mutating func unmark(_ number: CaseNumber) { marked.remove(number) }

  /// Takes all marks away.
  mutating func unmarkAll() { marked = [] }

  /// The selected row is looked at: its mark goes, unless it came to be selected by itself.
  mutating func lookAtSelection() {
    if let selection, !isSelectionByItself { fresh.remove(selection) }
  }

  /// This console wrote a line of a case.
  mutating func wrote(_ commit: SavedCommit) {
    own[commit.number] = commit.revision
    if own.count > Self.rowLimit { own = [commit.number: commit.revision] }
    if let known = rows[commit.number], known.revision <= commit.revision { fresh.remove(commit.number) }
  }

  /// Whether a case stands as this console wrote it.
  func isOwnWriting(_ summary: CaseSummary) -> Bool {
    own[summary.number].map { summary.revision <= $0 } ?? false
  }

  /// Marks a row as changed by somebody else.
  mutating func markFresh(_ change: QueueChange) {
    let number = change.summary.number
    if isOwnWriting(change.summary) { return }
    if fresh.count < Self.freshLimit { fresh.insert(number) }
  }

  /// Goes to the nearest row that came in unseen.
  mutating func goToUnseen(height: Int) {
    guard let here = list.entries.indices.contains(viewport.selected) ? list.entries[viewport.selected] : nil,
      let place = unseen.nearest(to: here.position)
    else { return }
    select(list.index(for: place), height: height)
  }

  /// The screen has another height now.
  mutating func fit(height: Int) {
    viewport.select(viewport.selected, count: list.count, height: height)
    see(height: height)
  }

  /// Unseen rows above and below the window.
  func unseenCounts(height: Int) -> (above: Int, below: Int) {
    let visible = viewport.visible(count: list.count, height: height)
    guard let first = visible.first, let last = visible.last else { return (0, 0) }
    return (
      unseen.count(before: list.entries[first].position), unseen.count(after: list.entries[last].position)
    )
  }

  /// What is on screen is seen.
  mutating func see(height: Int) {
    let visible = viewport.visible(count: list.count, height: height)
    guard let first = visible.first, let last = visible.last else { return unseen.removeAll() }
    unseen.see(from: list.entries[first].position, through: list.entries[last].position)
  }

  /// The cases on screen and a page around it.
  func windowNumbers(height: Int) -> Set<CaseNumber> {
    let visible = viewport.visible(count: list.count, height: height)
    let near = max(0, visible.lowerBound - height)..<min(list.count, visible.upperBound + height)
    return Set(list.entries[near].map(\.number))
  }

  /// Drops texts far from the window when there are many.
  mutating func trimRows(height: Int) {
    guard rows.count > Self.rowLimit else { return }
    let window = windowNumbers(height: height)
    rows = rows.filter { window.contains($0.key) || $0.key == selection }
  }
}
