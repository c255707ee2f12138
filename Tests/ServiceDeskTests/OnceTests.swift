import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Idempotency keys (decisions 11): the same request is carried out once, whoever repeats it and when.
@Suite struct OnceTests {
  @Test func theSameRequestGetsTheFirstAnswerAgain() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let terms = CommandTerms(once: .init(key: "k1", request: "record a"))
    let first = try saved(try desk.record(complaint(), terms))
    for reader in [desk, try place.open(), try place.open(cache: "fresh")] {
      #expect(try reader.record(complaint(), terms) == .already(first))
    }
    try desk.rebuild()
    #expect(try desk.record(complaint(), terms) == .already(first))
    let other = CommandTerms(once: .init(key: "k1", request: "record b"))
    #expect(try desk.record(complaint(), other) == .refused(.onceReused("k1")))
    #expect(try desk.perform(.claim, on: first.number, other) == .refused(.onceReused("k1")))
    #expect(try place.lines().count == 3)
  }

  @Test func everyWritingCommandHeedsItsKey() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let numbers = try desk.recordCases(3)
    let before = try place.lines().count
    func terms(_ key: String) -> CommandTerms { CommandTerms(once: .init(key: key, request: key)) }
    let note = try desk.must(.note(text: "x"), numbers[0], terms("note"))
    #expect(try desk.perform(.note(text: "x"), on: numbers[0], terms("note")) == .already(note))
    let link = try desk.must(.link(numbers[1]), numbers[0], terms("link"))
    #expect(try desk.perform(.link(numbers[1]), on: numbers[0], terms("link")) == .already(link))
    let next = try saved(try desk.takeNext(terms("next")))
    #expect(try desk.takeNext(terms("next")) == .already(next))
    #expect(try place.lines().count == before + 4)
  }

  @Test func nextRepeatsItsAnswerAlsoWhenNothingIsLeft() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    try desk.recorded(complaint())
    let terms = CommandTerms(once: .init(key: "n", request: "next"))
    let taken = try saved(try desk.takeNext(terms))
    #expect(try place.open().takeNext(terms) == .already(taken))
    #expect(try desk.takeNext(CommandTerms(once: .init(key: "m", request: "next"))) == nil)
    #expect(
      try desk.takeNext(CommandTerms(once: .init(key: "n", request: "nexd"))) == .refused(.onceReused("n")))
  }

  /// Two processes of one user share an index, two of other users do not: in both the key counts once.
  @Test(arguments: [true, false]) func aKeyThatArrivesTwiceAtOnceActsOnce(_ sharesIndex: Bool) throws {
    let place = try TemporaryDesk()
    let numbers = try place.open().recordCases(4)
    for round in 0..<4 {
      let terms = CommandTerms(once: .init(key: "r\(round)", request: "r\(round)"))
      let outcomes = try atOnce(4) { index in
        let desk = try place.open(cache: sharesIndex ? nil : "c\(index)")
        switch round {
        case 0: return try desk.record(complaint(), terms)
        case 1: return try desk.perform(.note(text: "x"), on: numbers[0], terms)
        case 2: return try desk.perform(.link(numbers[2]), on: numbers[1], terms)
        default: return try #require(try desk.takeNext(terms))
        }
      }
      let first = try #require(
        outcomes.compactMap { if case .saved(let saved) = $0 { saved } else { nil } }.first)
      #expect(outcomes.count { $0 == .saved(first) } == 1)
      #expect(outcomes.count { $0 == .already(first) } == 3, "\(outcomes)")
    }
    #expect(try place.lines().count == 2 + 4 + 1 + 1 + 2 + 1)
  }
}
