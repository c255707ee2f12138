import CellScreen
public import RecoveryDomain

/// Parts of the last screen with what each was drawn from: a part whose input is the same is taken over, not drawn
/// anew.
///
/// It only saves work: a screen drawn with a memory equals one drawn without. The holder forgets it when the
/// environment changes.
public struct DrawingMemory: Sendable {
  /// A part of the screen.
  enum PartID: Hashable, Sendable {
    /// All rows of the queue, none of them selected.
    case queueRows
    /// The desk, what is open, who and when.
    case header
    /// The line of keys.
    case footer
  }

  /// A part as it was drawn.
  private struct Part: Sendable {
    /// What it was drawn from.
    let input: any Equatable & Sendable
    /// What it looked like.
    let picture: CanvasPicture
    /// The moment from which it looks otherwise although its input stays; nil for never.
    let until: Timestamp?
  }

  /// What every part depends on: where all of them stand.
  private struct Ground: Equatable {
    let size: CellSize
    let focus: PaneID
    let isZoomed: Bool
    let isHidden: Bool
  }

  private var ground: Ground?
  private var parts: [PartID: Part] = [:]
  /// The screen without the queue, and what it was drawn from.
  private var surroundings: (input: QueueSurroundings, canvas: Canvas)?
  /// The next moment at which something changes although nothing happens, as ``ConsoleState/nextChange(after:)`` told
  /// for the last screen; nil when nothing does, or nothing was drawn.
  public private(set) var isGoodUntil: Timestamp?

  /// The moment of the last screen.
  private var drawnAt: Timestamp?

  /// A memory of nothing.
  public init() {}

  /// Prepares for another screen of a state: what the former ones say no more is forgotten.
  mutating func begin(_ state: ConsoleState) {
    let ground = Ground(
      size: state.size, focus: state.focus, isZoomed: state.isZoomed, isHidden: state.isHidden)
    // A clock that was set back makes a screen as untrue as one that has gone on.
    let isOver = isGoodUntil.map { $0 <= state.now } ?? true || drawnAt.map { state.now < $0 } ?? true
    if ground != self.ground || isOver {
      parts = [:]
      surroundings = nil
    }
    self.ground = ground
    drawnAt = state.now
    isGoodUntil = state.nextChange(after: state.now)
  }

  /// Draws a part, or takes it over when its input is what it was and its time is not over.
  /// - Parameter body: Draws it, and says from which moment on it looks otherwise although its input stays.
  mutating func draw<Input: Equatable & Sendable>(
    _ id: PartID, from input: Input, on canvas: inout Canvas, in rectangle: CellRectangle,
    _ body: (inout Canvas) -> Timestamp?
  ) {
    if let part = parts[id], let known = part.input as? Input, known == input, !isOver(part),
      canvas.put(part.picture, in: rectangle)
    {
      return
    }
    let until = body(&canvas)
    parts[id] = Part(input: input, picture: canvas.picture(of: rectangle), until: until)
  }

  /// Whether a part looks otherwise by now.
  private func isOver(_ part: Part) -> Bool {
    guard let until = part.until, let drawnAt else { return false }
    return until <= drawnAt
  }

  /// Draws what stands beside the queue, or takes it over when its input is what it was.
  mutating func surroundings(
    from input: QueueSurroundings, _ draw: (inout DrawingMemory) -> Canvas
  ) -> Canvas {
    if let surroundings, surroundings.input == input { return surroundings.canvas }
    let canvas = draw(&self)
    surroundings = (input, canvas)
    return canvas
  }
}
