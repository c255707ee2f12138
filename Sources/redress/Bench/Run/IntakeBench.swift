import DeskText
import Glibc
import RecoveryDomain
import ServiceDesk

/// A file of complaints made on the fly and taken in by the program into an empty desk.
struct IntakeBench {
  /// An empty folder for the desk and the file.
  let scratch: ScratchDesk
  /// Where the random texts begin.
  let seed: UInt64

  /// How many complaints the file has.
  private static let rowCount = 100_000
  /// How often it is taken in, each time into another desk.
  private static let rounds = 2

  /// Makes the file and takes it in.
  func run() throws -> [Measurement] {
    let file = scratch.folder + "/complaints.csv"
    guard let currency = Currency(code: BenchDesk.currencyCode) else { return [] }
    try write(currency, to: file)
    let program = ProgramRun(environment: scratch.environment)
    var samples = Samples()
    var peak: Int64 = 0
    for round in 0..<Self.rounds {
      let desk = scratch.folder + "/intake-\(round)"
      try Desk.create(
        NewDesk(currency: currency, zone: BenchDesk.zone, language: .simplifiedChinese), folder: desk)
      let outcome = try program("intake", file, "--desk", desk)
      samples.add(outcome.duration)
      peak = max(peak, outcome.peakByteCount)
      FolderRemoval.remove(desk)
    }
    unlink(file)
    return [
      .seconds(.intake, samples),
      Measurement(
        item: .intakeMemory, statistic: .whole, value: Double(peak) / 1e6, unit: .megabytes, floor: nil),
    ]
  }

  /// Writes the rows, whose headers are the fields' own names.
  private func write(_ currency: Currency, to file: String) throws(Fault) {
    guard let stream = fopen(file, "w") else { throw .storage(StorageFault(errno, path: file)) }
    var random = SeededGenerator(seed: seed)
    let writer = ComplaintWriter(currency: currency, contactCount: Self.rowCount / 2)
    fputs("sourceId,received,customer,contact,order,product,headline,words,price,loss\r\n", stream)
    for index in 0..<Self.rowCount {
      let details = writer.details(index, using: &random)
      let received = BenchDesk(caseCount: 0, lineCount: 0).end - .minutes(index)
      let fields = [
        "R-\(index)", received.text, details.customer, details.contact, details.order, details.product,
        details.headline, details.words, details.price?.decimalText, details.claimed?.decimalText,
      ]
      fputs(fields.map { Self.field($0 ?? "") }.joined(separator: ",") + "\r\n", stream)
    }
    guard fclose(stream) == 0 else { throw .storage(StorageFault(errno, path: file)) }
  }

  /// A field of RFC 4180, always in quotes.
  private static func field(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
