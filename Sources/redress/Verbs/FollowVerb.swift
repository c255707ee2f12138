import ArgumentParser
import CLinux
import DeskText
import EventJournal
import Glibc
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `follow`: prints what is written to the desk as it is written.
struct FollowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Print what happens at the desk as it happens; --json prints journal lines.")

  @Option(
    name: .long, help: "Begin behind this line of the journal; 0 prints all. Without it only what comes.")
  var since: Int64?

  @Flag(name: .customLong("no-wait"), help: "End at the journal's present end.")
  var noWait = false

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let desk = try session.desk(toWrite: false)
    let follower = JournalPrinter(session: session, desk: desk, since: since ?? -1)
    do {
      let watch = noWait ? nil : try JournalWatch(folder: session.places.desk)
      var position = since == nil ? try desk.journal.head() : .start
      position = try follower.print(from: position)
      while let watch, session.output.errorNumber == nil {
        guard Self.wait(for: watch) else { break }
        position = try follower.print(from: position)
      }
    } catch let error as JournalError {
      throw DeskError.journal(error)
    }
  }

  /// How long changes that the system did not tell of may stay unseen, in milliseconds.
  private static let slowLookMilliseconds: Int32 = 2000

  /// Waits until the journal changed, or long enough to look all the same.
  /// - Returns: False when nobody reads standard output any more.
  private static func wait(for watch: JournalWatch) -> Bool {
    var entries = [
      pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
    ]
    _ = poll(&entries, nfds_t(entries.count), slowLookMilliseconds)
    _ = watch.drain()
    return entries[1].revents & Int16(POLLERR | POLLHUP | POLLNVAL) == 0
  }
}

/// Prints the lines of a journal behind a number.
struct JournalPrinter {
  /// The run.
  let session: Session
  /// The desk.
  let desk: Desk
  /// Only lines with larger numbers are printed.
  let since: Int64

  /// Prints what stands behind a place.
  /// - Returns: The place behind it.
  func print(from position: JournalPosition) throws -> JournalPosition {
    let reading = try desk.journal.read(from: position) { item, _ in
      guard case .line(let line) = item, line.seq > since else { return true }
      if session.options.json {
        session.output.line(bytes: line.bytes)
      } else {
        for text in try told(line) { session.output.line(text) }
      }
      return session.output.errorNumber == nil
    }
    session.output.flush()
    return reading.position
  }

  /// One line of text for each event.
  private func told(_ line: JournalLine) throws -> [String] {
    let at = Timestamp(millisecondsSince1970: line.at)
    let moment = session.book.times.dateAndTime(at)
    let fields = EventLine.fields(events: line.events, personal: line.personal)
    guard let number = line.caseNumber else {
      return fields.map { "\(moment)  \(line.actor.name)  \($0.open["type"]?.string ?? "")" }
        .map { session.output.fitted($0, indent: 0) }
    }
    let events = fields.map { CaseEvent($0) }
    let policy = try desk.policy(naming: events, ofLine: line.seq)
    let scene = StoryScene(actor: line.actor.name, at: at, policy: policy)
    return events.map { event in
      let phrase = session.book.story.phrase(event, in: scene)
      let quote = phrase.quote.map { session.book.basics.quoted($0) } ?? ""
      return session.output.fitted("\(moment)  \(number)  \(phrase.headline) \(quote)", indent: 0)
    }
  }
}
