import RecoveryDomain

/// Times in 繁體中文; whole dates are written with slashes, as is usual in Taiwan.
struct TraditionalTimeText: TimeText {
  let book: Phrasebook

  func dayOfYear(_ civil: CivilTime) -> String { "\(civil.month)月\(civil.day)日" }

  func fullDate(_ civil: CivilTime) -> String {
    "\(civil.year)/\(Self.padded(civil.month))/\(Self.padded(civil.day))"
  }

  var today: String { "今日" }

  func length(_ length: LengthOfTime) -> String {
    switch length {
    case .seconds(let seconds): "\(seconds) 秒"
    case .minutes(let minutes): "\(minutes) 分鐘"
    case .hours(let hours, 0): "\(hours) 小時"
    case .hours(let hours, let minutes): "\(hours) 小時 \(minutes) 分鐘"
    case .days(let days, 0): "\(book.number(days)) 天"
    case .days(let days, let hours): "\(book.number(days)) 天 \(hours) 小時"
    }
  }

  func past(_ length: String) -> String { "\(length)前" }
  func future(_ length: String) -> String { "\(length)後" }
  var justNow: String { "剛才" }
}
