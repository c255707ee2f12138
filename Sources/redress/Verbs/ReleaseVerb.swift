import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `release`: gives a case back, or at the end of a shift all that one has.
struct ReleaseVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Give a case back, or all of one's own (--all) with the same note.")

  @Argument(help: ArgumentHelp("The case: C-000042, c-42 or 42.", valueName: "case"))
  var number: String?

  @Argument(help: ArgumentHelp("What the next one should know; - reads standard input.", valueName: "text"))
  var text: String?

  @Flag(name: .long, help: "All open cases that you have.")
  var all = false

  @Option(name: .long, help: "What the next one should know; - reads standard input.")
  var note: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    if text != nil, note != nil { throw Fault.request(.conflict("TEXT", "--note")) }
    guard let number else {
      guard all else { throw Fault.request(.missing(option: "CASE")) }
      return try releaseAll(session)
    }
    if all { throw Fault.request(.conflict("CASE", "--all")) }
    let subject = try OptionReader.caseNumber(number)
    let desk = try session.desk(toWrite: true)
    var request = RequestText(verb: Self.verbName, subject)
    let words = try session.text(text ?? note)
    request.add("text", words)
    let outcome = try desk.perform(.release(text: words), on: subject, writing.terms(request))
    try session.tell(outcome) { session.book.commands.saved($0.number, revision: $0.revision) }
  }

  /// Gives every open case back that the user has; each stands in the answer.
  private func releaseAll(_ session: Session) throws {
    if writing.ifRevision != nil { throw Fault.request(.conflict("--all", "--if-revision")) }
    let desk = try session.desk(toWrite: true)
    let words = try session.text(note)
    var request = RequestText(verb: Self.verbName)
    request.add("text", words)
    let numbers = try desk.entries(QueueView.mine.query).map(\.number)
    let bar = StandardError.isTerminal ? ProgressBar(label: session.book.commands.releasing) : nil
    let outcome = desk.performEach(.release(text: words), on: numbers, writing.terms(request)) { done in
      bar?.show(Int64(done), of: Int64(numbers.count))
    }
    bar?.wipe()
    if options.json { session.output.json(outcome) } else { session.write(outcome) }
    if !outcome.refused.isEmpty || !outcome.untried.isEmpty {
      session.output.flush()
      let left = outcome.refused.count + outcome.untried.count
      StandardError.line(session.book.commands.notReleased(left))
    }
    for (number, refusal) in outcome.refused { try session.tell(refusal, about: number) }
    for number in outcome.untried { StandardError.line(number.description) }
    if let failure = outcome.failure { throw failure }
  }
}

extension Session {
  /// Writes what was released, a line each, and how many.
  fileprivate func write(_ outcome: EachOutcome) {
    for commit in outcome.saved { output.line(book.commands.saved(commit.number, revision: commit.revision)) }
    output.line(book.commands.released(outcome.saved.count))
  }
}

extension StandardOutput {
  /// Writes what was released as JSON: an array of the writing verbs' objects.
  fileprivate func json(_ outcome: EachOutcome) {
    json { writer in
      writer.array { writer in
        for commit in outcome.saved {
          writer.object { writer in
            writer.member("case", commit.number.description)
            writer.member("revision", commit.revision)
            writer.member("seq", commit.seq)
          }
        }
      }
    }
  }
}
