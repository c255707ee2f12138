import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `close`: evaluated; the refusal lists all that is still owed.
struct CloseVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a case; says everything that is still owed.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    .close
  }
}
