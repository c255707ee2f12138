import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `take-over`: takes a case from the colleague who holds it.
struct TakeOverVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "take-over", abstract: "Take a case from the colleague who holds it.")

  @OptionGroup var subject: CaseArgument
  @Option(name: .long, help: "Why: a code of the policy (take_over), or words.")
  var reason: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    request.add("reason", reason)
    return .takeOver(reason: reason)
  }
}
