import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `note`: writes something down for the colleagues.
struct NoteVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write something down for the colleagues.")

  @OptionGroup var subject: CaseArgument
  @Argument(help: ArgumentHelp("The note; - reads standard input.", valueName: "text"))
  var text: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let text: String = try session.text(text)
    request.add("text", text)
    return .note(text: text)
  }
}
