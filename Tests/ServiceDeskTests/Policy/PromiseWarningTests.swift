import RecoveryDomain
import Testing

@testable import ServiceDesk

/// Promises that are bolder than what the desk has managed (domain §4).
@Suite struct PromiseWarningTests {
  /// A case that came in settled, so long after its receipt.
  private func settled(after time: Duration, from received: Timestamp) -> CaseRecorded {
    var record = complaint()
    record.received = received
    record.settlement = Settlement(outcome: "refunded", closedAt: received + time, paid: nil)
    return record
  }

  @Test func thePromiseIsMeasuredWithCasesOfTheSameSeverity() throws {
    let place = try TemporaryDesk()
    let desk = try place.open()
    try desk.adoptPolicy("inherits = \"default\"\npromise_guard.least_cases = 5")
    let now = place.clock.read()
    for hours in [10, 20, 30, 40] {
      _ = try desk.recorded(settled(after: .hours(hours), from: now - .days(20)))
    }
    var record = complaint()
    record.received = now
    let number = try desk.recorded(record)
    try desk.catchUp()
    #expect(try desk.promiseWarning(for: number, due: now + .hours(1)) == nil, "too few to say so")
    _ = try desk.recorded(settled(after: .hours(50), from: now - .days(20)))
    try desk.catchUp()
    let warning = try #require(try desk.promiseWarning(for: number, due: now + .hours(39)))
    #expect(warning.usual == .hours(40))
    #expect(warning.promised == .hours(39))
    #expect(warning.cases == 5)
    #expect(try desk.promiseWarning(for: number, due: now + .hours(40)) == nil)
    #expect(try desk.promiseWarning(for: number, due: now - .hours(1)) == nil, "it will be refused")
    var severe = Classification()
    severe.severity = .severe
    _ = try saved(try desk.perform(.classify(severe), on: number))
    try desk.catchUp()
    #expect(try desk.promiseWarning(for: number, due: now + .hours(1)) == nil, "no severe case is known")
  }
}
