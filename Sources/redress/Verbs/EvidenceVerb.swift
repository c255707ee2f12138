import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `evidence`: puts on record what bears a complaint out, or speaks against it.
struct EvidenceVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Put on record what bears the complaint out, or speaks against it.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("What it is and where it lies; - reads standard input.", valueName: "text"))
  var text: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text: String = try session.text(text)
    request.add("text", text)
    return .noteEvidence(text: text)
  }
}
