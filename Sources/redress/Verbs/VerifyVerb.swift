import ArgumentParser
import DeskText
import EventJournal
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `verify`: reads every byte of the journal and checks every line and the chain (`decisions` 3, 4 and 7).
struct VerifyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check every line of the journal and the chain.")

  @Flag(
    name: .long,
    help: "Print an anchor to keep elsewhere: it shows later whether the journal is still the same.")
  var head = false

  @Option(name: .long, help: "Check against an anchor that was kept elsewhere.")
  var anchor: String?

  @Flag(name: .long, help: "Write down that the damage known so far has been seen.")
  var acknowledge = false

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let folder = session.places.desk
    let anchor = try anchor.map { try Desk.anchor(file: $0) }
    let bar = StandardError.isTerminal ? ProgressBar(label: session.book.commands.verifying) : nil
    let size = DeskFolders.journalByteCount(folder)
    let result = try Desk.verify(
      folder: folder, against: anchor, allowsNetworkFileSystem: options.forceNetworkFileSystem
    ) { done in
      bar?.show(done, of: size)
      return true
    }
    bar?.wipe()
    if head {
      session.output.line(result.head.text)
    } else if options.json {
      session.output.json { result.write(to: &$0) }
    } else {
      for line in session.told(result) { session.output.line(line) }
    }
    if let verdict = result.verdict, verdict != .intact { session.fail(Fault(verdict, path: folder)) }
    if !result.damage.isEmpty {
      session.status = session.status.worse(.storage)
      // Damage behind the place that the index has reached is news to it: made anew it knows, and every command
      // says so from then on (`decisions` 4).
      try session.desk(toWrite: acknowledge).rebuild()
    }
    if acknowledge { try acknowledgeDamage(session) }
  }

  private func acknowledgeDamage(_ session: Session) throws {
    let count = try session.desk(toWrite: true).acknowledgeDamage()
    if session.status == .storage { session.status = .done }
    if !options.json, !head { session.output.line(session.book.commands.acknowledged(count)) }
  }
}

extension Session {
  /// What verification found, line by line.
  fileprivate func told(_ result: JournalVerification) -> [String] {
    let texts = book.commands
    guard !result.damage.isEmpty else {
      var lines = [texts.intact(lines: result.lines, fragments: result.fragments)]
      if result.unfinishedByteCount > 0 {
        lines.append(texts.unfinished(byteCount: result.unfinishedByteCount))
      }
      if result.verdict == .intact { lines.append(texts.anchorFits) }
      return lines
    }
    return [texts.damaged(lines: result.lines, places: result.damage.count)]
      + result.damage.map { "  " + texts.damagedPlace(offset: $0.offset, length: $0.length) }
  }
}

extension JournalVerification {
  /// Writes what was found.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("intact", isIntact)
      writer.member("lines", lines)
      writer.member("unknownLines", unknownLines)
      writer.member("fragments", fragments)
      writer.member("unfinishedBytes", unfinishedByteCount)
      writer.member("damage", objects: damage) { writer, damage in
        writer.member("offset", damage.offset)
        writer.member("length", damage.length)
        writer.member("reason", damage.reason.rawValue)
      }
      writer.key("head")
      writer.raw(Array(head.text.utf8))
      writer.member("anchor", ifPresent: verdict?.explanation)
    }
  }
}
