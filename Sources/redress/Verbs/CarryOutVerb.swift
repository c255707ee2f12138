import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `carry-out`: carries actions out: promised ones, or at once.
struct CarryOutVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "carry-out", abstract: "Carry recovery actions out: promised ones, or at once.")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("What was said or done; - reads standard input.", valueName: "text"))
  var text: String?

  @Option(name: .long, help: "An action of the policy, with its amount: partial-refund=240.00; repeatable.")
  var action: [String] = []

  @Option(
    name: .long, help: "What the playbooks suggest: least, matched or generous; --action adds and fills in.")
  var suggested: String?

  @Flag(name: .long, help: "The same action with the same amount once more is meant.")
  var again = false

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text = try session.text(text)
    request.add("action", action)
    request.add("again", again ? "yes" : nil)
    request.add("text", text)
    request.add("suggested", suggested)
    let requests = try requests(action, suggested: suggested, desk).map { asked in
      var asked = asked
      asked.isRepeat = again
      return asked
    }
    return .carryOut(requests, text: text)
  }
}
