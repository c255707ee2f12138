import CellScreen
import DeskText

/// What can follow the keys that were pressed so far, in a box over the keys' line.
struct KeyHintBox {
  /// In which scene.
  let scene: ConsoleScene

  /// Draws it; nothing while no sequence is begun.
  func draw(on canvas: inout Canvas, above line: CellRectangle) {
    let held = scene.state.heldKeys
    guard !held.isEmpty else { return }
    let environment = scene.environment
    let entries = environment.keymap.continuations(of: held, in: scene.state.contexts)
    let keyWidth = entries.map { canvas.text.measure($0.rest) }.max() ?? 1
    let labels = entries.map { $0.record.words(environment.phrasebook).explanation }
    let widest = labels.map { canvas.text.measure($0, limit: 60) }.max() ?? 0
    let width = min(canvas.width, keyWidth + widest + 5)
    let height = min(entries.count + 2, line.row)
    guard height > 2 else { return }
    let frame = CellRectangle(
      row: line.row - height, column: canvas.width - width, width: width, height: height)
    let inner = canvas.drawOverlay(frame, title: held.map(\.description).joined(separator: " "))
    for (row, entry) in entries.prefix(inner.height).enumerated() {
      let obstacle = entry.record.obstacle(scene.state, environment)
      canvas.put(
        entry.rest, row: inner.row + row, column: inner.column, width: keyWidth,
        role: obstacle == nil ? .key : .disabled)
      canvas.put(
        labels[row], row: inner.row + row, column: inner.column + keyWidth + 1,
        width: inner.width - keyWidth - 1, role: obstacle == nil ? .overlay : .disabled)
    }
  }
}
