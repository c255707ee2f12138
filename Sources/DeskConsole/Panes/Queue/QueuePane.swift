import CellScreen
import RecoveryDomain

/// The slice of the queue: which list, what is selected in it, what of it has texts.
struct QueuePane: Equatable, Sendable {
  /// The view that is shown when nothing is searched.
  var view = QueueView.allOpen
  /// What is searched on the whole desk; nil shows the view.
  private(set) var search: Search?
  /// The listed cases.
  var list = QueueList()
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
  var rows: [CaseNumber: CaseSummary] = [:]
  /// Rows that came in and were not on screen yet.
  var unseen = UnseenRows()
  /// Changed and new rows, marked until a moment.
  var freshUntil: [CaseNumber: Timestamp] = [:]
  /// The exact number of cases in each view.
  var counts: [QueueView: Int] = [:]

  /// What an agent asked for in words.
  struct Search: Equatable, Sendable {
    /// As it was typed.
    let text: String
    /// What it means.
    let query: CaseQuery
  }

  /// The list that was asked for last.
  private(set) var generation = 0
  /// What was asked and what is to be asked.
  private var load = LoadProgress()
  /// News that came while the list was loading, to be laid over it.
  private var overlay: [CaseNumber: QueueChange] = [:]

  /// Which questions are open.
  private struct LoadProgress: Equatable, Sendable {
    var isListWanted = false
    var isListAsked = false
    var areCountsWanted = false
    var areCountsAsked = false
    var rowsAsked: Set<CaseNumber> = []
  }

  /// How long a changed row is marked.
  static let freshSpan = Duration.minutes(1)
  /// So many changed rows are marked at most: beyond, the mark would say nothing.
  private static let freshLimit = 500
  /// Texts beyond this many are dropped but for those near the window.
  private static let rowLimit = 2000

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

  // MARK: Asking

  /// Asks for the list again; what is shown stays until the answer comes.
  mutating func reload() {
    load.isListWanted = true
    load.areCountsWanted = true
  }

  /// Turns to another list.
  mutating func turn(to view: QueueView, search: Search? = nil) {
    self.view = view
    self.search = search
    list = QueueList()
    viewport = ListViewport(margin: 0, following: .byScreen)
    selection = nil
    awaited = nil
    departed = nil
    unseen.removeAll()
    reload()
  }

  /// The questions that are due: one of each kind at a time, so that a hundred keys ask for the last window only.
  mutating func requests(height: Int) -> [ConsoleEffect] {
    var effects: [ConsoleEffect] = []
    if load.isListWanted {
      generation += 1
      load.isListWanted = false
      load.isListAsked = true
      isComplete = false
      overlay = [:]
      effects.append(.loadQueue(generation: generation, query: query, windowFirst: max(1, 2 * height)))
    }
    if load.areCountsWanted, !load.areCountsAsked {
      load.areCountsWanted = false
      load.areCountsAsked = true
      effects.append(.loadCounts)
    }
    if load.rowsAsked.isEmpty {
      let missing = rowsToAsk(height: height)
      if !missing.isEmpty {
        load.rowsAsked = Set(missing)
        effects.append(.loadRows(missing))
      }
    }
    return effects
  }

  /// Listed cases near the window whose text is missing or older than their entry.
  private func rowsToAsk(height: Int) -> [CaseNumber] {
    let visible = viewport.visible(count: list.count, height: height)
    let near = max(0, visible.lowerBound - height)..<min(list.count, visible.upperBound + height)
    return near.compactMap { index in
      let entry = list.entries[index]
      guard let row = rows[entry.number] else { return entry.number }
      return row.revision < entry.revision ? entry.number : nil
    }
  }

  /// A question failed: it counts as not asked, and is asked again when something happens.
  mutating func forgetQuestions() {
    if load.isListAsked { load.isListWanted = true }
    if load.areCountsAsked { load.areCountsWanted = true }
    load.isListAsked = false
    load.areCountsAsked = false
    load.rowsAsked = []
  }

  // MARK: Answers

