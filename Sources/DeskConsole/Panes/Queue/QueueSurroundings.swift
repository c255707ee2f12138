import RecoveryDomain

/// All that the panes beside the queue are drawn from: the state without the queue, without what only moves the case
/// along, and without the moment, since a memory knows how long a screen is good for.
struct QueueSurroundings: Equatable, Sendable {
  private let state: ConsoleState
  private let isAnyCaseChosen: Bool
  /// Actions are picked for the case that is chosen, whichever is seen.
  private let pickedFor: StoryPane?

  /// What a state shows beside its queue.
  init(_ whole: ConsoleState) {
    var state = whole
    state.queue = QueuePane()
    state.now = Timestamp(millisecondsSince1970: 0)
    state.presence = whole.presence.seen
    state.story = whole.story.still(at: whole.now)
    self.state = state
    isAnyCaseChosen = whole.story.number != nil
    pickedFor = whole.recovery.isPicking ? whole.story : nil
  }
}
