import ArgumentParser
import ComplaintIntake
import DeskText
import Glibc
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `customers import`: files of customers come on file; running it again changes nothing.
struct CustomersImportVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in files of customers: CSV with a header line.",
    discussion: """
      Columns called like a field are taken: id name otherName phone email account language prefers unwanted \
      goodTimes quietHours since yearlyMargin level interest marks preferences. Others are named with --column; the \
      same field again adds a column. Source and id tell a customer from all others; without an id the whole row does.
      """)

  @Argument(help: ArgumentHelp("The files; - reads standard input.", valueName: "file"))
  var files: [String]

  @Option(name: .long, help: "Which column is which field: --column phone=Mobile; repeatable.")
  var column: [String] = []

  @Option(name: .long, help: "The system that the customers come from; the file's name where not given.")
  var source: String?

  @Option(name: .long, help: "The encoding, where it is not found by itself: utf-8, utf-16, gb18030 …")
  var encoding: String?

  @Flag(name: .customLong("dry-run"), help: "Record nothing; tell the counts.")
  var dryRun = false

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let desk = try session.desk(toWrite: !dryRun)
    var reading = CustomerReader.Options(currency: desk.identity.currency)
    reading.columns = try columns()
    if let encoding {
      guard let known = TextEncoding(argument: encoding) else {
        throw Fault.intake(.unknownEncoding(encoding))
      }
      reading.encoding = known
    }
    let importID = String.randomHexadecimal(digits: 12)
    var untaken: [(file: String, row: UntakenCustomerRow)] = []
    var total = CustomerImportSummary(CustomerCounts())
    for file in files {
      do {
        let counts = try take(file, reading, importID, session, desk)
        total.add(CustomerImportSummary(counts))
        untaken += counts.firstUntaken.map { (file, $0) }
        guard !options.json else { continue }
        tell(counts, file, session)
      } catch let fault as Fault {
        session.fail(fault)
      } catch DeskError.intake(let error) {
        session.fail(Fault(error, path: file))
      }
    }
    guard options.json else { return }
    session.output.json { writer in
      writer.object { writer in
        total.write(to: &writer)
        writer.key("firstUntaken")
        writer.array { writer in
          for (file, row) in untaken { writer.object { row.write(to: &$0, file: file) } }
        }
      }
    }
  }

  /// Tells what became of a file: the counts, and the first rows that were not taken.
  private func tell(_ counts: CustomerCounts, _ file: String, _ session: Session) {
    let text = session.book.customers
    let shown = file == "-" ? session.book.faults.standardInput : session.output.shownLine(file)
    session.output.line(text.imported(CustomerImportSummary(counts), file: shown, isDryRun: dryRun))
    for row in counts.firstUntaken { session.output.line("  " + text.untaken(row, file: shown)) }
    let more = counts.untaken - counts.firstUntaken.count
    if more > 0 { session.output.line("  " + text.moreUntaken(more)) }
  }

  private func take(
    _ file: String, _ reading: CustomerReader.Options, _ importID: String, _ session: Session, _ desk: Desk
  ) throws -> CustomerCounts {
    let input = try InputFile(path: file)
    let bar = StandardError.isTerminal ? ProgressBar(label: session.book.commands.takingIn) : nil
    defer { bar?.wipe() }
    let name = file == "-" ? "stdin" : String(file.split(separator: "/").last ?? "file")
    return try desk.importCustomers(
      options: reading, source: source ?? name, importID: importID, isDryRun: dryRun,
      nextChunk: { try input.nextChunk() }
    ) { counts, bytesRead in
      if let size = input.byteCount { bar?.show(Int64(bytesRead), of: size) }
      return true
    }
  }

  private func columns() throws(Fault) -> [CustomerColumn] {
    var columns: [CustomerColumn] = []
    for text in column {
      guard let choice = CustomerColumn(argument: text) else {
        guard let sign = text.firstIndex(of: "="), text.index(after: sign) != text.endIndex else {
          throw .request(.badValue(option: "--column", value: text, expected: .form("phone=Mobile")))
        }
        throw .intake(.unknownField(String(text[..<sign]), known: CustomerField.allCases.map(\.rawValue)))
      }
      columns.append(choice)
    }
    return columns
  }
}

extension InputFile {
  /// How much of a file is read at once.
  private static let chunkByteCount = 1 << 18

  /// The next bytes; nil at the end.
  fileprivate func nextChunk() throws -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: Self.chunkByteCount)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw IntakeError.sourceFailed(reason: SystemReason.text(errno)) }
      return count == 0 ? nil : Array(buffer[..<count])
    }
  }
}

extension CustomerImportSummary {
  /// The counts as they are told.
  fileprivate init(_ counts: CustomerCounts) {
    self.init(
      read: counts.read, new: counts.new, changed: counts.changed, same: counts.same,
      untaken: counts.untaken, matchedCases: counts.matchedCases)
  }

  /// Adds the counts of another file.
  fileprivate mutating func add(_ other: CustomerImportSummary) {
    read += other.read
    new += other.new
    changed += other.changed
    same += other.same
    untaken += other.untaken
    matchedCases += other.matchedCases
  }

  /// Writes the counts as members.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("read", read)
    writer.member("new", new)
    writer.member("changed", changed)
    writer.member("same", same)
    writer.member("untaken", untaken)
    writer.member("matchedCases", matchedCases)
  }
}

extension UntakenCustomerRow {
  /// Writes the row and why it was not taken as members.
  fileprivate func write(to writer: inout JSONWriter, file: String) {
    writer.member("file", file)
    writer.member("row", row)
    switch fault {
    case .unreadable(let need): writer.member("reason", need.rawValue)
    case .tellsNobody: writer.member("reason", "tellsNobody")
    case .contradicts(let first):
      writer.member("reason", "contradicts")
      writer.member("firstRow", first)
    }
  }
}
