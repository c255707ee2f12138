import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `answered`: whoever was waited for answered.
struct AnsweredVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "answered", abstract: "Whoever was waited for answered.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("What they said; - reads standard input.", valueName: "text"))
  var text: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text: String = try session.text(text)
    request.add("text", text)
    return .answered(text: text)
  }
}
