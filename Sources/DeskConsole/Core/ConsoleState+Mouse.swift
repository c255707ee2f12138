import CellScreen

extension ConsoleState {
  /// Takes what the mouse did: a press focuses a pane or selects a row, a press on the selected row of a list in a
  /// dialog chooses it, the wheel goes up and down.
  mutating func take(_ mouse: MouseEvent, _ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard !ScreenLayout.isTooSmall(size) else { return [] }
    switch mouse.action {
    case .press:
      return dialogs.isEmpty ? pressPane(at: mouse.point) : pressDialog(at: mouse.point, environment)
    case .wheelUp: return wheel(KeyStroke(.up), at: mouse.point, environment)
    case .wheelDown: return wheel(KeyStroke(.down), at: mouse.point, environment)
    case .middlePress, .rightPress, .release: return []
    }
  }

  /// The pane whose inside is at a position.
  private func pane(at point: CellPoint) -> (id: PaneID, rectangle: CellRectangle)? {
    layout.panes.first { $0.value.inset().contains(point) }.map { ($0.key, $0.value) }
  }

  private mutating func pressPane(at point: CellPoint) -> [ConsoleEffect] {
    guard let (pane, rectangle) = pane(at: point) else { return [] }
    focus = pane
    let line = point.row - rectangle.row - 2
    guard pane == .queue,
      let index = queue.viewport.index(atLine: line, count: queue.list.count, height: queueHeight)
    else { return [] }
    queue.select(index, height: queueHeight)
    followQueue()
    return []
  }

  private mutating func pressDialog(at point: CellPoint, _ environment: ConsoleEnvironment) -> [ConsoleEffect]
  {
    guard let dialog = dialogs.last,
      let index = dialog.behaviour.index(at: point, ConsoleScene(self, environment))
    else { return [] }
    switch dialog {
    case .menu(var menu) where menu.viewport.selected != index:
      menu.viewport.select(
        index, count: index + 1, height: MenuDialog.listHeight(size, count: index + 1))
      dialogs[dialogs.count - 1] = .menu(menu)
      return []
    case .palette(var palette) where palette.viewport.selected != index:
      palette.viewport.select(index, count: index + 1, height: PaletteDialog.listHeight(size))
      dialogs[dialogs.count - 1] = .palette(palette)
      return []
    default: return perform(KeyStroke(.enter), in: [dialog.behaviour.context], environment)
    }
  }

  /// Does what an arrow key does in what lies under the wheel.
  private mutating func wheel(
    _ key: KeyStroke, at point: CellPoint, _ environment: ConsoleEnvironment
  ) -> [ConsoleEffect] {
    if let dialog = dialogs.last { return perform(key, in: [dialog.behaviour.context], environment) }
    switch pane(at: point)?.id {
    case .queue: return perform(key, in: [.queue], environment)
    case .story: return perform(key, in: [.story], environment)
    case .recovery: return recovery.isPicking ? perform(key, in: [.picking], environment) : []
    case nil: return []
    }
  }

  /// Does the action of a key, where it has one.
  private mutating func perform(
    _ key: KeyStroke, in contexts: [KeyContext], _ environment: ConsoleEnvironment
  ) -> [ConsoleEffect] {
    guard case .action(let record) = Keymap.standard.meaning(of: [key], in: contexts) else { return [] }
    return perform(record, environment)
  }
}
