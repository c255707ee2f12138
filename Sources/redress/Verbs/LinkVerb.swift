import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `link`: two cases belong together.
struct LinkVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Link two cases that belong together.")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("The other case.", valueName: "other"))
  var other: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let other = try OptionReader.caseNumber(other, "OTHER")
    request.add("other", other.description)
    return .link(other)
  }
}
