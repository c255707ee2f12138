import DeskText
import RecoveryDomain

/// What can be done on the page of facts.
enum FactActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord(
      "story.editFact", ["enter"], in: [.story], footer: 2, words: { $0.facts.edit },
      obstacle: { state, environment in
        if state.story.tab == .customer { return CustomerActions.obstacleToCases(state, environment) }
        return CaseActions.noCase(state, environment) ?? state.obstacleToFacts(environment)
      }
    ) { state, environment in
      if state.story.tab == .customer { return state.openCustomerCases() }
      guard let edit = state.factInHand(environment) else { return [] }
      state.open(edit.form, on: state.story.number, about: edit.about, environment)
      return []
    }
  ]
}

extension ConsoleState {
  /// Whether the cursor goes over facts now.
  var isOnFacts: Bool { story.tab == .facts && story.state != nil && !isHidden }

  /// Why no fact can be edited here.
  fileprivate func obstacleToFacts(_ environment: ConsoleEnvironment) -> String? {
    if isHidden { return environment.phrasebook.batch.hiddenHere }
    guard story.tab == .facts else { return environment.phrasebook.facts.onlyOnFacts }
    return factInHand(environment).flatMap { obstacle(to: $0.form, about: $0.about, environment) }
  }

  /// The form of the fact that the cursor is on.
  fileprivate func factInHand(_ environment: ConsoleEnvironment) -> FactRow.Edit? {
    guard let known = story.state else { return nil }
    let edits = FactsTab(scene: ConsoleScene(self, environment)).edits(in: known)
    return edits.indices.contains(story.factCursor) ? edits[story.factCursor] : nil
  }

  /// Moves the cursor over the facts, and scrolls so far that it is seen.
  mutating func moveFactCursor(by steps: Int, height: Int, width: Int, _ environment: ConsoleEnvironment) {
    guard let known = story.state else { return }
    let tab = FactsTab(scene: ConsoleScene(self, environment))
    let last = tab.edits(in: known).count - 1
    story.factCursor = max(0, min(last, story.factCursor + max(-last, min(last, steps))))
    let lines = tab.lines(ofFact: story.factCursor, in: known, width: width)
    if story.factCursor == 0 {
      story.scroll = 0
    } else if lines.lowerBound < story.scroll {
      // The heading above stays in sight.
      story.scroll = max(0, lines.lowerBound - 1)
    } else if lines.upperBound > story.scroll + height {
      story.scroll = min(lines.lowerBound, lines.upperBound - height)
    }
  }
}
