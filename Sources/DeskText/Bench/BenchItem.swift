/// What `bench run` measures; the raw value is its name in the JSON that scripts read.
public enum BenchItem: String, CaseIterable, Sendable {
  /// One note through the desk: index, lock, write, sync.
  case appendDesk
  /// One line through the journal alone.
  case appendJournal
  /// One hundred lines in one write and one sync.
  case appendGroup
  /// Every line and the chain checked.
  case verify
  /// The index made anew, search included.
  case rebuild
  /// The most memory that took.
  case rebuildMemory
  /// The first forty open cases, within the process.
  case listPage
  /// The whole open queue as small entries.
  case listAll
  /// The counts of all views.
  case counts
  /// The first page of a search for two Chinese characters that few cases hold.
  case searchRare
  /// The first page of a search for two Chinese characters that very many cases hold.
  case searchFrequent
  /// `note` from start to exit.
  case noteCommand
  /// `list --limit 40` from start to exit.
  case listCommand
  /// `show` from start to exit.
  case showCommand
  /// A file of complaints taken in.
  case intake
  /// The most memory that took.
  case intakeMemory
  /// From the command to the row on another console.
  case seenElsewhere
}

/// Which of many repetitions a number tells of.
public enum BenchStatistic: Sendable {
  /// The one measurement there is.
  case whole
  /// As many were faster as slower.
  case median
  /// One in a hundred was slower.
  case percentile99
}

/// A column of the table of measurements.
public enum BenchColumn: CaseIterable, Sendable {
  case item, value, floor, ratio, target, met
}
