public import CellScreen
import DeskText
import RecoveryDomain

extension ConsoleState {
  /// The screen as it is now; pure, and made anew: the host shows what differs.
  public func draw(_ environment: ConsoleEnvironment) -> Canvas {
    var memory = DrawingMemory()
    return draw(environment, remembering: &memory)
  }

  /// The same screen as ``draw(_:)`` makes, with what is sure to look as before taken over from the last one.
  /// - Parameter memory: What the last screen looked like; to be forgotten when the environment changes.
  public func draw(_ environment: ConsoleEnvironment, remembering memory: inout DrawingMemory) -> Canvas {
    memory.begin(self)
    var canvas = Canvas(
      width: size.width, height: size.height, text: environment.textWidth, symbols: environment.symbols)
    let scene = ConsoleScene(self, environment)
    guard !ScreenLayout.isTooSmall(size) else {
      if let text = dialogs.last?.behaviour.writing(scene) {
        SmallScreen(scene: scene).draw(text, on: &canvas)
      } else {
        FrameDrawing(scene: scene).drawTooSmall(on: &canvas)
      }
      return canvas
    }
    let layout = layout
    // The pane in hand is drawn last, so that its border and the cursor are its own.
    for pane in PaneID.allCases.filter({ $0 != focus }) + [focus] {
      guard let rectangle = layout.panes[pane] else { continue }
      switch pane {
      case .queue: QueueDrawing(scene: scene).draw(on: &canvas, in: rectangle, remembering: &memory)
      case .story:
        memory.draw(.story, from: storyInput, on: &canvas, in: rectangle) {
          StoryDrawing(scene: scene).draw(on: &$0, in: rectangle)
        }
      case .recovery: RecoveryDrawing(scene: scene).draw(on: &canvas, in: rectangle)
      }
    }
    let frame = FrameDrawing(scene: scene)
    frame.drawHeader(on: &canvas, layout.header)
    frame.drawKeys(on: &canvas, layout)
    for (index, dialog) in dialogs.enumerated() {
      if index == dialogs.count - 1 { canvas.hideCursor() }
      dialog.behaviour.draw(on: &canvas, scene)
    }
    KeyHintBox(scene: scene).draw(on: &canvas, above: layout.keys)
    return canvas
  }

  /// All that the story is drawn from: the state without the queue, without what only moves the story along, and
  /// without the moment, since a memory knows how long a screen is good for.
  private var storyInput: StoryInput {
    var state = self
    state.queue = QueuePane()
    state.now = Timestamp(millisecondsSince1970: 0)
    state.story = story.still(at: now)
    return StoryInput(state: state, isAnyCaseChosen: story.number != nil)
  }

  /// What the story is drawn from.
  private struct StoryInput: Equatable {
    let state: ConsoleState
    let isAnyCaseChosen: Bool
  }

  /// The next moment after `now` at which something on screen changes by itself; nil when nothing does.
  public func nextChange(after now: Timestamp) -> Timestamp? {
    // What was typed is kept even where it is not seen.
    guard !ScreenLayout.isTooSmall(size) else { return drafting.due }
    // The clock in the header.
    let minute: Int64 = 60_000
    let header = Timestamp(millisecondsSince1970: (now.millisecondsSince1970.flooredToMinute + 1) * minute)
    var next = header
    func consider(_ moment: Timestamp?) {
      if let moment, moment > now, moment < next { next = moment }
    }
    if layout.panes[.queue] != nil {
      for index in queue.viewport.visible(count: queue.list.count, height: queueHeight) {
        if let due = queue.list.entries[index].nearestDue {
          consider(Countdown(until: due, now: now).nextChange)
        }
      }
    }
    // Whether it is seen or not: actions go by what is known of the case.
    consider(story.nextChange(after: now))
    if let due = drafting.due { next = min(next, max(due, now)) }
    if layout.panes[.story] != nil, story.tab == .clocks {
      for clock in story.state?.clocks ?? [] where clock.pausedSince == nil {
        consider(Countdown(until: clock.due, now: now).nextChange)
      }
    }
    return next
  }
}

extension Int64 {
  /// Whole minutes in so many milliseconds, rounded down.
  fileprivate var flooredToMinute: Int64 { self >= 0 ? self / 60_000 : (self - 59_999) / 60_000 }
}
