import RecoveryDomain

/// Promises in 繁體中文.
struct TraditionalPromiseText: PromiseText {
  let book: Phrasebook

  func warning(_ warning: PromiseGuard.Warning) -> String {
    "這是收件後 \(length(warning.promised))，但最近 \(book.number(warning.cases)) 件同類案件中 \(warning.percentile)% 需要 \(length(warning.usual))；若無把握，請承諾較晚的時間。"
  }

  private func length(_ duration: Duration) -> String { book.times.duration(duration) }
}
