extension CivilTime {
  /// This time where it names a real moment, with 24:00 as the start of the next day; nil where it names none.
  ///
  /// ISO 8601 lets 24:00 exactly end a day; nothing later than that does.
  public var named: CivilTime? {
    guard hour == 24 else { return isValid ? self : nil }
    guard (minute, second, millisecond) == (0, 0, 0) else { return nil }
    var midnight = self
    midnight.hour = 0
    guard midnight.isValid else { return nil }
    let next = midnight.advanced(days: 1)
    return next.isValid ? next : nil
  }

  /// The same time of day so many days later; negative is earlier.
  public func advanced(days: Int) -> CivilTime { CivilTime(timestamp() + .days(days)) }

  /// Takes over a time of day that is written `09:30` or `09:30:15`; tells whether the text is one.
  ///
  /// Only the form is looked at: `named` tells whether there is such a time.
  public mutating func take(timeOfDay text: Substring) -> Bool {
    guard let time = Self.numbers(text, ":", widths: [2, 2, 2]), time.count >= 2 else { return false }
    (hour, minute, second, millisecond) = (time[0], time[1], time.count > 2 ? time[2] : 0, 0)
    return true
  }

  /// Decimal numbers of fixed widths between separators, at least one; nil for anything else.
  public static func numbers(_ text: Substring, _ separator: Character, widths: [Int]) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count <= widths.count else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
