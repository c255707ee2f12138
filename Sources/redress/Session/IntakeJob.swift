import ComplaintIntake
import DeskText
import Glibc
import JSONTape
import RecoveryDomain
import ServiceDesk

/// One run of intake over several files: each is told of, the run leaves with the worst status.
final class IntakeJob {
  private let session: Session
  private let desk: Desk
  private let choices: IntakeChoices
  private let importID: String
  private let isDryRun: Bool
  private let interruption = Interruption()
  private var total = IntakeSummary()

  /// A run that has not begun.
  init(session: Session, desk: Desk, choices: IntakeChoices, importID: String, isDryRun: Bool) {
    self.session = session
    self.desk = desk
    self.choices = choices
    self.importID = importID
    self.isDryRun = isDryRun
  }

  /// Takes the files in one after another; one that is refused does not keep the others out.
  func take(_ files: [String]) throws {
    var first: [CaseRecorded] = []
    for file in files {
      do {
        if isDryRun { first += try tryOut(file) } else { try takeIn(file) }
      } catch let fault as Fault {
        session.fail(fault)
      } catch DeskError.intake(let error) {
        if !interruption.hasCome { session.fail(Fault(error, path: file)) }
      }
      if interruption.hasCome { break }
    }
    if interruption.hasCome { session.status = .interrupted }
    tellTotal(first)
  }

  private func takeIn(_ file: String) throws {
    let input = try InputFile(path: file)
    let bar = StandardError.isTerminal ? ProgressBar(label: session.book.commands.takingIn) : nil
    var sofar = IntakeSummary()
    defer {
      bar?.wipe()
      total.add(sofar)
    }
    do {
      _ = try desk.takeIn(options: options(file), importID: importID, nextChunk: chunks(of: input, file)) {
        counts, bytesRead in
        sofar = IntakeSummary(counts)
        if let size = input.byteCount {
          bar?.show(Int64(bytesRead), of: size)
        } else {
          bar?.show(text: session.book.number(counts.read))
        }
        return !interruption.check()
      }
    } catch DeskError.intake(let error) {
      // What was read before the interruption is saved; the rest of a group that was being read is not.
      guard interruption.hasCome else { throw DeskError.intake(error) }
    }
    bar?.wipe()
    tell(sofar, file)
  }

  private func tryOut(_ file: String) throws -> [CaseRecorded] {
    let input = try InputFile(path: file)
    let result = try desk.tryIntake(
      options: options(file), showing: Self.shownCount, nextChunk: chunks(of: input, file))
    let counts = IntakeSummary(result.counts)
    total.add(counts)
    if !session.options.json {
      session.output.line(session.book.commands.intakeTried(counts, file: shown(file)))
      tellUnused(counts, file)
      for complaint in result.first { tell(complaint) }
    }
    return result.first
  }

  /// How many complaints a dry run shows (`decisions` 20).
  private static let shownCount = 10
  /// How much of a file is read at once.
  private static let chunkByteCount = 1 << 18

  private func options(_ file: String) -> IntakeOptions {
    choices.options(
      file, zone: desk.identity.zone, currency: desk.identity.currency, takenIn: session.now)
  }

  /// Gives the bytes of a file piece by piece; an interruption ends them with an error, so that half a record is
  /// not taken for a whole one.
  private func chunks(of input: InputFile, _ file: String) -> () throws -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: Self.chunkByteCount)
    return { [interruption] in
      while true {
        guard interruption.waitForInput(input.descriptor) else { throw Interrupted() }
        let count = read(input.descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        if count < 0 { throw ReadingFailed(reason: SystemReason.text(errno)) }
        return count == 0 ? nil : Array(buffer[..<count])
      }
    }
  }

  private func tell(_ counts: IntakeSummary, _ file: String) {
    let texts = session.book.commands
    let isBroken = interruption.hasCome
    let sentence =
      isBroken
      ? texts.interrupted(counts, file: shown(file)) : texts.intake(counts, file: shown(file))
    if isBroken { StandardError.line(Harmless.line(sentence)) }
    if !isBroken, !session.options.json { session.output.line(sentence) }
    tellUnused(counts, file)
  }

  /// Says what of a file was left out: an intake that loses the customer's words must not look like a good one.
  private func tellUnused(_ counts: IntakeSummary, _ file: String) {
    guard !counts.unusedColumns.isEmpty, !session.options.json else { return }
    let sentence = session.book.commands.unusedColumns(counts.unusedColumns, file: shown(file))
    StandardError.line(Harmless.line(sentence))
  }

  /// A complaint as it would be recorded, a line for each fact.
  private func tell(_ complaint: CaseRecorded) {
    let book = session.book
    var facts = [
      book.basics.labelled(book.word(DetailField.received), book.times.dateAndTime(complaint.received))
    ]
    facts += book.facts(of: complaint.details, now: session.now)
      .map { book.basics.labelled(book.word($0.field), $0.text) }
    if let reason = complaint.needsReading { facts.append(book.commands.needsReading(book.word(reason))) }
    for (name, raw) in complaint.unread.sorted(by: { $0.key < $1.key }) {
      facts.append(book.basics.labelled(book.commands.heading(SheetPart.unread), "\(name) = \(raw)"))
    }
    session.output.line("")
    for fact in facts { session.output.line("  " + session.output.fitted(fact, indent: 2)) }
  }

  private func tellTotal(_ first: [CaseRecorded]) {
    guard session.options.json else {
      let hasCases = total.recorded + total.unreadable + total.changed > 0
      if !isDryRun, hasCases { session.output.line(session.book.commands.importID(importID)) }
      return
    }
    session.output.json { writer in
      writer.object { writer in
        total.write(to: &writer)
        if isDryRun {
          writer.member("first", objects: first.prefix(Self.shownCount)) { writer, complaint in
            writer.member("received", complaint.received.text)
            complaint.details.write(to: &writer)
            writer.member("needsReading", ifPresent: complaint.needsReading?.rawValue)
          }
        } else {
          writer.member("import", importID)
        }
      }
    }
  }

  private func shown(_ file: String) -> String {
    file == "-" ? session.book.faults.standardInput : session.output.shownLine(file)
  }
}

/// A person broke the run off.
private struct Interrupted: Error {}

/// A file could not be read on; its text is the system's reason.
private struct ReadingFailed: Error, CustomStringConvertible {
  let reason: String
  var description: String { reason }
}

extension IntakeSummary {
  /// The counts as they are told.
  init(_ counts: IntakeCounts) {
    self.init(
      read: counts.read, recorded: counts.recorded, duplicates: counts.duplicates, changed: counts.changed,
      unreadable: counts.unreadable)
    unusedColumns = counts.unusedColumns
  }

  /// Adds the counts of another file.
  fileprivate mutating func add(_ other: IntakeSummary) {
    read += other.read
    recorded += other.recorded
    duplicates += other.duplicates
    changed += other.changed
    unreadable += other.unreadable
    unusedColumns += other.unusedColumns.filter { !unusedColumns.contains($0) }
  }

  /// Writes the counts as members.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("read", read)
    writer.member("recorded", recorded)
    writer.member("duplicates", duplicates)
    writer.member("changed", changed)
    writer.member("unreadable", unreadable)
    guard !unusedColumns.isEmpty else { return }
    writer.key("unusedColumns")
    writer.array { writer in for column in unusedColumns { writer.string(column) } }
  }
}
