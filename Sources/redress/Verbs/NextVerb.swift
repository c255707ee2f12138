import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `next`: takes the first unclaimed open case that the user may work on.
struct NextVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "Take the first unclaimed open case; status 1 when there is none.")

  @Option(
    name: .long,
    help: "An idempotency key: the same command under the same key is done once and answered again.")
  var once: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let desk = try session.desk(toWrite: true)
    let request = RequestText(verb: Self.verbName)
    let terms = CommandTerms(once: once.map { CommandTerms.Once(key: $0, request: request.text) })
    guard let outcome = try desk.takeNext(terms) else {
      StandardError.line(session.book.commands.nothingToTake(isAnyOpen: try desk.isAnyOpen()))
      session.status = .refused
      return
    }
    try session.tell(outcome) { session.book.commands.taken($0.number) }
  }
}
