import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `policy diff`: what differs between the shipped policy and the one in force, or between that and a file.
struct PolicyDiffVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what the policy in force changes of the shipped one, or what a file would change of it.")

  @Argument(
    help: ArgumentHelp(
      "A policy file to compare with the policy in force; - reads standard input.", valueName: "file"))
  var file: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    session.tellsPolicyFile = false
    let desk = try session.desk(toWrite: false)
    let inForce = try desk.policyText()
    let differences: [PolicyDifference]
    if let file {
      let prepared = try PolicyFile.prepared(file, currency: desk.identity.currency)
      guard prepared.mistakes.isEmpty else {
        throw Fault.policy(PolicyFault(prepared.mistakes, path: file))
      }
      differences = PolicyDifference.between(inForce, prepared.text)
    } else {
      differences = PolicyDifference.between(DefaultPolicy.text, inForce)
    }
    options.json ? json(differences, session) : lines(differences, session)
  }

  private func lines(_ differences: [PolicyDifference], _ session: Session) {
    let texts = session.book.policyCommands
    guard !differences.isEmpty else { return session.output.line(texts.same) }
    var table = Table([
      Table.Column(heading: texts.keyHeading), Table.Column(heading: texts.oldHeading, leastWidth: 12),
      Table.Column(heading: texts.newHeading, leastWidth: 12),
    ])
    for difference in differences {
      table.add(
        [difference.key, difference.old ?? texts.nothing, difference.new ?? texts.nothing]
          .map { session.output.shownLine($0) })
    }
    for line in table.lines(width: session.output.width) { session.output.line(line) }
  }

  private func json(_ differences: [PolicyDifference], _ session: Session) {
    session.output.json { writer in
      writer.object { writer in
        writer.key("changes")
        writer.array { writer in
          for difference in differences {
            writer.object { writer in
              writer.member("key", difference.key)
              if let old = difference.old { writer.member("old", old) }
              if let new = difference.new { writer.member("new", new) }
            }
          }
        }
      }
    }
  }
}
