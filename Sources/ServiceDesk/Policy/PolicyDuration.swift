import RecoveryDomain

/// Lengths of time as people write them in policies and options.
public enum PolicyDuration {
  /// Reads `"15m"`, `"1h"`, `"3d"`, `"1h30m"`; nil for anything else.
  public static func read(_ text: String) -> Duration? {
    var total = Duration.zero
    var digits = ""
    for character in text {
      switch character {
      case "0"..."9" where digits.count < 7: digits.append(character)
      case "m", "h", "d":
        guard let number = Int(digits) else { return nil }
        total += character == "m" ? .minutes(number) : character == "h" ? .hours(number) : .days(number)
        digits = ""
      default: return nil
      }
    }
    return digits.isEmpty && !text.isEmpty ? total : nil
  }

  /// Writes a length of time as it is read: `"30d"`, `"1h30m"`.
  static func written(_ length: Duration) -> String {
    let minutes = Int(length.wholeMilliseconds / 60_000)
    let parts = [(minutes / 1440, "d"), (minutes / 60 % 24, "h"), (minutes % 60, "m")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
  }

  /// Reads a length of time, or working days such as `"10wd"`; nil for anything else.
  public static func span(_ text: String) -> ClockSpan? {
    if text.hasSuffix("wd"), text.utf8.count <= 8 {
      let digits = text.dropLast(2)
      guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(digits).map { .workingDays($0) }
    }
    return read(text).map { .time($0) }
  }
}
