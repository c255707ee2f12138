/// The order of day, month and year in dates written with numbers only.
public enum DateOrder: String, CaseIterable, Hashable, Sendable {
  /// 29/2/2016.
  case dayMonthYear = "dmy"
  /// 2/29/2016.
  case monthDayYear = "mdy"
  /// 16/2/29; years of four digits in front need no order.
  case yearMonthDay = "ymd"
}
