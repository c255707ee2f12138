import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `release`: gives a case back.
struct ReleaseVerb: CaseVerb {
  static let configuration = CommandConfiguration(commandName: "release", abstract: "Give a case back.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("What the next one should know; - reads standard input.", valueName: "text"))
  var text: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text = try InputText.argument(text)
    request.add("text", text)
    return .release(text: text)
  }
}
