import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `claim`: takes a case on.
struct ClaimVerb: CaseVerb {
  static let configuration = CommandConfiguration(commandName: "claim", abstract: "Take a case on.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    .claim
  }
}
