import ArgumentParser
import DeskText
import EventJournal
import RecoveryDomain
import ServiceDesk

/// `backup`: a consistent copy with its anchor, while the desk is in use.
struct BackupVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the desk's journal with its anchor, while the desk is in use.")

  @Argument(help: ArgumentHelp("A new or empty folder for the copy.", valueName: "dir"))
  var folder: String

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let anchor = try Desk.backUp(folder: session.places.desk, to: folder)
    session.tell(anchor, folder) { session.book.commands.backedUp(path: folder, lines: anchor.seq) }
  }
}
