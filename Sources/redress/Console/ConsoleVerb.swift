import ArgumentParser
import RecoveryDomain
import ServiceDesk

/// `console`: the full-screen console on a desk; what `redress` without a verb does.
struct ConsoleVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "console", abstract: "Work at the desk in full screen; what redress does without a verb.")

  @Option(name: .long, help: "The theme of the first screen.")
  var theme: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let name = session.places.desk.split(separator: "/").last.map(String.init) ?? session.places.desk
    try ConsoleStart.run(
      session, places: session.places, deskName: name, theme: theme, language: session.chosenLanguage)
  }
}
