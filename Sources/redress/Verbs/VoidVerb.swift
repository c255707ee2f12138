import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `void`: a case, or a whole import, was recorded by mistake; nothing is deleted (`decisions` 13).
struct VoidVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "Take back a case, or a whole import (--import), that was recorded by mistake.")

  @Argument(help: ArgumentHelp("The case: C-000042, c-42 or 42.", valueName: "case"))
  var number: String?

  @Option(name: .customLong("import"), help: "The id of an intake run: all its cases that still count.")
  var importID: String?

  @Option(name: .long, help: "Why: a code of the policy (void), or words.")
  var reason: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    switch (number, importID) {
    case (let text?, nil):
      let number = try OptionReader.caseNumber(text)
      let desk = try session.desk(toWrite: true)
      var request = RequestText(verb: Self.verbName, number)
      request.add("reason", reason)
      let outcome = try desk.perform(.void(reason: reason), on: number, writing.terms(request))
      try session.tell(outcome) { session.book.commands.saved($0.number, revision: $0.revision) }
    case (nil, let importID?): try voidImport(importID, session)
    case (nil, nil): throw Fault.request(.missing(option: "CASE"))
    case (_?, _?): throw Fault.request(.conflict("CASE", "--import"))
    }
  }

  /// Takes a whole import back; done twice it says that nothing is left of it, so it needs no key.
  private func voidImport(_ importID: String, _ session: Session) throws {
    if writing.once != nil { throw Fault.request(.conflict("--import", "--once")) }
    if writing.ifRevision != nil { throw Fault.request(.conflict("--import", "--if-revision")) }
    let desk = try session.desk(toWrite: true)
    let result = try desk.voidImport(importID, reason: reason)
    if options.json {
      session.output.json { writer in
        writer.object { writer in
          writer.member("import", importID)
          writer.member("voided", result.voided)
          writer.member("refused", result.refused.count)
        }
      }
    } else {
      session.output.line(session.book.commands.voided(result.voided, importID: importID))
    }
    guard !result.refused.isEmpty else { return }
    StandardError.line(session.book.commands.notVoided(result.refused.count))
    for (number, refusal) in result.refused { try session.tell(refusal, about: number) }
  }
}
