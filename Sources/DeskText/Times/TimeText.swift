import RecoveryDomain

/// How a language says when and how long, in the desk's zone.
public protocol TimeText: Sendable {
  /// The desk's phrasebook: its zone decides what day it is.
  var book: Phrasebook { get }
  /// Day and month: `21 Nov`.
  func dayOfYear(_ civil: CivilTime) -> String
  /// A whole date: `2025-11-21`.
  func fullDate(_ civil: CivilTime) -> String
  /// The day of `now` as a word.
  var today: String { get }
  /// A length of time in whole days, hours and minutes; exactly one or two of them are not nil.
  func length(_ length: LengthOfTime) -> String
  /// So long before *now*.
  func past(_ length: String) -> String
  /// So long after *now*.
  func future(_ length: String) -> String
  /// Less than a minute before or after *now*.
  var justNow: String { get }
}

/// A length of time cut to the two largest units that say something.
public enum LengthOfTime: Hashable, Sendable {
  case seconds(Int)
  case minutes(Int)
  case hours(Int, minutes: Int)
  case days(Int, hours: Int)

  /// The length without its sign: seconds below a minute, hours and minutes below a day, whole days from ten on.
  public init(_ duration: Duration) {
    let seconds = Int(clamping: duration.wholeMilliseconds.magnitude / 1000)
    switch seconds {
    case ..<60: self = .seconds(seconds)
    case ..<3600: self = .minutes(seconds / 60)
    case ..<86_400: self = .hours(seconds / 3600, minutes: seconds / 60 % 60)
    default:
      let days = seconds / 86_400
      self = .days(days, hours: days < 10 ? seconds / 3600 % 24 : 0)
    }
  }
}

extension TimeText {
  /// A moment as short as it can be understood on the day of `now`: `14:32`, `21 Nov 14:32`, `2025-11-21 14:32`.
  public func moment(_ moment: Timestamp, now: Timestamp) -> String {
    let civil = book.zone.civil(moment)
    let today = book.zone.civil(now)
    let clock = clock(moment, civil)
    guard civil.year == today.year else { return "\(fullDate(civil)) \(clock)" }
    guard (civil.month, civil.day) != (today.month, today.day) else { return clock }
    return "\(dayOfYear(civil)) \(clock)"
  }

  /// The day of a moment as short as it can be understood on the day of `now`: `today`, `21 Nov`, `2025-11-21`.
  public func day(_ moment: Timestamp, now: Timestamp) -> String {
    let civil = book.zone.civil(moment)
    let now = book.zone.civil(now)
    guard civil.year == now.year else { return fullDate(civil) }
    return (civil.month, civil.day) == (now.month, now.day) ? today : dayOfYear(civil)
  }

  /// The whole date and the time of day, whatever day it is: `2026-11-21 14:32`.
  public func dateAndTime(_ moment: Timestamp) -> String {
    let civil = book.zone.civil(moment)
    return "\(fullDate(civil)) \(clock(moment, civil))"
  }

  /// The whole date and the time of day, with the second where it is not a whole minute: `2026-11-21 14:32:05`.
  public func dateAndExactTime(_ moment: Timestamp) -> String {
    let civil = book.zone.civil(moment)
    return "\(fullDate(civil)) \(clock(moment, civil, tellsSecond: civil.second != 0))"
  }

  /// The time of day: `14:32`.
  public func timeOfDay(_ moment: Timestamp) -> String { clock(moment, book.zone.civil(moment)) }

  /// How long something lasts, without its sign: `48 min`, `3 h 5 min`, `2 days 4 h`.
  public func duration(_ duration: Duration) -> String { length(LengthOfTime(duration)) }

  /// A moment seen from `now`: `12 min ago`, `in 3 h`, `just now`.
  public func relative(_ moment: Timestamp, now: Timestamp) -> String {
    let distance = moment.timeSince(now)
    guard distance.wholeMilliseconds.magnitude >= 60_000 else { return justNow }
    let text = duration(distance)
    return distance < .zero ? past(text) : future(text)
  }

  /// Hours and minutes in the 24-hour form, which the three languages share.
  ///
  /// In the hour that a zone's clock repeats, the offset from UTC tells which of the two is meant: `01:30+01:00`.
  private func clock(_ moment: Timestamp, _ civil: CivilTime, tellsSecond: Bool = false) -> String {
    let second = tellsSecond ? ":\(Self.padded(civil.second))" : ""
    let offset = book.zone.offsetOfRepeatedTime(moment).map(Self.offset) ?? ""
    return "\(Self.padded(civil.hour)):\(Self.padded(civil.minute))\(second)\(offset)"
  }

  /// A distance from UTC as ISO 8601 writes it: `+01:00`, `-05:00`.
  private static func offset(_ offset: Duration) -> String {
    let minutes = offset.wholeMilliseconds.magnitude / 60_000
    return (offset < .zero ? "-" : "+") + padded(Int(minutes / 60)) + ":" + padded(Int(minutes % 60))
  }

  /// A number with at least two digits.
  static func padded(_ value: Int) -> String { value < 10 && value >= 0 ? "0\(value)" : String(value) }
}

extension Phrasebook {
  /// Dates, times, lengths of time.
  public var times: any TimeText {
    choose(
      english: EnglishTimeText(book: self), simplifiedChinese: SimplifiedTimeText(book: self),
      traditionalChinese: TraditionalTimeText(book: self))
  }
}
