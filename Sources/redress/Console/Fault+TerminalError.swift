import DeskText
import NcursesTerminal

extension Fault {
  /// The fault that an unusable terminal is.
  init(_ error: TerminalError) {
    self =
      switch error {
      case .notATerminal: .terminal(.notATerminal)
      case .terminalTypeMissing: .terminal(.unknownType(""))
      case .terminalTypeUnknown(let type): .terminal(.unknownType(type))
      case .terminalTypeTooSimple(let type): .terminal(.tooSimple(type))
      case .databaseMissing, .system: .terminal(.failed(reason: error.description))
      }
  }
}
