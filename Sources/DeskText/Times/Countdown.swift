import RecoveryDomain

/// The time that is left until a moment, in the narrow form of rows: the same in every language, at most 7 cells.
public struct Countdown: Hashable, Sendable {
  /// `00:48`, `3d 04h`, `12d`; with a minus from the first second after the due time: `-00:12`, `-3d 04h`, `-12d`.
  public let text: String
  /// The first moment at which the text is another one, later than the `now` that it was made for.
  public let nextChange: Timestamp

  /// The widest form, in cells.
  public static let widestCellCount = 7

  private static let minute: Int64 = 60_000
  private static let minutesPerDay: Int64 = 1440
  /// Whole days are capped here, so that a mistyped year does not widen the column.
  private static let mostDays: Int64 = 99_999

  /// What is left until `due` at `now`.
  ///
  /// Minutes are rounded down, so that every text stands for a whole minute and `-00:00` never does: the last
  /// minute is `00:00`, the first overdue one `-00:01`.
  public init(until due: Timestamp, now: Timestamp) {
    let minutes = Self.minutesLeft(until: due, now: now)
    let sign = minutes < 0 ? "-" : ""
    let length = Int64(clamping: minutes.magnitude)
    let days = length / Self.minutesPerDay
    func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : String(value) }
    switch days {
    case 0: text = "\(sign)\(padded(length / 60)):\(padded(length % 60))"
    case ..<10: text = "\(sign)\(days)d \(padded(length / 60 % 24))h"
    default: text = "\(sign)\(min(days, Self.mostDays))d"
    }
    nextChange = Self.nextChange(until: due, now: now)
  }

  /// When the countdown changes next, without its text.
  public static func nextChange(until due: Timestamp, now: Timestamp) -> Timestamp {
    let minutes = minutesLeft(until: due, now: now)
    return Timestamp(millisecondsSince1970: due.millisecondsSince1970 - minutes * minute + 1)
  }

  /// Whole minutes left, rounded down.
  private static func minutesLeft(until due: Timestamp, now: Timestamp) -> Int64 {
    let left = due.millisecondsSince1970 - now.millisecondsSince1970
    return left / minute - (left % minute < 0 ? 1 : 0)
  }
}
