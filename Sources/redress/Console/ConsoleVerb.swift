import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `console`: the full-screen console on a desk; what `redress` without a verb does.
struct ConsoleVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "console", abstract: "Work at the desk in full screen; what redress does without a verb.")

  @Option(name: .long, help: "The theme of the first screen.")
  var theme: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Play a script of keys without a terminal and print the last screen; status 1 where it is not as expected.",
      valueName: "file"))
  var script: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write what you press into a new script; it holds all that you type, readable for you alone.",
      valueName: "file"))
  var record: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    if let script { return try ConsoleStart.play(script, session, theme: theme) }
    let name = ConsoleStart.deskName(session.places.desk)
    let recorder = try record.map { path throws(Fault) in try ScriptRecorder(path: path) }
    let choices = KeptChoices.read(stateFolder: session.places.state)
    try ConsoleStart.run(
      session, places: session.places, deskName: name, theme: theme,
      choices: choices, recorder: recorder)
  }
}
