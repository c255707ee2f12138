import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `prevent`: plans what keeps a failure from happening again.
struct PreventVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "prevent", abstract: "Plan what keeps it from happening again.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("What is to be done; - reads standard input.", valueName: "text"))
  var text: String

  @Option(name: .long, help: "Who sees to it: a login name; without it you.")
  var owner: String?

  @Option(name: .long, help: "By when: 3d, 2026-11-21, RFC 3339.")
  var due: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text: String = try session.text(text)
    request.add("text", text)
    request.add("owner", owner)
    request.add("due", due)
    return .prevent(text: text, owner: owner, due: try session.times.moment(due, "--due", .ahead))
  }
}
