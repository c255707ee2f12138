import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `retain`: sets how long a case's record is kept, and whether a law or a dispute holds it.
struct RetainVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "retain",
    abstract: "Set how long the record is kept (--until, --legal-hold, --no-legal-hold).")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("Why; - reads standard input.", valueName: "text"))
  var text: String

  @Option(name: .long, help: "Until when: 1096d, 2030-01-01, RFC 3339.")
  var until: String?

  @Flag(
    name: .customLong("legal-hold"), inversion: .prefixedNo,
    help: "A law or a dispute forbids that it goes; who leads others takes that off again.")
  var legalHold: Bool?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text: String = try session.text(text)
    request.add("text", text)
    request.add("until", until)
    request.add("legalHold", legalHold.map { $0 ? "yes" : "no" })
    return .retain(until: try session.times.moment(until, "--until", .ahead), isHeld: legalHold, text: text)
  }
}
