import RecoveryDomain

/// The words about scripts of keys.
public protocol ScriptText: Sendable {
  /// The desk's phrasebook.
  var book: Phrasebook { get }
  /// A line of a script is no step.
  func notAStep(file: String, line: Int) -> String
  /// A script's expectation of the screen was not met.
  func screenDiffers(file: String, line: Int, words: String, isExpected: Bool) -> String
}

extension Phrasebook {
  /// The words about scripts of keys.
  public var scripts: any ScriptText {
    choose(
      english: EnglishScriptText(book: self), simplifiedChinese: SimplifiedScriptText(book: self),
      traditionalChinese: TraditionalScriptText(book: self))
  }
}
