import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `bench generate`: makes a desk that is the same whenever it is made with the same options.
struct BenchGenerateVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make a desk for measuring, the same for the same options: 100,000 cases in a few seconds.")

  @Option(name: .long, help: "How many cases it has.")
  var cases: Int

  @Option(name: .long, help: "How many lines its journal has: at least two more than cases.")
  var events: Int

  @Option(name: .long, help: "Another seed makes another desk.")
  var seed: UInt64 = 7

  @Option(name: .long, help: "Which part of the cases is still open, 0 to 1.")
  var openShare = 0.8

  @Option(name: .long, help: "The moment of the last line at the latest, such as 2026-01-01T00:00:00Z.")
  var until: String?

  @Argument(help: ArgumentHelp("A new or empty folder.", valueName: "dir"))
  var folder: String

  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard (1...BenchSchedule.caseLimit).contains(cases) else {
      throw ValidationError("--cases is 1 to \(BenchSchedule.caseLimit).")
    }
    guard events >= cases + BenchDesk.openingLines else {
      throw ValidationError("--events is at least --cases and \(BenchDesk.openingLines) more.")
    }
    guard (0...1).contains(openShare) else { throw ValidationError("--open-share is 0 to 1.") }
    guard until.map({ Timestamp(text: $0) != nil }) ?? true else {
      throw ValidationError("--until is a moment such as 2026-01-01T00:00:00Z.")
    }
  }

  func run(_ session: Session) throws {
    var desk = BenchDesk(caseCount: cases, lineCount: events, seed: seed, openShare: openShare)
    if let until, let end = Timestamp(text: until) { desk.end = end }
    try DeskFolders.makeParents(of: folder)
    var generator = try DeskGenerator(desk)
    let bar = StandardError.isTerminal ? ProgressBar(label: session.book.bench.generating) : nil
    defer { bar?.wipe() }
    try BenchFault.translating {
      try generator.make(folder: folder) { done, all in bar?.show(Int64(done), of: Int64(all)) }
    }
    let size = DeskFolders.journalByteCount(folder)
    guard options.json else {
      let told = session.book.bench.generated(path: folder, cases: cases, lines: events, byteCount: size)
      return session.output.line(told)
    }
    session.output.json { writer in
      writer.object { writer in
        writer.member("desk", folder)
        writer.member("cases", cases)
        writer.member("events", events)
        writer.member("bytes", size)
      }
    }
  }
}
