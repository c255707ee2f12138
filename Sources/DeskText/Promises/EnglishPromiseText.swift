import RecoveryDomain

/// Promises in English.
struct EnglishPromiseText: PromiseText {
  let book: Phrasebook

  func warning(_ warning: PromiseGuard.Warning) -> String {
    "That is \(length(warning.promised)) after receipt, but of the last \(book.counted(warning.cases, "such case")) "
      + "\(warning.percentile) % took up to \(length(warning.usual)); promise a later time if you are not sure."
  }

  private func length(_ duration: Duration) -> String { book.times.duration(duration) }
}
