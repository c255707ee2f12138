/// Settings that FTS5 keeps in its own table, for long work and for daily use.
enum SearchTuning: String {
  /// How many bytes are gathered before a segment is written.
  case hashsize
  /// How many segments of a level are merged as texts come in; 0 for none.
  case automerge
  /// How many segments of a level are merged at once, whatever that costs.
  case crisismerge

  /// So many segments beside those of a build are borne before all are merged in one go, which takes seconds where a
  /// million lines were built: FTS5's own 16 would let one of the next few commands pay for it, and a search looks
  /// through 64 small segments in well under a millisecond.
  static let segmentsBorne = 64
  /// FTS5's own choice of segment size, in bytes (sqlite.org/fts5.html §6.8).
  static let usualSegmentBytes = 1 << 20
  /// FTS5's own choice of merging (sqlite.org/fts5.html §6.1).
  static let usualMerging = 4
  /// No merging: while much is written, it would write every text several times.
  static let noMerging = 0

  /// The statement that sets a setting.
  static func sql(_ setting: SearchTuning, _ value: Int) -> String {
    "INSERT INTO search(search, rank) VALUES('\(setting.rawValue)', \(value))"
  }
}
