import NcursesTerminal

/// Which Redress this is.
enum ProgramVersion {
  /// The version by semantic versioning.
  static let number = "0.1.0"

  /// What `--version` prints: the version, the language it was built with and the library that draws.
  static let text = "redress \(number) (\(swift), \(Terminal.libraryVersion))"

  /// The compiler that built it, as far as it can be told at build time.
  private static var swift: String {
    #if compiler(>=6.4)
      "Swift 6.4 or later"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #elseif compiler(>=6.2)
      "Swift 6.2"
    #else
      "Swift 6.1 or earlier"
    #endif
  }
}
