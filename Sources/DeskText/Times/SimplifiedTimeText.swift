import RecoveryDomain

/// Times in 简体中文.
struct SimplifiedTimeText: TimeText {
  let book: Phrasebook

  func dayOfYear(_ civil: CivilTime) -> String { "\(civil.month)月\(civil.day)日" }

  func fullDate(_ civil: CivilTime) -> String {
    "\(civil.year)-\(Self.padded(civil.month))-\(Self.padded(civil.day))"
  }

  var today: String { "今天" }

  func length(_ length: LengthOfTime) -> String {
    switch length {
    case .seconds(let seconds): "\(seconds) 秒"
    case .minutes(let minutes): "\(minutes) 分钟"
    case .hours(let hours, 0): "\(hours) 小时"
    case .hours(let hours, let minutes): "\(hours) 小时 \(minutes) 分钟"
    case .days(let days, 0): "\(book.number(days)) 天"
    case .days(let days, let hours): "\(book.number(days)) 天 \(hours) 小时"
    }
  }

  func past(_ length: String) -> String { "\(length)前" }
  func future(_ length: String) -> String { "\(length)后" }
  var justNow: String { "刚刚" }
}
