import DeskText
import ServiceDesk

/// The index made anew by the program, beside one pass over the journal's bytes.
struct RebuildBench {
  /// The copy whose index is rebuilt.
  let scratch: ScratchDesk

  /// How often it is made anew once it is there.
  private static let rounds = 3

  /// Builds the index for the first time, then again and again.
  func run() throws(Fault) -> [Measurement] {
    let program = ProgramRun(environment: scratch.environment)
    let desk = scratch.places.desk
    // The first question builds the index: the same work.
    var outcomes = [try program("list", "--limit", "1", "--desk", desk)]
    for _ in 1..<Self.rounds { outcomes.append(try program("rebuild", "--desk", desk)) }
    var samples = Samples()
    for outcome in outcomes { samples.add(outcome.duration) }
    let peak = outcomes.map(\.peakByteCount).max() ?? 0
    return [
      .seconds(.rebuild, samples),
      Measurement(
        item: .rebuildMemory, statistic: .whole, value: Double(peak) / 1e6, unit: .megabytes, floor: nil),
    ]
  }
}
