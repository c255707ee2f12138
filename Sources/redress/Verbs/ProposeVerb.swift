import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `propose`: promises actions, or takes a promise back.
struct ProposeVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Promise recovery actions (--action), or take a promise back (--withdraw).")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("Why a promise is taken back; - reads standard input.", valueName: "text"))
  var text: String?

  @Option(name: .long, help: "An action of the policy, with its amount: partial-refund=240.00; repeatable.")
  var action: [String] = []

  @Option(
    name: .long, help: "What the playbooks suggest: least, matched or generous; --action adds and fills in.")
  var suggested: String?

  @Option(name: .long, help: "By when: 2h, 3d, 2026-11-21 14:30, RFC 3339; without it the policy's time.")
  var due: String?

  @Option(name: .long, help: "Who sees to it: a login name; without it you.")
  var owner: String?

  @Flag(name: .long, help: "The same action with the same amount once more is meant.")
  var again = false

  @Option(name: .long, help: "The number of the promise to take back.")
  var withdraw: Int?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    if let withdraw {
      guard action.isEmpty else { throw Fault.request(.conflict("--withdraw", "--action")) }
      let text = try session.text(text) ?? ""
      request.add("withdraw", String(withdraw))
      request.add("text", text)
      return .withdraw(withdraw, text: text)
    }
    if text != nil { throw Fault.request(.missing(option: "--withdraw")) }
    let moment = try session.times.moment(due, "--due", .ahead)
    if let moment, let number = try? OptionReader.caseNumber(subject.number),
      let warning = try desk.promiseWarning(for: number, due: moment)
    {
      StandardError.line(session.book.promises.warning(warning))
    }
    request.add("action", action)
    request.add("again", again ? "yes" : nil)
    request.add("due", due)
    request.add("owner", owner)
    request.add("suggested", suggested)
    return .propose(
      try requests(action, suggested: suggested, desk).map { asked in
        var asked = asked
        (asked.due, asked.owner, asked.isRepeat) = (moment, owner, again)
        return asked
      })
  }
}
