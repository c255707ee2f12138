public import RecoveryDomain

/// How a file of complaints is to be read.
public struct IntakeOptions: Sendable {
  /// The publisher whose headers are known; nil when the columns are chosen, or have the fields' own
  /// or usual names.
  public var preset: IntakePreset?
  /// What a person chose; goes before the preset.
  public var columns: [ColumnChoice] = []
  /// The order in numeric dates; nil: the preset's, else found from the file itself.
  public var dateOrder: DateOrder?
  /// The IANA zone of times that tell none, such as `Asia/Shanghai`.
  public var timeZone: String
  /// The file's encoding; nil: found from its bytes.
  public var encoding: TextEncoding?
  /// The file's format; nil: JSON Lines when it begins with a brace, else CSV.
  public var format: IntakeFormat?
  /// The desk's currency, for amounts that tell none.
  public var currency: Currency
  /// When the file is taken in: `received` of records in files without such a column.
  public var takenIn: Timestamp
  /// The file's base name: the source of records when neither a column nor a preset tells one.
  public var fileName: String
  /// The most bytes that one record may have; a longer one *needs reading*.
  public var maximumRecordBytes = 4 << 20

  /// Options for a file with the desk's zone and currency; everything else is found from the file.
  public init(
    preset: IntakePreset? = nil, columns: [ColumnChoice] = [], timeZone: String, currency: Currency,
    takenIn: Timestamp, fileName: String
  ) {
    self.preset = preset
    self.columns = columns
    self.timeZone = timeZone
    self.currency = currency
    self.takenIn = takenIn
    self.fileName = fileName
  }
}
