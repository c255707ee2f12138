import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Taking back a line by its number.
@Suite struct DeskUndoTests {
  @Test func onlyTheLineThatIsMeantIsTakenBackAndOnlyOnce() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let number = try desk.recorded(complaint())
    let claimed = try saved(try desk.perform(.claim, on: number))
    let released = try saved(try desk.perform(.release(text: nil), on: number))
    guard case .stays(.changedSince) = try desk.undo(line: claimed.seq, on: number, reason: "undone") else {
      Issue.record("an older line is not the last one")
      return
    }
    let once = CommandTerms.Once(key: "k", request: "r")
    let undone = try desk.undo(line: released.seq, on: number, reason: "undone", once: once)
    guard case .performed(.saved) = undone else {
      Issue.record("\(undone)")
      return
    }
    try desk.catchUp()
    #expect(try desk.caseFile(number)?.state.claim != nil)
    guard case .stays = try desk.undo(line: released.seq, on: number, reason: "undone", once: once) else {
      Issue.record("taken back twice")
      return
    }
  }
}
