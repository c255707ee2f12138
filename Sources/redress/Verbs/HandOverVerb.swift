import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `hand-over`: gives a case to a colleague.
struct HandOverVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: "Give a case to a colleague.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("The colleague's login name.", valueName: "user"))
  var colleague: String

  @Argument(help: ArgumentHelp("What they should know; - reads standard input.", valueName: "text"))
  var text: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text: String = try session.text(text)
    request.add("to", colleague)
    request.add("text", text)
    return .handOver(to: colleague, text: text)
  }
}
