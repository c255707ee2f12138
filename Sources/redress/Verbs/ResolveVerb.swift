import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `resolve`: all is done and the customer told.
struct ResolveVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Mark a case as resolved: all is done and the customer told.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    .resolve
  }
}
