import CellScreen

extension ConsoleState {
  /// Takes what the mouse did: a press focuses a pane and selects a row, the wheel scrolls.
  mutating func take(_ mouse: MouseEvent, _ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard dialogs.isEmpty, !ScreenLayout.isTooSmall(size) else { return [] }
    guard let (pane, rectangle) = layout.panes.first(where: { $0.value.inset().contains(mouse.point) })
    else { return [] }
    switch mouse.action {
    case .press:
      focus = pane
      let line = mouse.row - rectangle.row - 2
      guard pane == .queue, line >= 0 else { return [] }
      let index = queue.viewport.top + line
      guard index < queue.list.count else { return [] }
      queue.select(index, height: queueHeight)
      followQueue()
    case .wheelUp, .wheelDown:
      let key = KeyStroke(mouse.action == .wheelUp ? .up : .down)
      let context: KeyContext =
        switch pane {
        case .queue: .queue
        case .story: .story
        case .recovery: .picking
        }
      guard pane != .recovery || recovery.isPicking else { return [] }
      guard case .action(let record) = Keymap.standard.meaning(of: [key], in: [context]) else { return [] }
      return record.run(&self, environment)
    default: break
    }
    return []
  }
}
