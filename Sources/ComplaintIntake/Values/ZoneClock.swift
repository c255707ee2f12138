import Foundation
import RecoveryDomain

/// Turns civil times of one zone into moments.
///
/// A time that a clock shows twice (when it is put back) is the earlier of the two; one that it never shows
/// (when it is put forward) is read with the offset before the change, so 02:30 becomes 03:30. Both as
/// RFC 5545 §3.3.5 reads local times.
struct ZoneClock {
  /// The zone's rules.
  private let zone: TimeZone
  /// Offsets in seconds of days (by number since 1970) on which and around which the clock is not changed.
  private var steadyOffsets: [Int64: Int] = [:]

  /// The clock of an IANA zone; nil when there is no such zone.
  init?(identifier: String) {
    guard !identifier.isEmpty, let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  /// The moment at which the zone's clock shows a civil time.
  mutating func moment(_ civil: CivilTime) -> Timestamp {
    let asUTC = civil.timestamp()
    let seconds = asUTC.millisecondsSince1970 / 1000
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    if let offset = steadyOffsets[day] { return asUTC - .seconds(offset) }
    let before = offset(atSeconds: (day - 1) * 86_400)
    let after = offset(atSeconds: (day + 2) * 86_400)
    if before == after {
      // A file has few different days; the bound keeps a hostile one from filling memory.
      if steadyOffsets.count > 20_000 { steadyOffsets.removeAll() }
      steadyOffsets[day] = before
      return asUTC - .seconds(before)
    }
    if offset(atSeconds: seconds - Int64(before)) == before { return asUTC - .seconds(before) }
    let isShownAfter = offset(atSeconds: seconds - Int64(after)) == after
    return asUTC - .seconds(isShownAfter ? after : before)
  }

  /// Seconds ahead of UTC at a moment.
  private func offset(atSeconds seconds: Int64) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
  }
}
