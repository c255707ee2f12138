import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Telling what changed, to every console once.
@Suite struct NewsTests {
  @Test func everyChangeIsToldOnceToEach() throws {
    let place = try TemporaryDesk()
    let writer = try place.open()
    let other = try place.open(TemporaryDesk.agents[0])
    let first = try place.open()
    let second = try place.open()
    let numbers = try writer.recordCases(3)
    #expect(try first.takeNews() == [])
    #expect(try second.takeNews() == [])
    try writer.must(.claim, numbers[1])
    try other.must(.note(text: "x"), numbers[0])
    // The first takes it into the index that both share: the second must hear of it all the same.
    for desk in [first, second] {
      #expect(try desk.takeNews() == [numbers[0], numbers[1]])
      #expect(try desk.takeNews() == [])
    }
    #expect(try writer.takeNews() == [])
    let fourth = try other.recorded(complaint())
    for desk in [second, writer, first] { #expect(try desk.takeNews() == [fourth]) }
    let changes = try first.changes(
      [numbers[1], fourth], shown: QueueView.unclaimed.query, known: numbers[2])
    #expect(changes.map(\.isNew) == [false, true])
    #expect(changes.map(\.isListed) == [false, true])
  }

  @Test func whoLosesACaseToAColleagueHearsOfItOnce() throws {
    let place = try TemporaryDesk()
    let mine = try place.open(TemporaryDesk.agents[0])
    let supervisor = try place.open()
    let numbers = try mine.recordCases(3)
    for number in numbers { try mine.must(.claim, number) }
    #expect(try mine.takeLosses() == [])
    try mine.must(.release(text: nil), numbers[2])
    #expect(try mine.takeLosses() == [], "what nobody has was not taken")
    try supervisor.must(.takeOver(reason: "holder-away"), numbers[1])
    try mine.catchUp()
    let lost = try mine.takeLosses()
    #expect(lost.map(\.number) == [numbers[1]])
    #expect(lost.map(\.owner) == [supervisor.user.name])
    #expect(try mine.takeLosses() == [] && supervisor.takeLosses() == [])
  }

  @Test func aRebuildTellsNothingTwice() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let numbers = try desk.recordCases(2)
    _ = try desk.takeNews()
    try place.open().rebuild()
    #expect(try desk.takeNews() == [])
    try place.open().must(.note(text: "x"), numbers[1])
    #expect(try desk.takeNews() == [numbers[1]])
  }

  @Test func whatAnotherProcessFedIsFoldedOnce() throws {
    let place = try TemporaryDesk()
    let first = try place.open()
    let second = try place.open()
    let number = try first.recorded(complaint())
    try first.catchUp()
    // Each keeps folded cases; the other's lines must not be missed when the next one is folded on top.
    for round in 0..<4 {
      try first.must(.note(text: "a\(round)"), number)
      try first.catchUp()
      try second.must(.note(text: "b\(round)"), number)
      try second.catchUp()
    }
    #expect(try first.summaries(of: [number]).first?.revision == 9)
    #expect(try first.everything() == place.open(cache: "fresh").everything())
  }
}
