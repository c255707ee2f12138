import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `correct`: puts right what was mistyped or could not be read.
struct CorrectVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Put right what was mistyped or could not be read; an empty value clears.")

  @OptionGroup var subject: CaseArgument

  @Option(name: .long, help: "The customer's own words; - reads standard input.")
  var words: String?

  @Flag(name: .long, help: "A person has read the raw record.")
  var read = false

  @OptionGroup var details: DetailOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    var changed = try details.details(session.times, desk.identity.currency)
    changed.words = try session.text(words)
    details.add(to: &request)
    request.add("words", changed.words)
    request.add("read", read ? "yes" : nil)
    let received = try session.times.moment(details.received, "--received", .back)
    return .correct(details: changed, received: received, isRead: read)
  }
}
