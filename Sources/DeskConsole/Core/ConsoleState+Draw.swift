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
    let scene = ConsoleScene(self, environment)
    guard !ScreenLayout.isTooSmall(size) else {
      var canvas = scene.emptyCanvas
      if let text = dialogs.last?.behaviour.writing(scene) {
        SmallScreen(scene: scene).draw(text, on: &canvas)
      } else {
        FrameDrawing(scene: scene).drawTooSmall(on: &canvas)
      }
      return canvas
    }
    let layout = layout
    var canvas = panes(scene, layout, remembering: &memory)
    let frame = FrameDrawing(scene: scene)
    frame.drawHeader(on: &canvas, layout.header, remembering: &memory)
    frame.drawKeys(on: &canvas, layout, remembering: &memory)
    for (index, dialog) in dialogs.enumerated() {
      if index == dialogs.count - 1 { canvas.hideCursor() }
      dialog.behaviour.draw(on: &canvas, scene)
    }
    NoticeLine(scene: scene).drawWhole(on: &canvas, above: layout.keys)
    KeyHintBox(scene: scene).draw(on: &canvas, above: layout.keys)
    return canvas
  }

  /// Draws what the next keys are likely to turn to into the memory, for when there is nothing else to do.
  public func drawAhead(_ environment: ConsoleEnvironment, remembering memory: inout DrawingMemory) {
    guard focus == .queue, !isHidden, !ScreenLayout.isTooSmall(size), let pane = layout.panes[.queue] else {
      return
    }
    QueueDrawing(scene: ConsoleScene(self, environment)).drawPageAhead(of: pane, remembering: &memory)
  }

  /// The panes. The one in hand is drawn last, so that its border and the cursor are its own; what lies beside the
  /// queue while one goes through it is taken over whole.
  private func panes(_ scene: ConsoleScene, _ layout: ScreenLayout, remembering memory: inout DrawingMemory)
    -> Canvas
  {
    let others = PaneID.allCases.filter { $0 != focus }
    guard focus == .queue else {
      var canvas = scene.emptyCanvas
      for pane in others + [focus] { draw(pane, scene, layout, on: &canvas, remembering: &memory) }
      return canvas
    }
    let queue = QueueDrawing(scene: scene)
    var canvas = memory.surroundings(from: QueueSurroundings(self)) { memory in
      var canvas = scene.emptyCanvas
      for pane in others { draw(pane, scene, layout, on: &canvas, remembering: &memory) }
      if let rectangle = layout.panes[.queue] { queue.drawSides(on: &canvas, in: rectangle) }
      return canvas
    }
    if let rectangle = layout.panes[.queue] {
      queue.draw(on: &canvas, in: rectangle, remembering: &memory)
    }
    return canvas
  }

  /// Draws a pane where it is seen.
  private func draw(
    _ pane: PaneID, _ scene: ConsoleScene, _ layout: ScreenLayout, on canvas: inout Canvas,
    remembering memory: inout DrawingMemory
  ) {
    guard let rectangle = layout.panes[pane] else { return }
    switch pane {
    case .queue:
      let queue = QueueDrawing(scene: scene)
      queue.drawSides(on: &canvas, in: rectangle)
      queue.draw(on: &canvas, in: rectangle, remembering: &memory)
    case .story: StoryDrawing(scene: scene).draw(on: &canvas, in: rectangle)
    case .recovery: RecoveryDrawing(scene: scene).draw(on: &canvas, in: rectangle)
    }
  }

  /// The next moment after `now` at which something on screen changes by itself; nil when nothing does.
  public func nextChange(after now: Timestamp) -> Timestamp? {
    // What was typed is kept even where it is not seen.
    guard !ScreenLayout.isTooSmall(size) else { return drafting.due }
    // The clock in the header.
    var next = now.nextMinute
    func consider(_ moment: Timestamp?) {
      if let moment, moment > now, moment < next { next = moment }
    }
    if layout.panes[.queue] != nil {
      for index in queue.viewport.visible(count: queue.list.count, height: queueHeight) {
        if let due = queue.list.entries[index].nearestDue {
          consider(Countdown.nextChange(until: due, now: now))
        }
      }
    }
    // Whether it is seen or not: actions go by what is known of the case.
    consider(story.nextChange(after: now))
    if let due = drafting.due { next = min(next, max(due, now)) }
    if layout.panes[.story] != nil, story.tab == .clocks {
      for clock in story.state?.clocks ?? [] where clock.pausedSince == nil {
        consider(Countdown.nextChange(until: clock.due, now: now))
      }
    }
    return next
  }
}

extension Timestamp {
  /// The beginning of the next minute.
  var nextMinute: Timestamp {
    let milliseconds: Int64 = 60_000
    let past = millisecondsSince1970 % milliseconds
    return Timestamp(
      millisecondsSince1970: millisecondsSince1970 - past + (past < 0 ? 0 : milliseconds))
  }
}
