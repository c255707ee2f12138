import ArgumentParser
import ComplaintIntake
import DeskText
import RecoveryDomain
import ServiceDesk

/// `intake`: files of complaints become cases (`decisions` 18–20).
struct IntakeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "intake", abstract: "Take in files of complaints: CSV or JSON Lines.")

  @Argument(help: ArgumentHelp("The files; - reads standard input.", valueName: "file"))
  var files: [String]

  @Option(name: .long, help: "Which column is which field: --column customer=Name; repeatable.")
  var column: [String] = []

  @Option(name: .long, help: "The publisher whose columns are known: cfpb, tsa, 311 or letters.")
  var preset: String?

  @Option(name: .customLong("date-order"), help: "The order in numeric dates: dmy, mdy or ymd.")
  var dateOrder: String?

  @Option(name: .customLong("time-zone"), help: "The zone of times that tell none; without it the desk's.")
  var timeZone: String?

  @Option(name: .long, help: "The encoding, where it is not found by itself: utf-8, utf-16, gb18030 …")
  var encoding: String?

  @Option(name: .long, help: "The format, where it is not found by itself: csv or jsonl.")
  var format: String?

  @Option(name: .customLong("import-id"), help: "The id by which the whole run can be taken back.")
  var importID: String?

  @Flag(
    name: .customLong("dry-run"),
    help: "Record nothing; show the first ten as they would be read, and the counts.")
  var dryRun = false

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let choices = try IntakeChoices(self)
    let desk = try session.desk(toWrite: !dryRun)
    let run = IntakeJob(
      session: session, desk: desk, choices: choices,
      importID: importID ?? String.randomHexadecimal(digits: 12), isDryRun: dryRun)
    try run.take(files)
  }
}

/// What a person chose of how files are to be read, checked before the first one is opened.
struct IntakeChoices {
  /// The publisher.
  let preset: IntakePreset?
  /// Which column is which field.
  let columns: [ColumnChoice]
  /// The order in numeric dates.
  let dateOrder: DateOrder?
  /// The zone of times that tell none.
  let timeZone: String?
  /// The encoding.
  let encoding: TextEncoding?
  /// The format.
  let format: IntakeFormat?

  /// Reads the options of the verb.
  init(_ verb: IntakeVerb) throws(Fault) {
    preset = try Self.named(verb.preset) {
      IntakePreset.named($0)
    } orThrow: {
      .intake(.unknownPreset($0, known: IntakePreset.all.map(\.name)))
    }
    dateOrder = try Self.named(verb.dateOrder) {
      DateOrder(rawValue: $0)
    } orThrow: {
      .request(
        .badValue(option: "--date-order", value: $0, expected: .oneOf(DateOrder.allCases.map(\.rawValue))))
    }
    encoding = try Self.named(verb.encoding) {
      TextEncoding(argument: $0)
    } orThrow: {
      .intake(.unknownEncoding($0))
    }
    format = try Self.named(verb.format) {
      IntakeFormat(rawValue: $0)
    } orThrow: {
      .request(.badValue(option: "--format", value: $0, expected: .oneOf(["csv", "jsonl"])))
    }
    timeZone = try Self.named(verb.timeZone) {
      DeskZone(system: $0) == nil ? nil : $0
    } orThrow: {
      .intake(.unknownTimeZone($0))
    }
    var columns: [ColumnChoice] = []
    for text in verb.column {
      guard let choice = ColumnChoice(argument: text) else {
        guard let sign = text.firstIndex(of: "="), text.index(after: sign) != text.endIndex else {
          throw .request(.badValue(option: "--column", value: text, expected: .form("customer=Name")))
        }
        throw .intake(.unknownField(String(text[..<sign]), known: IntakeField.allCases.map(\.rawValue)))
      }
      columns.append(choice)
    }
    self.columns = columns
  }

  /// How one file is to be read.
  func options(_ file: String, zone: String, currency: Currency, takenIn: Timestamp) -> IntakeOptions {
    let name = file == "-" ? "stdin" : String(file.split(separator: "/").last ?? "file")
    var options = IntakeOptions(
      preset: preset, columns: columns, timeZone: timeZone ?? zone, currency: currency, takenIn: takenIn,
      fileName: name)
    options.dateOrder = dateOrder
    options.encoding = encoding
    options.format = format
    return options
  }

  /// What a text names, where it was given.
  private static func named<Value>(
    _ text: String?, _ find: (String) -> Value?, orThrow fault: (String) -> Fault
  ) throws(Fault) -> Value? {
    guard let text else { return nil }
    guard let value = find(text) else { throw fault(text) }
    return value
  }
}
