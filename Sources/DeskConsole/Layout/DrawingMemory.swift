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
  /// Parts that were drawn before anybody asked for them.
  private var ahead: [PartID: Part] = [:]
  /// The screen without the queue, and what it was drawn from.
  private var surroundings: (input: QueueSurroundings, canvas: Canvas)?
  /// The next moment at which something changes although nothing happens, as ``ConsoleState/nextChange(after:)`` told
  /// for the last screen; nil when nothing does, or nothing was drawn.
  public private(set) var isGoodUntil: Timestamp?

  /// The moment of the last screen.
  private var drawnAt: Timestamp?

  /// A memory of nothing.
  public init() {}

  /// Prepares for another screen of a state: what the former ones say no more is forgotten. Parts that change by
  /// themselves know when.
  mutating func begin(_ state: ConsoleState) {
    let ground = Ground(
      size: state.size, focus: state.focus, isZoomed: state.isZoomed, isHidden: state.isHidden)
    let isOver = isGoodUntil.map { $0 <= state.now } ?? true
    // It makes a screen as untrue as one that has gone on.
    let isClockSetBack = drawnAt.map { state.now < $0 } ?? true
    if ground != self.ground || isClockSetBack {
      parts = [:]
      ahead = [:]
      surroundings = nil
    } else if isOver {
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
    for known in [parts[id], ahead[id]] {
      guard let part = known, shows(part, input), canvas.put(part.picture, in: rectangle) else { continue }
      parts[id] = part
      return
    }
    let until = body(&canvas)
    parts[id] = Part(input: input, picture: canvas.picture(of: rectangle), until: until)
  }

  /// Draws what a part will be when another input comes, unless it is known already.
  /// - Parameter body: Draws it on a canvas of its own, and says until when it looks so.
  mutating func drawAhead<Input: Equatable & Sendable>(
    _ id: PartID, from input: Input, _ body: () -> (canvas: Canvas, until: Timestamp?)
  ) {
    if let part = ahead[id], shows(part, input) { return }
    let (canvas, until) = body()
    ahead[id] = Part(input: input, picture: canvas.picture(of: canvas.bounds), until: until)
  }

  /// Whether a part still looks as an input makes it look.
  private func shows(_ part: Part, _ input: some Equatable & Sendable) -> Bool {
    if let until = part.until, let drawnAt, until <= drawnAt { return false }
    return isSame(part.input, input)
  }

  private func isSame<Input: Equatable>(_ known: any Equatable, _ input: Input) -> Bool {
    known as? Input == input
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
