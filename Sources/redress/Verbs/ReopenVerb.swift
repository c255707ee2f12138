import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `reopen`: the recovery failed, and the case's clocks begin again.
struct ReopenVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Reopen a case whose recovery failed.")

  @OptionGroup var subject: CaseArgument

  @Option(name: .long, help: "Why: a code of the policy (reopen).")
  var reason: String

  @Argument(help: ArgumentHelp("In words; - reads standard input.", valueName: "text"))
  var text: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text = try session.text(text)
    request.add("reason", reason)
    request.add("text", text)
    return .reopen(reason: reason, text: text)
  }
}
