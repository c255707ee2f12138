import RecoveryDomain

/// Promises in 简体中文.
struct SimplifiedPromiseText: PromiseText {
  let book: Phrasebook

  func warning(_ warning: PromiseGuard.Warning) -> String {
    "这是收到后 \(length(warning.promised))，但最近 \(book.number(warning.cases)) 件同类工单中 \(warning.percentile)% 用时达 \(length(warning.usual))；若无把握，请承诺更晚的时间。"
  }

  private func length(_ duration: Duration) -> String { book.times.duration(duration) }
}
