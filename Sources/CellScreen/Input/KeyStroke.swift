/// One press of a key, with the modifiers that a terminal can tell.
public struct KeyStroke: Hashable, Sendable {
  /// Which key.
  public var code: KeyCode
  /// What was held down with it.
  public var modifiers: KeyModifiers

  /// Makes a stroke.
  public init(_ code: KeyCode, _ modifiers: KeyModifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A character key without modifiers.
  public static func character(_ character: Character) -> KeyStroke {
    KeyStroke(.character(character))
  }

  /// The character that the stroke types into a field; nil for commands and named keys.
  public var typed: Character? {
    guard case .character(let character) = code, modifiers.isEmpty else { return nil }
    return character
  }
}

/// Modifier keys.
public struct KeyModifiers: OptionSet, Hashable, Sendable {
  /// One bit per modifier.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The control key.
  public static let control = KeyModifiers(rawValue: 1)
  /// The alt or meta key.
  public static let alt = KeyModifiers(rawValue: 2)
  /// The shift key; never set for characters, which come shifted.
  public static let shift = KeyModifiers(rawValue: 4)
}

/// A key by what it types or what it is called.
public enum KeyCode: Hashable, Sendable {
  /// A key that types a character.
  case character(Character)
  /// An arrow.
  case up, down, left, right
  /// A key that moves far.
  case home, end, pageUp, pageDown
  /// A key that ends or leaves.
  case enter, escape, tab
  /// A key that edits.
  case backspace, delete, insert
  /// A function key, 1 to 12.
  case function(Int)
}
