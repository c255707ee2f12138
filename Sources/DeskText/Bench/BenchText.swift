/// What `bench` says; numbers and units are the caller's.
public protocol BenchText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }

  /// The word before the bar while a desk is made.
  var generating: String { get }
  /// A desk for measuring was made.
  func generated(path: String, cases: Int, lines: Int, byteCount: Int64) -> String
  /// The word while a copy of the journal is made.
  var copying: String { get }
  /// What is being measured now.
  func measuring(_ item: String) -> String
  /// What a measurement is called.
  func label(_ item: BenchItem) -> String
  /// A measurement's name with the statistic it tells.
  func label(_ item: BenchItem, _ statistic: BenchStatistic) -> String
  /// The heading of a column.
  func heading(_ column: BenchColumn) -> String
  /// A target that is reached, or not.
  func met(_ isMet: Bool) -> String
  /// What the desk measured on holds.
  func subject(cases: Int, lines: Int64, byteCount: Int64) -> String
}

extension BenchText {
  /// A measurement's name with the statistic it tells; percentiles are written alike in every language.
  public func label(_ item: BenchItem, _ statistic: BenchStatistic) -> String {
    switch statistic {
    case .whole: label(item)
    case .median: "\(label(item)), p50"
    case .percentile99: "\(label(item)), p99"
    }
  }
}

extension Phrasebook {
  /// What `bench` says.
  public var bench: any BenchText {
    choose(
      english: EnglishBenchText(book: self), simplifiedChinese: SimplifiedBenchText(book: self),
      traditionalChinese: TraditionalBenchText(book: self))
  }
}
