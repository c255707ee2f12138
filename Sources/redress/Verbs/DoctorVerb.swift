import ArgumentParser
import CellScreen
import DeskText
import EventJournal
import Glibc
import JSONTape
import NcursesTerminal
import RecoveryDomain
import ServiceDesk

/// `doctor`: whether everything that Redress stands on is well, a line each.
struct DoctorVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Tell whether everything that Redress stands on is well.")

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    session.tellsPolicyFile = false
    var report = DoctorReport()
    report.lookAround(session)
    report.lookAt(session.places.desk, session)
    if options.json {
      session.output.json { writer in
        writer.object { writer in
          for finding in report.findings {
            writer.key(name: finding.line.rawValue)
            writer.string(finding.text)
          }
        }
      }
      return
    }
    for finding in report.findings {
      let label = session.book.commands.label(finding.line)
      session.output.line(session.output.shownLine(session.book.basics.labelled(label, finding.text)))
    }
  }
}

/// What the doctor found, line by line; what is wrong is told on standard error as well and sets the status.
struct DoctorReport {
  /// One finding.
  struct Finding {
    /// What it is about.
    let line: DoctorLine
    /// What was found.
    let text: String
  }

  /// In the order of looking.
  private(set) var findings: [Finding] = []

  /// Looks at the program, the user and the terminal.
  mutating func lookAround(_ session: Session) {
    let variables = ProcessEnvironment.variables
    let user = SystemUser.current()
    add(.version, ProgramVersion.text)
    add(.user, "\(user.name) (\(user.uid))")
    setlocale(LC_ALL, "")
    add(.locale, locale(variables, session))
    lookAtTerminal(variables, session)
    add(.language, Phrasebook.name(of: session.book.language))
    lookAtSettings(session)
  }

  /// The locale for characters, and what stands in for it where it is missing or not UTF-8.
  private func locale(_ variables: [String: String], _ session: Session) -> String {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty } ?? "C"
    setlocale(LC_CTYPE, "")
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "?"
    switch Terminal.prepareLocale(environment: variables) {
    case .asSet: return "\(name), \(codeset)"
    case .uninstalled(let substitute):
      return session.book.sentence(of: .terminal(.localeReplaced(name, by: substitute)))
    case .replaced(let substitute): return "\(name), \(codeset) (\(substitute))"
    case .asciiOnly: return session.book.sentence(of: .terminal(.noUTF8Locale(name)))
    }
  }

  /// The type, colours and window of the terminal, and the cells that some characters take.
  private mutating func lookAtTerminal(_ variables: [String: String], _ session: Session) {
    let texts = session.book.commands
    var parts = [variables["TERM"] ?? session.book.basics.none]
    if let width = session.output.width { parts.append(texts.window(columns: width, rows: Self.windowRows)) }
    add(.terminal, session.book.basics.clauses(parts))
    do throws(TerminalError) {
      add(.colors, texts.colors(try Terminal.depth(environment: variables).count))
    } catch {
      add(.colors, session.book.sentence(of: Fault(error)))
    }
    // Ideograph, ellipsis (ambiguous in Unicode), emoji.
    let samples = ["中", "…", "👍"].map { "\($0) \(TextWidth.systemWidths.measure($0))" }
    add(.width, session.book.basics.list(samples))
  }

  /// The user's settings, themes and folders.
  private mutating func lookAtSettings(_ session: Session) {
    let configuration = session.configuration
    let isThere = access(configuration.path, F_OK) == 0
    add(.configuration, isThere ? configuration.path : session.book.commands.noFile(configuration.path))
    let mistakes = configuration.mistakes.count
    if mistakes > 0 { session.status = session.status.worse(.unreadableInput) }
    let catalogue = ThemeCatalogue.system(
      places: session.places, environment: ProcessEnvironment.variables)
    add(.themes, catalogue.names.joined(separator: " "))
    session.tellUnreadable(catalogue)
    let readable = catalogue.names.filter(catalogue.isReadable)
    let chosen = configuration.theme.flatMap { catalogue.names.contains($0) ? nil : $0 }
    for name in Set(readable + [chosen].compactMap { $0 }).sorted() {
      for mistake in catalogue.theme(named: name).mistakes { session.fail(Fault(mistake, catalogue)) }
    }
    add(.state, session.places.state)
    add(.cache, session.places.cache)
  }

  /// The rows of the window that standard output is; 0 where it is none.
  private static var windowRows: Int {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_row) : 0
  }

  /// Looks at the desk: its journal, what is damaged in it, the index and the policy.
  mutating func lookAt(_ folder: String, _ session: Session) {
    add(.desk, folder)
    do {
      let desk = try session.desk(toWrite: false)
      add(.zone, desk.identity.zone)
      let result = try Desk.verify(
        folder: folder, allowsNetworkFileSystem: session.options.forceNetworkFileSystem)
      let texts = session.book.commands
      if result.damage.isEmpty {
        add(.journal, texts.intact(lines: result.lines, fragments: result.fragments))
      } else {
        add(.journal, texts.damaged(lines: result.lines, places: result.damage.count))
        session.status = session.status.worse(.storage)
      }
      if result.unfinishedByteCount > 0 {
        add(.damage, texts.unfinished(byteCount: result.unfinishedByteCount))
      }
      add(.index, texts.cases(try desk.count(CaseQuery([]))))
      let actor = try desk.actor()
      add(.policy, "\(try desk.policy().name); \(actor.name): \(session.book.word(actor.role))")
      if let word = PolicyFile.wordBeside(desk, session.book) { add(.policyFile, word) }
    } catch {
      session.fail(Fault(error, places: session.places))
    }
  }

  private mutating func add(_ line: DoctorLine, _ text: String) {
    findings.append(Finding(line: line, text: text))
  }
}

extension ColorDepth {
  /// The number of colours; nil where it is every one there is.
  fileprivate var count: Int? {
    switch self {
    case .direct: nil
    case .palette256: 256
    case .palette16: 16
    case .palette8: 8
    case .mono: 0
    }
  }
}
