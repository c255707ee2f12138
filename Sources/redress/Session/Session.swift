import ArgumentParser
import DeskText
import Glibc
import JSONTape
import RecoveryDomain
import ServiceDesk

/// One run of a verb: its options, where things stand, the language, the desk once it is needed, what comes out.
final class Session {
  /// The options that every verb takes.
  let options: DeskOptions
  /// Where the desk and what belongs to it stand.
  let places: DeskPlaces
  /// What the user has set.
  var configuration: Configuration
  /// Where results go.
  let output = StandardOutput()
  /// Sentences in the user's language; after the desk is opened, with its zone and currency.
  private(set) var book: Phrasebook
  /// Whether a mistake in the policy's file beside the desk is told at the end; verbs that tell it themselves say no.
  var tellsPolicyFile = true
  /// What the run leaves with when nothing fails outright.
  var status = ExitStatus.done
  private var openDesk: Desk?

  /// A run with these options.
  init(_ options: DeskOptions) throws(Fault) {
    self.options = options
    let reader = RunReader(desk: options.desk, lang: options.lang)
    places = reader.places
    configuration = reader.configuration
    let language = try reader.language(allowsNetworkFileSystem: options.forceNetworkFileSystem)
    book = Phrasebook(language: language, zone: .utc, currency: .fallback)
  }

  /// The time by the host's clock.
  var now: Timestamp { SystemClock.now() }

  /// Reads times as people give them at this desk.
  var times: TimeReader { TimeReader(zone: book.zone, now: now) }

  /// The desk, opened when it is first asked for.
  /// - Parameter toWrite: Whether lines will be appended; a desk that is only read asks for fewer rights.
  func desk(toWrite: Bool) throws(DeskError) -> Desk {
    if let openDesk { return openDesk }
    var deskOptions = Desk.Options()
    deskOptions.allowsNetworkFileSystem = options.forceNetworkFileSystem
    deskOptions.isReadOnly = !toWrite
    if StandardError.isTerminal {
      let bar = ProgressBar(label: book.commands.buildingIndex)
      deskOptions.progress = { done, all in bar.show(done, of: all) }
    }
    let desk = try Desk(places: places, options: deskOptions)
    openDesk = desk
    book = Phrasebook(
      language: book.language, zone: DeskZone(system: desk.identity.zone) ?? .utc,
      currency: desk.identity.currency)
    return desk
  }

  /// Tells something on standard error in one sentence.
  func tell(_ fault: Fault) {
    output.flush()
    StandardError.line(book.sentence(of: fault))
    for detail in book.details(of: fault) { StandardError.line(detail) }
  }

  /// Tells why the rules refused, and remembers the status.
  func tell(_ refusal: Refusal) throws(DeskError) {
    output.flush()
    guard let policy = try openDesk?.policy() else { return }
    StandardError.line(Harmless.line(sentence(refusal, policy)))
    status = status.worse(ExitStatus(refusal))
  }

  /// Tells why the rules refused on one of several cases.
  func tell(_ refusal: Refusal, about number: CaseNumber) throws(DeskError) {
    guard let policy = try openDesk?.policy() else { return }
    StandardError.line(
      Harmless.line(book.basics.labelled(number.description, sentence(refusal, policy))))
    status = status.worse(ExitStatus(refusal))
  }

  /// The sentence of a refusal, with the option that mends it.
  private func sentence(_ refusal: Refusal, _ policy: Policy) -> String {
    let sentence = book.refusals.sentence(refusal, policy: policy, now: now)
    switch refusal {
    case .alreadyPromised, .alreadyCarriedOut:
      return book.basics.sentences([sentence, book.commands.repeatOption])
    default: return sentence
    }
  }

  /// Tells what people must hear of although the command went well (`decisions` 4).
  private func tellNotices() {
    for mistake in configuration.mistakes { tell(.configuration(mistake)) }
    guard let openDesk else { return }
    for fault in DeskNotices.faults(of: openDesk) { tell(fault) }
    if tellsPolicyFile, let word = PolicyFileCheck.word(openDesk, book) {
      output.flush()
      StandardError.line(Harmless.line(word))
    }
  }

  /// Runs a verb's body, tells what went wrong and leaves with its status.
  static func run(_ options: DeskOptions, _ body: (Session) throws -> Void) throws {
    let session: Session
    do {
      session = try Session(options)
    } catch {
      let reader = RunReader(desk: options.desk, lang: nil)
      let book = Phrasebook(language: reader.likelyLanguage, zone: .utc, currency: .fallback)
      StandardError.line(book.sentence(of: error))
      throw ExitStatus(error).exitCode
    }
    do {
      try body(session)
    } catch let fault as Fault {
      session.fail(fault)
    } catch DeskError.notPermitted(let role) {
      if (try? session.tell(.notPermitted(role))) == nil {
        session.fail(.storage(.notPermitted(path: session.places.desk)))
      }
    } catch let error as DeskError {
      session.fail(Fault(error, places: session.places))
    } catch let error where error is ExitCode || error is CleanExit || error is ValidationError {
      throw error
    } catch {
      session.fail(.unexpected(String(describing: error)))
    }
    session.tellNotices()
    if session.output.finish() != .done {
      let reason = SystemReason.text(session.output.errorNumber ?? EIO)
      session.fail(.storage(.outputLost(reason: reason)))
    }
    if session.status != .done { throw session.status.exitCode }
  }

  /// Tells a fault and remembers its status.
  func fail(_ fault: Fault) {
    tell(fault)
    status = status.worse(ExitStatus(fault))
  }
}

/// A verb of the command line.
protocol Verb: ParsableCommand {
  /// The options that every verb takes.
  var options: DeskOptions { get }
  /// Does it.
  func run(_ session: Session) throws
}

extension Verb {
  func run() throws { try Session.run(options) { try run($0) } }
}

extension ParsableCommand {
  /// What a verb is called on the command line.
  static var verbName: String { configuration.commandName ?? "" }
}
