import CellScreen
import DeskText

/// Where the preview of a package stands on a screen: the list is scrolled, what it comes to and the keys stay.
struct PreviewLayout {
  /// The whole dialog.
  let frame: CellRectangle
  /// The list, all of it.
  let lines: [StyledLine]
  /// What stands below the list and is always seen.
  let foot: [StyledLine]
  /// The rows that the list has.
  let height: Int
  /// The columns that lines have.
  let width: Int

  /// The columns of the whole dialog at most.
  private static let widest = 76
  /// The keys have so many rows: they do not fit one of them on a narrow screen.
  private static let keyRows = 2
  /// Rows of the border.
  private static let borderRows = 2

  /// Lays a preview out.
  init(_ preview: PreviewDialog, _ scene: ConsoleScene) {
    let size = scene.state.size
    let drawing = PreviewDrawing(preview: preview, scene: scene)
    width = min(Self.widest, size.width - 4) - 4
    var builder = LineBuilder(width: width, limit: .max, measure: scene.environment.textWidth)
    drawing.write(to: &builder)
    lines = builder.lines
    foot = drawing.foot(width: width)
    let around = foot.count + Self.keyRows + Self.borderRows
    frame = size.centred(width: Self.widest, height: lines.count + around)
    height = max(1, min(lines.count, frame.height - around))
  }
}
