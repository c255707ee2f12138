import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `contact`: a word to the customer, or an attempt.
struct ContactVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "A word to the customer, or an attempt (--attempt).")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("What was said; - reads standard input.", valueName: "text"))
  var text: String?

  @Option(name: .long, help: "Over which channel: phone, email, letter …")
  var channel: String

  @Flag(name: .long, help: "The customer was not reached.")
  var attempt = false

  @Option(
    name: .customLong("next-word"),
    help: "The promised time of the next word: 2h, 14:30, 2026-11-21 14:30, RFC 3339.")
  var nextWord: String?

  @Flag(name: .customLong("tells-route"), help: "They were told of the way to an outside body.")
  var tellsRoute = false

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text = try session.text(text) ?? ""
    let channel: Channel = try OptionReader.word(channel, "--channel")
    let nextWordBy = try session.times.moment(nextWord, "--next-word", .ahead)
    request.add("text", text)
    request.add("channel", channel.rawValue)
    request.add("attempt", attempt ? "yes" : nil)
    request.add("nextWord", nextWord)
    request.add("tellsRoute", tellsRoute ? "yes" : nil)
    try tellAdvice(channel, session, desk)
    return .contact(
      CustomerContacted(
        channel: channel, reached: !attempt, nextWordBy: nextWordBy, tellsRoute: tellsRoute, text: text))
  }

  /// Says on standard error what the customer wishes otherwise; it is a warning, the word goes on record.
  private func tellAdvice(_ channel: Channel, _ session: Session, _ desk: Desk) throws {
    let number = try OptionReader.caseNumber(subject.number)
    guard let state = try desk.caseFile(number)?.state else { return }
    let dossier = try desk.dossier(of: state)
    let advice = ContactAdvice.before(
      channel, to: dossier.customer == nil ? nil : dossier.profile, at: session.now,
      try desk.policy().customers, zone: session.book.zone,
      isCritical: state.classification.severity == .critical, deskLanguage: session.book.language)
    for one in advice { StandardError.line(Harmless.line(session.book.customers.advice(one))) }
  }
}
