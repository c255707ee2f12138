import ArgumentParser
import CellScreen
import DeskConsole
import DeskText
import Foundation
import JSONTape

/// `keys`: every key of the console, what it does, and what the person's own file changed.
struct KeysVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List every key of the console, with your own from config.toml.")

  @Flag(name: .long, help: "Print a table for a manual.")
  var markdown = false

  @Option(name: .long, help: ArgumentHelp("Check the [keys] of a settings file.", valueName: "file"))
  var check: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    if let check { return try self.check(check, session) }
    let (keymap, faults) = session.configuration.keys.keymap
    for fault in faults { session.tell(.key(fault)) }
    let rows = KeyTableRow.all(session.book, keymap)
    if options.json { return printJSON(rows, session) }
    if markdown { return printMarkdown(rows, session) }
    let heads = session.book.keys.tableHeads
    var table = Table([
      .init(heading: heads[0]), .init(heading: heads[1], leastWidth: 10),
      .init(heading: heads[2], leastWidth: 20), .init(heading: heads[3]),
    ])
    for row in rows { table.add(columns(row, session)) }
    for line in table.lines(width: session.output.width) { session.output.line(line) }
  }

  /// Tells every mistake in a file, or that there is none.
  private func check(_ file: String, _ session: Session) throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw Fault.storage(.noSuchFile(path: file))
    }
    let configuration = Configuration(path: file, toml: String(decoding: bytes, as: UTF8.self))
    for mistake in configuration.mistakes { session.fail(.configuration(mistake)) }
    let faults = configuration.keys.keymap.faults
    for fault in faults { session.fail(.key(fault)) }
    guard faults.isEmpty, configuration.mistakes.isEmpty else { return }
    let words = session.book.keys.noMistakes(in: file, count: configuration.keys.settings.count)
    session.output.line(session.output.shownLine(words))
  }

  private func columns(_ row: KeyTableRow, _ session: Session) -> [String] {
    let mark = row.isChanged ? " " + session.book.keys.changed : ""
    return [
      row.keys.joined(separator: ", ") + mark, session.book.basics.list(row.places), row.explanation, row.id,
    ]
  }

  private func printMarkdown(_ rows: [KeyTableRow], _ session: Session) {
    let heads = session.book.keys.tableHeads
    session.output.line("| " + heads.joined(separator: " | ") + " |")
    session.output.line("|" + String(repeating: "---|", count: heads.count))
    for row in rows {
      let keys = row.keys.map { "`\($0.replacingOccurrences(of: "|", with: "\\|"))`" }.joined(separator: ", ")
      let mark = row.isChanged ? " " + session.book.keys.changed : ""
      let places = session.book.basics.list(row.places)
      session.output.line("| \(keys)\(mark) | \(places) | \(row.explanation) | `\(row.id)` |")
    }
  }

  private func printJSON(_ rows: [KeyTableRow], _ session: Session) {
    session.output.json { writer in
      writer.array { writer in
        for row in rows {
          writer.object { writer in
            writer.member("action", row.id)
            writer.key("keys")
            writer.array { writer in for key in row.keys { writer.string(key) } }
            writer.key("places")
            writer.array { writer in for place in row.places { writer.string(place) } }
            writer.member("explanation", row.explanation)
            writer.member("changed", row.isChanged)
          }
        }
      }
    }
  }
}
