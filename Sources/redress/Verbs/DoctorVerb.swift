import ArgumentParser
import DeskText
import EventJournal
import Glibc
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `doctor`: whether everything that Redress stands on is well, a line each.
struct DoctorVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Tell whether everything that Redress stands on is well.")

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
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
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "?"
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty } ?? "C"
    add(.locale, "\(locale), \(codeset)")
    add(.terminal, variables["TERM"] ?? session.book.basics.none)
    add(.language, Phrasebook.name(of: session.book.language))
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
    } catch {
      session.fail(Fault(error, places: session.places))
    }
  }

  private mutating func add(_ line: DoctorLine, _ text: String) {
    findings.append(Finding(line: line, text: text))
  }
}
