import ArgumentParser
import Glibc

/// The program: finds the verb, runs it, and leaves with the status that `decisions` 23 gives.
@main
struct Redress: ParsableCommand {
  /// What the program is called, and its verbs.
  static let configuration = CommandConfiguration(
    commandName: "redress",
    abstract: "Service recovery: complaints in, the right thing done, everything on record.",
    usage: "redress [VERB] [OPTIONS]",
    version: ProgramVersion.text, subcommands: VerbList.all, defaultSubcommand: VerbList.withoutVerb)

  /// Runs the verb that the command line names.
  static func main() {
    StandardDescriptors.occupy()
    do {
      var verb = try parseAsRoot()
      try verb.run()
    } catch {
      leave(with: error)
    }
  }

  /// Tells what a run ended with and leaves: help and versions on standard output, wrong usage in one sentence on
  /// standard error. Verbs have told their own troubles by then.
  private static func leave(with error: any Error) -> Never {
    let status = exitCode(for: error)
    if error is ExitCode { Glibc.exit(status.rawValue) }
    guard status.isSuccess else {
      let arguments = Array(CommandLine.arguments.dropFirst())
      UsageMessage(message(for: error), arguments: arguments).tell()
      Glibc.exit(ExitStatus.usage.rawValue)
    }
    let output = StandardOutput()
    output.line(fullMessage(for: error))
    Glibc.exit(output.finish().rawValue)
  }
}
