import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `point`: adds one thing complained of or asked for.
struct PointVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "point", abstract: "Add one thing that is complained of or asked for.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("One line that says it; - reads standard input.", valueName: "text"))
  var text: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text: String = try session.text(text)
    request.add("text", text)
    return .addPoint(text: text)
  }
}
