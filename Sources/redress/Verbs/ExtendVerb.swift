import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `extend`: puts a deadline of the policy off by its next step.
struct ExtendVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Put a deadline of the policy off by its next step, with a reason.")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("Why; - reads standard input.", valueName: "text"))
  var text: String

  @Option(name: .long, help: "The policy's code of the deadline: cn-banking …")
  var deadline: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text = try session.text(text)
    request.add("deadline", deadline)
    request.add("text", text)
    return .extendDeadline(code: deadline, text: text)
  }
}
