import ArgumentParser
import CellScreen
import DeskText
import JSONTape
import RecoveryDomain

/// `themes`: which themes there are and where each comes from; checks or prints one.
struct ThemesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the console's themes, check a theme file, or print one to start from.")

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Name everything that is wrong with a theme file; - reads standard input.", valueName: "file"))
  var check: String?

  @Option(name: .long, help: ArgumentHelp("Print the file of a theme.", valueName: "theme"))
  var show: String?

  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard check == nil || show == nil else { throw ValidationError("--check and --show exclude each other") }
  }

  func run(_ session: Session) throws {
    let catalogue = ThemeCatalogue.system(
      places: session.places, environment: ProcessEnvironment.variables)
    if let check {
      try tellMistakes(in: check, catalogue, session)
    } else if let show {
      guard let text = catalogue.text(of: show) else {
        session.fail(.theme(.unknown(show, known: catalogue.names)))
        session.status = .notFound
        return
      }
      session.output.line(session.output.shown(text.trimmingEnd(of: "\n")))
    } else {
      list(catalogue, session)
      session.tellUnreadable(catalogue)
    }
  }

  private func list(_ catalogue: ThemeCatalogue, _ session: Session) {
    let texts = session.book.themeCommands
    let first = session.configuration.theme ?? ConsoleStart.usualTheme
    let unreadable = catalogue.unreadableFiles
    if options.json {
      session.output.json { writer in
        writer.array { writer in
          for name in catalogue.names {
            writer.object { writer in
              writer.member("name", name)
              if let place = catalogue.place(of: name) { writer.member("path", place) }
              writer.member("builtIn", catalogue.place(of: name) == nil && catalogue.isReadable(name))
              if let file = unreadable.first(where: { $0.name == name }) {
                writer.member("unreadable", file.path)
              }
              writer.member("firstScreen", name == first)
            }
          }
        }
      }
      return
    }
    var table = Table([
      Table.Column(heading: texts.nameHeading), Table.Column(heading: texts.placeHeading, leastWidth: 20),
      Table.Column(heading: ""),
    ])
    for name in catalogue.names {
      let own = catalogue.place(of: name) ?? (catalogue.isReadable(name) ? texts.builtIn : nil)
      let file = unreadable.first { $0.name == name }.map { texts.unreadable(path: $0.path) }
      let place = session.book.basics.clauses([own, file].compactMap { $0 })
      table.add([name, session.output.shownLine(place), name == first ? texts.first : ""])
    }
    for line in table.lines(width: session.output.width) { session.output.line(line) }
  }

  /// Names mistakes on standard error with status 65, and what is hard to read on standard output.
  private func tellMistakes(in path: String, _ catalogue: ThemeCatalogue, _ session: Session) throws {
    let (theme, mistakes) = catalogue.theme(named: Self.name(of: path), bytes: try InputText.file(path))
    for mistake in mistakes {
      session.fail(
        Fault(mistake, known: catalogue.names) { name in
          name == Self.name(of: path) ? path : catalogue.place(of: name) ?? name
        })
    }
    let weakSpots = theme.weakSpots
    if options.json {
      session.output.json { writer in
        writer.object { writer in
          writer.member("mistakes", mistakes.count)
          writer.member("weak", weakSpots.count)
        }
      }
      return
    }
    if mistakes.isEmpty {
      session.output.line(session.book.themeCommands.fine(path: session.output.shownLine(path)))
    }
    for spot in weakSpots {
      session.output.line(
        session.book.themeCommands.weak(
          role: spot.role.name, ground: spot.ground.name, contrast: spot.contrastText, least: spot.leastText))
    }
  }

  /// The name that a theme has by its file.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
  }
}