  /// Takes a list, or its first window; where a list is shown already, only the whole one replaces it.
  /// - Returns: Whether another case is selected now.
  mutating func load(
    _ generation: Int, _ entries: [QueueEntry], isComplete: Bool, height: Int
  ) -> Bool {
    guard generation == self.generation, !load.isListWanted else { return false }
    guard isComplete || list.count == 0 else { return false }
    let before = selection
    let index = viewport.selected
    let stayed = list.number(at: index) == before ? list.entries.indices.contains(index) : false
    let kept = stayed ? list.entries[index] : nil
    list = QueueList(entries)
    self.isComplete = isComplete
    if isComplete { load.isListAsked = false }
    layNewsOver()
    if adoptAwaited(height: height) { return true }
    if let before, list.index(of: before) == nil, let kept {
      _ = list.apply([.init(number: before, entry: kept)])
      departed = before
    }
    if let before, let place = list.index(of: before) {
      viewport.relocate(to: place, count: list.count, height: height)
    } else {
      viewport.select(min(index, max(0, list.count - 1)), count: list.count, height: height)
      selection = list.number(at: viewport.selected)
    }
    see(height: height)
    return selection != before
  }

  /// Lays news that came while the list was loading over it, where they are newer.
  private mutating func layNewsOver() {
    let newer = overlay.values.filter { change in
      list.index(of: change.summary.number).map { list.entries[$0].revision < change.summary.revision }
        ?? true
    }
    if !newer.isEmpty { _ = list.apply(newer.map(Self.edit)) }
    if isComplete { overlay = [:] }
  }

  /// Takes the texts of rows.
  mutating func take(_ summaries: [CaseSummary], height: Int) {
    for row in summaries where (rows[row.number]?.revision ?? 0) <= row.revision { rows[row.number] = row }
    // A row that the desk does not know any more must not be asked for again and again.
    let answered = Set(summaries.map(\.number))
    let gone = load.rowsAsked.subtracting(answered)
    if !gone.isEmpty { edit(gone.map { .init(number: $0, entry: nil) }, height: height) }
    load.rowsAsked = []
    trimRows(height: height)
  }

  /// Takes the counts.
  mutating func take(counts: [QueueView: Int]) {
    self.counts = counts
    load.areCountsAsked = false
  }

  /// Takes news; what was asked of another query changes texts, not the list.
  mutating func take(_ generation: Int, _ changes: [QueueChange], now: Timestamp, height: Int) {
    guard !changes.isEmpty else { return }
    load.areCountsWanted = true
    let window = windowNumbers(height: height)
    for change in changes {
      let number = change.summary.number
      if rows[number] != nil || window.contains(number) || changes.count == 1 {
        rows[number] = change.summary
      }
      if freshUntil.count < Self.freshLimit { freshUntil[number] = now + Self.freshSpan }
    }
    guard generation == self.generation, !load.isListWanted else { return }
    if load.isListAsked { for change in changes { overlay[change.summary.number] = change } }
    edit(changes.map(Self.edit), height: height)
  }

  /// Lets time pass: marks fade, and what is bounded by time is asked for again.
  mutating func advance(to now: Timestamp, hasMinutePassed: Bool) {
    if !freshUntil.isEmpty { freshUntil = freshUntil.filter { $0.value > now } }
    guard hasMinutePassed else { return }
    load.areCountsWanted = true
    if search == nil, view.isBoundedByTime, !load.isListAsked { load.isListWanted = true }
  }

  // MARK: The list

  /// Moves, adds and removes rows; the selected row stays where it is on screen.
  private mutating func edit(_ edits: [QueueList.Edit], height: Int) {
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
    for edit in edits where edit.entry == nil { unseen.remove(edit.number) }
    let added = list.apply(edits)
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
  private static func edit(_ change: QueueChange) -> QueueList.Edit {
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
  private mutating func see(height: Int) {
    let visible = viewport.visible(count: list.count, height: height)
    guard let first = visible.first, let last = visible.last else { return unseen.removeAll() }
    unseen.see(from: list.entries[first].position, through: list.entries[last].position)
  }

  /// The cases on screen and a page around it.
  private func windowNumbers(height: Int) -> Set<CaseNumber> {
    let visible = viewport.visible(count: list.count, height: height)
    let near = max(0, visible.lowerBound - height)..<min(list.count, visible.upperBound + height)
    return Set(list.entries[near].map(\.number))
  }

  /// Drops texts far from the window when there are many.
  private mutating func trimRows(height: Int) {
    guard rows.count > Self.rowLimit else { return }
    let window = windowNumbers(height: height)
    rows = rows.filter { window.contains($0.key) || $0.key == selection }
  }
}
