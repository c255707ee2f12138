import RecoveryDomain

/// What the verb `policy` says.
public protocol PolicyCommandText: Sendable {
  /// The heading of keys.
  var keyHeading: String { get }
  /// The heading of the values before.
  var oldHeading: String { get }
  /// The heading of the values after.
  var newHeading: String { get }
  /// Stands where a key has no value.
  var nothing: String { get }
  /// Two policies say the same.
  var same: String { get }
  /// A value is the one that Redress ships.
  var shipped: String { get }
  /// A value comes from a template that Redress ships.
  var template: String { get }
  /// Redress ships another value, or none.
  func shippedElse(_ value: String?) -> String
  /// A value comes from a file, by its name where it is known, and a line of it.
  func fromFile(_ name: String?, line: Int?) -> String
  /// When and by whom the policy was adopted, and the number of the journal's line.
  func adopted(at moment: String, by name: String, seq: Int64) -> String
  /// A policy's file in the desk's folder has mistakes; the adopted one stays in force.
  func brokenBeside(path: String, mistakes: Int) -> String
  /// A policy's file in the desk's folder differs from the adopted one in so many keys.
  func differsBeside(path: String, keys: Int) -> String
}

extension Phrasebook {
  /// What the verb `policy` says.
  public var policyCommands: any PolicyCommandText {
    choose(
      english: EnglishPolicyCommandText(book: self),
      simplifiedChinese: SimplifiedPolicyCommandText(book: self),
      traditionalChinese: TraditionalPolicyCommandText(book: self))
  }
}
