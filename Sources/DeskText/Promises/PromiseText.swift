import RecoveryDomain

/// What is said before a promise that is likely to be broken.
public protocol PromiseText: Sendable {
  /// So many of so many percent took longer than what is promised.
  func warning(_ warning: PromiseGuard.Warning) -> String
}

extension Phrasebook {
  /// What is said before a promise that is likely to be broken.
  public var promises: any PromiseText {
    choose(
      english: EnglishPromiseText(book: self), simplifiedChinese: SimplifiedPromiseText(book: self),
      traditionalChinese: TraditionalPromiseText(book: self))
  }
}
