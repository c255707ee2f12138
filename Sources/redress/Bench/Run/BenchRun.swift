import DeskText
import EventJournal
import RecoveryDomain
import ServiceDesk

/// All measurements on one desk, of which only copies are touched.
struct BenchRun {
  /// The folder of the desk.
  let folder: String
  /// Hears what is being measured.
  let progress: (BenchItem?) -> Void

  /// What a desk holds and what was measured on a copy of it.
  struct Report {
    /// How many cases.
    let caseCount: Int
    /// How many lines.
    let lineCount: Int64
    /// How large its journal is.
    let byteCount: Int64
    /// The numbers, in the order in which they are told.
    let measurements: [Measurement]
  }

  /// Measures everything.
  ///
  /// What runs as a process of its own comes first: Linux counts the memory of its parent in, which is small by then.
  func run() throws -> Report {
    let scratch = try ScratchDesk(beside: folder)
    defer { scratch.throwAway() }
    progress(.intake)
    let intake = try IntakeBench(scratch: scratch, seed: 1).run()
    progress(nil)
    try scratch.copyJournal(of: folder)
    progress(.rebuild)
    let rebuild = try RebuildBench(scratch: scratch).run()
    let desk = try Desk(places: scratch.places)
    guard let largest = try desk.largestCaseNumber() else { throw Fault.desk(.notADesk(path: folder)) }
    let head = try desk.journal.head()
    let caseCount = try desk.count(CaseQuery([]))
    progress(.noteCommand)
    let commands = try CommandBench(scratch: scratch, caseCount: largest.value).run()
    progress(.verify)
    let verify = try VerifyBench(folder: scratch.places.desk).run()
    progress(.listPage)
    let questions = try QuestionBench(desk: desk).run()
    progress(.appendDesk)
    let appends = try AppendBench(scratch: scratch, desk: desk).run()
    progress(.seenElsewhere)
    let follow = try FollowBench(scratch: scratch, desk: desk).run()
    return Report(
      caseCount: caseCount, lineCount: head.seq, byteCount: head.offset,
      measurements: appends + commands + intake + rebuild + verify + questions + follow)
  }
}
