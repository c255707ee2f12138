import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// A verb that gives one command to one case.
protocol CaseVerb: Verb {
  /// The case.
  var subject: CaseArgument { get }
  /// What the command is tied to.
  var writing: WritingOptions { get }
  /// The command; adds what it asks for to the request.
  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand
}

extension CaseVerb {
  func run(_ session: Session) throws {
    let number = try OptionReader.caseNumber(subject.number)
    let desk = try session.desk(toWrite: true)
    var request = RequestText(verb: Self.verbName, number)
    let command = try command(session, desk, &request)
    let outcome = try desk.perform(command, on: number, writing.terms(request))
    try session.tell(outcome) { session.book.commands.saved($0.number, revision: $0.revision) }
  }
}

extension Session {
  /// Tells what became of a writing verb: a sentence, or its JSON (`decisions` 24).
  /// - Parameter sentence: What is said when it was saved.
  func tell(_ outcome: CommandOutcome, _ sentence: (SavedCommit) -> String) throws(DeskError) {
    switch outcome {
    case .saved(let saved):
      if options.json { output.json(saved, wasAlreadySo: false) } else { output.line(sentence(saved)) }
    case .already(let saved):
      guard !options.json else { return output.json(saved, wasAlreadySo: true) }
      output.line(book.commands.already(saved.number, revision: saved.revision))
    case .refused(let refusal): try tell(refusal)
    }
  }
}

extension StandardOutput {
  /// Writes the answer of a writing verb.
  fileprivate func json(_ saved: SavedCommit, wasAlreadySo: Bool) {
    json { writer in
      writer.object { writer in
        writer.member("case", saved.number.description)
        writer.member("revision", saved.revision)
        writer.member("seq", saved.seq)
        if wasAlreadySo { writer.member("already", true) }
      }
    }
  }

  /// Writes one JSON value as one line.
  func json(_ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    body(&writer)
    line(bytes: writer.bytes)
  }
}
