import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `classify`: sets the coded facts of a case.
struct ClassifyVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "classify", abstract: "Set the coded facts of a case.",
    discussion: """
      An agent owes four: --kind, --severity, --cause and --asked; the rest belongs to analysts, on severe and \
      critical cases and on a sample. Words may be written in any of the desk's languages. What is not named stays \
      as it is; --unknown takes a fact back.
      """)

  @OptionGroup var subject: CaseArgument

  @Option(name: .long, help: "What failed: outcome, process or both.")
  var kind: String?

  @Option(name: .long, help: "How grave it is: ordinary, severe or critical.")
  var severity: String?

  @Option(name: .customLong("critical-reason"), help: "Why it is critical: a code of the policy (critical).")
  var criticalReason: String?

  @Option(name: .long, help: "Where it comes from: service, organisation, customer or outside.")
  var cause: String?

  @Option(
    name: .long,
    help: FactOptions.help(RemedyAsked.self, "What was asked for; repeatable")
  )
  var asked: [String] = []

  @Option(name: .long, help: "Whether it can be done again: yes, no or too-late.")
  var redoable: String?

  @Option(name: .long, help: "The loss that the desk found: 240.00.")
  var assessed: String?

  @Option(
    name: .long,
    help: FactOptions.help(CaseFlag.self, "A flag to set; repeatable"))
  var flag: [String] = []

  @Option(name: .customLong("clear-flag"), help: "A flag to take away; repeatable.")
  var clearFlag: [String] = []

  @OptionGroup var analysis: FactOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    var change = Classification()
    change.kind = try OptionReader.word(kind, "--kind")
    change.severity = try OptionReader.word(severity, "--severity")
    change.criticalReason = criticalReason
    change.cause = try OptionReader.word(cause, "--cause")
    change.asked = try OptionReader.words(asked, "--asked")
    change.redoable = try OptionReader.word(redoable, "--redoable")
    change.assessed = try OptionReader.amount(assessed, "--assessed", desk.identity.currency)
    try analysis.add(to: &change)
    change.flags = try OptionReader.words(flag, "--flag")
    change.clearedFlags = try OptionReader.words(clearFlag, "--clear-flag")
    request.add("kind", change.kind?.rawValue)
    request.add("severity", change.severity?.rawValue)
    request.add("criticalReason", criticalReason)
    request.add("cause", change.cause?.rawValue)
    request.add("asked", change.asked.map(\.rawValue))
    request.add("redoable", change.redoable?.rawValue)
    request.add("assessed", change.assessed?.text)
    analysis.add(to: &request)
    request.add("flag", change.flags.map(\.rawValue))
    request.add("clearFlag", change.clearedFlags.map(\.rawValue))
    return .classify(change)
  }
}
