import EventJournal
import Foundation
import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Repeat failures, found by the desk when it records a case or hears of a contact.
@Suite struct RepeatTests {
  private let contact = "138 0013 8000"

  /// A case as the journal tells it now.
  private func state(_ desk: Desk, _ number: CaseNumber) throws -> CaseState {
    try desk.catchUp()
    return try #require(try desk.caseFile(number)?.state)
  }

  /// A complaint that is received now.
  private func failure(_ place: TemporaryDesk, _ contact: String? = nil) -> CaseRecorded {
    var record = complaint(contact: contact)
    record.received = place.clock.read()
    return record
  }

  @Test func aSecondFailureOfTheSameCustomerIsFound() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let first = try desk.recorded(failure(place, contact))
    place.clock.advance(.days(10))
    let second = try desk.recorded(failure(place, contact))
    let other = try desk.recorded(failure(place, "139 1111 2222"))
    #expect(try state(desk, first).repeatOf == nil)
    let found = try state(desk, second)
    #expect(found.repeatOf?.number == first)
    #expect(found.classification.flags == [.repeatFailure])
    #expect(found.revision == 1, "it stands in the line that records the case")
    #expect(try state(desk, other).repeatOf == nil)
    // The index says the same, also when it is made anew.
    let query = CaseQuery(.flag(.repeatFailure))
    #expect(try desk.entries(query).map(\.number) == [second])
    try desk.rebuild()
    #expect(try desk.entries(query).map(\.number) == [second])
  }

  @Test func whatLiesBehindTheWindowOrCountsForNothingIsNoRepeat() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let voided = try desk.recorded(failure(place, contact))
    try desk.must(.void(reason: "test"), voided)
    let denied = try desk.recorded(failure(place, contact))
    try desk.must(.judge(.notUpheld, reason: "no-evidence", point: nil, text: nil), denied)
    place.clock.advance(.days(1))
    let third = try desk.recorded(failure(place, contact))
    #expect(try state(desk, third).repeatOf == nil)
    place.clock.advance(.days(91))
    let fourth = try desk.recorded(failure(place, contact))
    #expect(try state(desk, fourth).repeatOf == nil)
  }

  @Test func aCaseWhichAnotherProcessRecordedAMomentAgoCounts() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let other = try place.open(TemporaryDesk.agents[0])
    let first = try other.recorded(failure(place, contact))
    place.clock.advance(.minutes(1))
    let second = try desk.recorded(failure(place, contact))
    #expect(try state(desk, second).repeatOf?.number == first)
  }

  @Test func aCaseWhichAnotherProcessVoidedAMomentAgoDoesNot() throws {
    let place = try TemporaryDesk()
    let first = try place.open().recorded(failure(place, contact))
    place.clock.advance(.minutes(1))
    let locks = Counter()
    var options = Desk.Options()
    options.system.flock = { descriptor, operation in
      if operation & LOCK_EX != 0 {
        locks.add()
        if locks.value == 1 { _ = try? place.open(cache: "other").must(.void(reason: "test"), first) }
      }
      return SystemCalls().flock(descriptor, operation)
    }
    let desk = try place.open(options: options)
    let second = try desk.recorded(failure(place, contact))
    #expect(try state(desk, first).voidedAt != nil)
    #expect(try state(desk, second).repeatOf == nil)
  }

  @Test func aContactThatBecomesKnownLaterIsLookedUpToo() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    let first = try desk.recorded(failure(place, contact))
    place.clock.advance(.hours(1))
    let second = try desk.recorded(failure(place))
    var details = CaseDetails()
    details.contact = contact
    try desk.must(.correct(details: details, received: nil, isRead: false), second)
    #expect(try state(desk, second).repeatOf?.number == first)
    details.customer = "王芳"
    try desk.must(.correct(details: details, received: nil, isRead: false), second)
    try desk.catchUp()
    #expect(try desk.caseFile(second)?.commits.last?.events.count == 1, "it is found once")
  }

  @Test func aPolicyWithoutAWindowLooksForNone() throws {
    let lines = DefaultPolicy.text.split(separator: "\n", omittingEmptySubsequences: false)
    let policy = lines.filter { !$0.hasPrefix("repeat_window") }.joined(separator: "\n")
    let place = try TemporaryDesk(policy: policy)
    let desk = try place.open()
    _ = try desk.recorded(failure(place, contact))
    place.clock.advance(.days(1))
    let second = try desk.recorded(failure(place, contact))
    #expect(try state(desk, second).repeatOf == nil)
  }
}
