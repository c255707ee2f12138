import CellScreen

/// Where everything stands on a screen of a size (`console` *Frame*).
struct ScreenLayout: Equatable {
  /// The line at the top.
  let header: CellRectangle
  /// The line above the keys that says what happened; empty on a low screen, where it shares the line of keys.
  let message: CellRectangle
  /// The line of keys at the bottom.
  let keys: CellRectangle
  /// The panes that are seen, frames included; neighbours share their border.
  let panes: [PaneID: CellRectangle]

  /// The narrowest and lowest screen on which work is possible.
  static let smallest = CellSize(width: 60, height: 16)
  /// From this width on the queue stands beside the case.
  static let twoColumns = 100
  /// From this width on recovery has a column of its own.
  static let threeColumns = 160
  /// From this height on the message has a line of its own.
  private static let ownMessageLine = 20

  /// Whether a screen is too small to work on.
  static func isTooSmall(_ size: CellSize) -> Bool {
    size.width < smallest.width || size.height < smallest.height
  }

  /// Lays a screen out.
  init(size: CellSize, focus: PaneID, isZoomed: Bool) {
    let hasMessageLine = size.height >= Self.ownMessageLine
    let bottom = hasMessageLine ? 2 : 1
    header = CellRectangle(row: 0, column: 0, width: size.width, height: 1)
    message = CellRectangle(
      row: size.height - 2, column: 0, width: hasMessageLine ? size.width : 0, height: 1)
    keys = CellRectangle(row: size.height - 1, column: 0, width: size.width, height: 1)
    let body = CellRectangle(row: 1, column: 0, width: size.width, height: size.height - 1 - bottom)
    if isZoomed || size.width < Self.twoColumns {
      panes = [focus: body]
    } else if size.width < Self.threeColumns {
      panes = Self.twoColumns(body)
    } else {
      panes = Self.threeColumns(body)
    }
  }

  /// The queue beside the case over recovery.
  private static func twoColumns(_ body: CellRectangle) -> [PaneID: CellRectangle] {
    let (queue, right) = body.splitLeft(body.width * 54 / 100)
    let beside = right.widenedLeft()
    let (story, below) = beside.splitTop(beside.height * 60 / 100)
    let recovery = CellRectangle(
      row: below.row - 1, column: below.column, width: below.width, height: below.height + 1)
    return [.queue: queue, .story: story, .recovery: recovery]
  }

  /// Queue, case and recovery side by side.
  private static func threeColumns(_ body: CellRectangle) -> [PaneID: CellRectangle] {
    let (queue, right) = body.splitLeft(body.width * 38 / 100)
    let (story, recovery) = right.splitLeft(right.width * 57 / 100)
    return [.queue: queue, .story: story.widenedLeft(), .recovery: recovery.widenedLeft()]
  }
}

extension CellRectangle {
  /// The rectangle with one more column at its left, shared with its neighbour.
  fileprivate func widenedLeft() -> CellRectangle {
    CellRectangle(row: row, column: column - 1, width: width + 1, height: height)
  }
}
