import ArgumentParser
import DeskText
import EventJournal
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `bench run`: measures on copies of a desk what the program promises of its speed; the desk itself is only read.
struct BenchRunVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Measure on copies of a desk, beside the bare work of the same run; the desk is only read.")

  @Argument(help: ArgumentHelp("The folder of the desk, such as bench generate makes it.", valueName: "dir"))
  var folder: String

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let texts = session.book.bench
    let bench = BenchRun(folder: folder) { item in
      StandardError.line(texts.measuring(item.map { texts.label($0) } ?? texts.copying))
    }
    guard DeskFolders.holdsDesk(folder) else { throw Fault.desk(.notADesk(path: folder)) }
    let report = try BenchFault.translating { try bench.run() }
    guard options.json else {
      session.output.line(
        texts.subject(cases: report.caseCount, lines: report.lineCount, byteCount: report.byteCount))
      for line in BenchTable(book: session.book).lines(report.measurements, width: session.output.width) {
        session.output.line(line)
      }
      return
    }
    session.output.json { writer in
      writer.array { writer in
        for measurement in report.measurements { measurement.write(to: &writer) }
      }
    }
  }
}
