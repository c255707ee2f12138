import DeskText
import RecoveryDomain
import ServiceDesk

/// Whole commands, from start to exit, beside a run of the program that only tells its version.
struct CommandBench {
  /// The copy that they work on; its index is there already.
  let scratch: ScratchDesk
  /// How many cases it has.
  let caseCount: Int64

  /// How often each command is run.
  private static let rounds = 30

  /// Runs the commands by turns.
  func run() throws(Fault) -> [Measurement] {
    let program = ProgramRun(environment: scratch.environment)
    let desk = scratch.places.desk
    var floor = Samples()
    var note = Samples()
    var list = Samples()
    var show = Samples()
    for round in 0..<Self.rounds {
      let number = CaseNumber(1 + Int64(round) * 7919 % caseCount).description
      floor.add(try program("--version").duration)
      note.add(try program("note", number, "已致电顾客，明天上午再联系。", "--desk", desk).duration)
      list.add(try program("list", "--limit", "40", "--desk", desk).duration)
      show.add(try program("show", number, "--desk", desk).duration)
    }
    return Measurement.milliseconds(.noteCommand, note, floor: floor)
      + Measurement.milliseconds(.listCommand, list, floor: floor)
      + Measurement.milliseconds(.showCommand, show, floor: floor)
  }
}
