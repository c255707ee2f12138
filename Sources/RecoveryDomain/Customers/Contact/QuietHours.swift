/// Hours of the day by the wall clock; may run over midnight: `21:00-08:00`.
public struct QuietHours: Hashable, Sendable {
  /// Minutes after midnight at which they begin.
  let from: Int
  /// Minutes after midnight at which they end; smaller than `from` when midnight lies between.
  let to: Int

  /// Reads `21:00-08:00` or `21-8`; nil for anything else, and for hours without length.
  public init?(text: String) {
    let ends = ContactText.folded(text).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let from = Self.minute(ends[0]), let to = Self.minute(ends[1]),
      from % 1440 != to % 1440
    else { return nil }
    self.from = from % 1440
    self.to = to
  }

  /// The hours as `21:00-08:00`.
  public var text: String { "\(begin)-\(end)" }

  /// When they begin: `21:00`.
  public var begin: String { Self.text(from) }

  /// Until when they last: `08:00`.
  public var end: String { Self.text(to) }

  /// Whether a minute of the day lies within.
  func contains(minute: Int) -> Bool {
    from < to ? (from..<to).contains(minute) : minute >= from || minute < to
  }

  /// Whether a moment lies within by a clock in the zone.
  public func contains(_ moment: Timestamp, in zone: DeskZone) -> Bool {
    let civil = zone.civil(moment)
    return contains(minute: civil.hour * 60 + civil.minute)
  }

  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let hour = Int(parts[0]), let minute = parts.count > 1 ? Int(parts[1]) : 0, (0...24).contains(hour),
      (0..<60).contains(minute), hour * 60 + minute <= 1440
    else { return nil }
    return hour * 60 + minute
  }

  private static func text(_ minute: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }
}
