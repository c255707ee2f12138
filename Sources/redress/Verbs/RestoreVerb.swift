import ArgumentParser
import DeskText
import EventJournal
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `restore`: makes a desk from a copy, after verifying the copy against its anchor.
struct RestoreVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Make a desk from a copy, after checking the copy.")

  @Argument(help: ArgumentHelp("The folder that backup made.", valueName: "dir"))
  var source: String

  @Option(name: .long, help: "The group of users who share the desk.")
  var group: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let group = try group.map { try UserGroup.number(of: $0) }
    let folder = session.places.desk
    try DeskFolders.makeParents(of: folder)
    let anchor = try Desk.restore(from: source, to: folder, group: group)
    session.tell(anchor, folder) { session.book.commands.restored(path: folder, lines: anchor.seq) }
  }
}

extension Session {
  /// Tells up to where a copy reaches: a sentence, or the anchor with the folder as JSON.
  func tell(_ anchor: Anchor, _ folder: String, _ sentence: () -> String) {
    guard options.json else { return output.line(sentence()) }
    output.json { writer in
      writer.object { writer in
        writer.member("folder", folder)
        writer.member("seq", anchor.seq)
        writer.member("offset", anchor.offset)
        writer.member("chain", anchor.chain.hexadecimal)
      }
    }
  }
}
