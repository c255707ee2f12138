import CellScreen
import RecoveryDomain

/// What the queue asks of the desk, and what it makes of the answers.
extension QueuePane {
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
    unmarkAll()
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
    let missing = rowsToAsk(height: height)
    if load.rowsAsked.isEmpty, !missing.isEmpty {
      load.rowsAsked = Set(missing)
      let visible = viewport.visible(count: list.count, height: height)
      load.areRowsAwaited = list.entries[visible].contains { load.rowsAsked.contains($0.number) }
      effects.append(.loadRows(missing, isAhead: !load.areRowsAwaited))
    }
    // What is to be read comes first: counting takes longer the more is open.
    if load.areCountsWanted, !load.areCountsAsked, missing.isEmpty, !isAwaitingFirstRows {
      load.areCountsWanted = false
      load.areCountsAsked = true
      effects.append(.loadCounts)
    }
    return effects
  }

  /// Listed cases near the window whose text is missing or older than their entry.
  private mutating func rowsToAsk(height: Int) -> [CaseNumber] {
    let visible = viewport.visible(count: list.count, height: height)
    let near = max(0, visible.lowerBound - height)..<min(list.count, visible.upperBound + height)
    let window = WholeWindow(near: near, listEdition: listEdition, rowsEdition: rowsEdition)
    guard window != wholeWindow else { return [] }
    let missing = list.entries[near].filter { entry in
      rows[entry.number].map { $0.revision < entry.revision } ?? true
    }
    wholeWindow = missing.isEmpty ? window : nil
    return missing.map(\.number)
  }

  /// A question failed: it counts as not asked, and is asked again when something happens.
  mutating func forgetQuestions() {
    if load.isListAsked { load.isListWanted = true }
    if load.areCountsAsked { load.areCountsWanted = true }
    load.isListAsked = false
    load.areCountsAsked = false
    load.rowsAsked = []
    load.areRowsAwaited = false
  }

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
    widen(for: entries)
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
      isSelectionByItself = selection != before
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
    load.areRowsAwaited = false
    trimRows(height: height)
  }

  /// Takes the counts. Where the list that is shown is bounded by time and says otherwise, time has passed over it: it
  /// is asked for again.
  mutating func take(counts: [QueueView: Int]) {
    self.counts = counts
    load.areCountsAsked = false
    guard search == nil, view.isBoundedByTime, isComplete, !load.isListAsked, let count = counts[view] else {
      return
    }
    // The row that has left stays until the agent moves on.
    if list.count - (departed == nil ? 0 : 1) != count { load.isListWanted = true }
  }

  /// Takes news; what was asked of another query changes texts, not the list.
  mutating func take(_ generation: Int, _ changes: [QueueChange], height: Int) {
    guard !changes.isEmpty else { return }
    load.areCountsWanted = true
    let window = windowNumbers(height: height)
    for change in changes {
      let number = change.summary.number
      if rows[number] != nil || window.contains(number) || changes.count == 1 {
        rows[number] = change.summary
      }
      markFresh(change)
    }
    guard generation == self.generation, !load.isListWanted else { return }
    if load.isListAsked { for change in changes { overlay[change.summary.number] = change } }
    edit(changes.map(Self.edit), height: height)
  }

  /// The rows that are on screen when the selection goes on over the nearer edge of those that are; nil where the list
  /// ends there, or texts are missing.
  func pageAhead(height: Int) -> Range<Int>? {
    let visible = viewport.visible(count: list.count, height: height)
    let isDown = viewport.selected - visible.lowerBound >= visible.upperBound - 1 - viewport.selected
    let target = isDown ? visible.upperBound : visible.lowerBound - 1
    guard list.entries.indices.contains(target) else { return nil }
    var next = viewport
    next.select(target, count: list.count, height: height)
    let page = next.visible(count: list.count, height: height)
    return list.entries[page].allSatisfy { rows[$0.number] != nil } ? page : nil
  }

  /// Whether the clock of a row that is shown runs out in a stretch of time: it is overdue from the moment after.
  func runsOut(between past: Timestamp, and now: Timestamp, height: Int) -> Bool {
    viewport.visible(count: list.count, height: height).contains { index in
      list.entries[index].nearestDue.map { $0 >= past && $0 < now } ?? false
    }
  }

  /// A minute has passed: what is bounded by time is asked for again.
  mutating func passMinute() {
    load.areCountsWanted = true
    if search == nil, view.isBoundedByTime, !load.isListAsked { load.isListWanted = true }
  }
}
