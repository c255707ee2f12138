/// Which rows of a long list are on screen, and which is selected: arithmetic only.
///
/// Whoever owns the list keeps the selection by identity; when rows come and go above it, ``relocate(to:count:height:)``
/// keeps the selected row where it stands on screen, so that it never moves under the hand.
public struct ListViewport: Equatable, Sendable {
  /// The index of the row at the top.
  public private(set) var top: Int
  /// The index of the selected row; 0 for an empty list.
  public private(set) var selected: Int
  /// Rows kept in view above and below the selected one, where the list goes on.
  public var margin: Int
  /// How the view follows a selection that leaves it.
  public let following: Following

  /// How a view follows a selection that leaves it.
  public enum Following: Equatable, Sendable {
    /// No further than needed.
    case byRow
    /// By a screen, of which a few rows stay as a landmark: rows stand still while one reads through them, and
    /// a held key repaints the list once in a while instead of each time.
    case byScreen
  }

  /// Makes a viewport.
  public init(top: Int = 0, selected: Int = 0, margin: Int = 2, following: Following = .byRow) {
    self.top = max(0, top)
    self.selected = max(0, selected)
    self.margin = max(0, margin)
    self.following = following
  }

  /// The rows on screen.
  public func visible(count: Int, height: Int) -> Range<Int> {
    let first = min(top, max(0, count))
    return first..<max(first, min(count, first + max(0, height)))
  }

  /// The row that is shown on a line of the view, counted from its top; nil where none is.
  public func index(atLine line: Int, count: Int, height: Int) -> Int? {
    let visible = visible(count: count, height: height)
    let index = visible.lowerBound + line
    return visible.contains(index) ? index : nil
  }

  /// Selects a row, or the nearest there is, and scrolls to show it where it is not in view.
  public mutating func select(_ index: Int, count: Int, height: Int) {
    selected = min(max(0, index), max(0, count - 1))
    clampTop(count: count, height: height)
  }

  /// Moves the selection by some rows.
  public mutating func move(by rows: Int, count: Int, height: Int) {
    let (target, isTooFar) = selected.addingReportingOverflow(rows)
    select(isTooFar ? (rows > 0 ? .max : 0) : target, count: count, height: height)
  }

  /// Moves selection and view by whole screens less one row, so that a row stays as a landmark.
  public mutating func page(by screens: Int, count: Int, height: Int) {
    let rows = screens * max(1, height - 1)
    top = min(max(0, top + rows), max(0, count - height))
    move(by: rows, count: count, height: height)
  }

  /// Scrolls the view and lets the selection follow only where it would leave the screen.
  public mutating func scroll(by rows: Int, count: Int, height: Int) {
    guard height > 0 else { return }
    top = min(max(0, top + rows), max(0, count - height))
    let margin = effectiveMargin(height)
    let low = top == 0 ? 0 : top + margin
    let high = top + height >= count ? count - 1 : top + height - 1 - margin
    selected = min(max(selected, low), max(low, high))
    clampTop(count: count, height: height)
  }

  /// The selected row has another index now, because the list changed: it stays at its place on screen as
  /// far as the list allows.
  public mutating func relocate(to index: Int, count: Int, height: Int) {
    top = max(0, top + index - selected)
    select(index, count: count, height: height)
  }

  /// The rows of the screen before that stay when a view follows by screens.
  private static let landmark = 2

  /// Keeps the selection in view with its margin, and no empty space below the end.
  private mutating func clampTop(count: Int, height: Int) {
    guard height > 0 else { return }
    let inView = effectiveMargin(height)
    let (isAbove, isBelow) = (selected < top + inView, selected > top + height - 1 - inView)
    let margin = following == .byRow ? inView : max(inView, min(Self.landmark, height / 4))
    if isAbove { top = following == .byRow ? selected - margin : selected - height + 1 + margin }
    if isBelow { top = following == .byRow ? selected - height + 1 + margin : selected - margin }
    top = min(max(0, top), max(0, count - height))
  }

  private func effectiveMargin(_ height: Int) -> Int {
    min(margin, max(0, (height - 1) / 2))
  }
}
