import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `wait`: waits for the customer, or for a department or supplier.
struct WaitVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "wait", abstract: "Wait for the customer, or for others (--party).")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("customer or others.", valueName: "whom"))
  var whom: String

  @Argument(help: ArgumentHelp("What was asked; - reads standard input.", valueName: "text"))
  var text: String

  @Option(name: .long, help: "The department or supplier, for others.")
  var party: String?

  @Option(name: .long, help: "By when the answer is due: 2h, 14:30, 2026-11-21 14:30, RFC 3339.")
  var due: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let reason: WaitReason = try OptionReader.word(whom, "WHOM")
    let text: String = try session.text(text)
    let moment = try session.times.moment(due, "--due", .ahead)
    request.add("reason", reason.rawValue)
    request.add("party", party)
    request.add("due", due)
    request.add("text", text)
    return .wait(reason, party: party, due: moment, text: text)
  }
}
