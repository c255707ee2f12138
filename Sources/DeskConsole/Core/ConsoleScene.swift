import CellScreen

/// What drawing and editing may look at: the whole state and the environment, neither to be changed.
///
/// An object, so that every part of the screen that is handed it costs a reference and no copy of some hundred fields.
final class ConsoleScene: Sendable {
  /// The state.
  let state: ConsoleState
  /// The environment.
  let environment: ConsoleEnvironment

  /// A scene from its parts.
  init(_ state: ConsoleState, _ environment: ConsoleEnvironment) {
    self.state = state
    self.environment = environment.naming(state.story.file)
  }

  /// A canvas of the screen's size with nothing on it.
  var emptyCanvas: Canvas {
    Canvas(
      width: state.size.width, height: state.size.height, text: environment.textWidth,
      symbols: environment.symbols)
  }
}
