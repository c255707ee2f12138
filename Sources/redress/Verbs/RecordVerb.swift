import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `record`: a complaint becomes a case.
struct RecordVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a complaint as a new case.",
    discussion: """
      What makes it urgent can be said at once (--severity, --critical-reason, --flag): the first answer is owed within \
      the urgent time from the first moment. Everything else is said by classify.
      """)

  @Argument(help: ArgumentHelp("The customer's own words; - reads standard input.", valueName: "text"))
  var text: String?

  @Option(name: .long, help: "One thing complained of or asked for; repeatable.")
  var point: [String] = []

  @Option(name: .long, help: "How grave it is: ordinary, severe or critical.")
  var severity: String?

  @Option(name: .customLong("critical-reason"), help: "Why it is critical: a code of the policy (critical).")
  var criticalReason: String?

  @Option(
    name: .long,
    help: FactOptions.help(CaseFlag.self, "A flag to set; repeatable"))
  var flag: [String] = []

  @Option(
    name: .long,
    help: "An idempotency key: the same command under the same key is done once and answered again.")
  var once: String?

  @OptionGroup var details: DetailOptions
  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let desk = try session.desk(toWrite: true)
    var known = try details.details(session.times, desk.identity.currency)
    known.words = try session.text(text)
    let received = try session.times.moment(details.received, "--received", .back) ?? session.now
    let complaint = CaseRecorded(received: received, details: known, points: point)
    var facts = Classification()
    facts.severity = try OptionReader.word(severity, "--severity")
    facts.criticalReason = criticalReason
    facts.flags = try OptionReader.words(flag, "--flag")
    var request = RequestText(verb: Self.verbName)
    details.add(to: &request)
    request.add("words", known.words)
    for text in point { request.add("point", text) }
    request.add("severity", facts.severity?.rawValue)
    request.add("criticalReason", criticalReason)
    request.add("flag", facts.flags.map(\.rawValue))
    let terms = CommandTerms(once: once.map { CommandTerms.Once(key: $0, request: request.text) })
    let outcome = try desk.record(complaint, knowing: facts, terms)
    try session.tell(outcome) { session.book.commands.recorded($0.number) }
  }
}
