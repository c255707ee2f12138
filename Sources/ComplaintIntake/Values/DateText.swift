import RecoveryDomain

/// A date, perhaps with a time and an offset, read from text; numbers only, no zone rules yet.
struct DateText: Equatable {
  /// The civil time as written, 24:00 as the start of the next day; midnight when the text has only a date.
  var civil: CivilTime
  /// The offset from UTC that the text tells; nil when it tells none.
  var offset: Duration?

  /// Reads the forms of dates that complaint files have; nil when it is none of them.
  ///
  /// Dates: `2023-08-25`, `2023/8/5`, `2023.8.5`, `2019年5月3日`, `20230825`, `18-Apr-15`, `18 April 2015`,
  /// `Apr 18, 2015`, and numbers such as `03/22/23` or `18-04-2015` when `order` is given. Times, after a `T`,
  /// blanks or a comma: `9:05`, `09:05:07.123`, `1:25:26 PM`, `下午3:20`, `15时3分`. Zones: `Z`, `UTC`, `GMT`,
  /// `±hh`, `±hhmm`, `±hh:mm`. Years of two digits are 1969–2068 (POSIX `strptime`, `%y`); others must lie
  /// in 1900–2199, because dates such as `0001-01-01` stand for missing ones.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, order: DateOrder?) {
    var cursor = DateCursor(bytes)
    cursor.skipBlanks()
    cursor.skipWeekday()
    guard let date = cursor.date(order: order) else { return nil }
    civil = CivilTime(year: date.year, month: date.month, day: date.day)
    guard (1900...2199).contains(civil.year), civil.isValid else { return nil }
    cursor.skipDateTimeGap()
    if !cursor.isAtEnd {
      guard let time = cursor.time() else { return nil }
      civil.hour = time.hour
      civil.minute = time.minute
      // A leap second counts as the second before, as everywhere in the project's times.
      civil.second = time.second == 60 ? 59 : time.second
      civil.millisecond = time.millisecond
      guard let named = civil.named else { return nil }
      civil = named
      cursor.skipBlanks()
      if !cursor.isAtEnd {
        guard let offset = cursor.offset() else { return nil }
        self.offset = offset
      }
    }
    cursor.skipBlanks()
    guard cursor.isAtEnd else { return nil }
  }

  /// Reads the forms of dates that complaint files have; nil when it is none of them.
  init?(_ text: String, order: DateOrder?) {
    var text = text
    guard let date = text.withUTF8({ DateText($0, order: order) }) else { return nil }
    self = date
  }
}
