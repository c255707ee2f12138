import CellScreen

/// Characters and control keys: everything that does not begin with Escape.
enum PlainInput {
  /// Decodes one character.
  static func decode(_ bytes: ArraySlice<UInt8>) -> Decoded {
    guard let first = bytes.first else { return .incomplete }
    if first < 0x20 || first == 0x7F { return .event(.key(control(first)), 1) }
    if first < 0x80 { return .event(.key(.character(Character(Unicode.Scalar(first)))), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first) else { return .nothing(1) }
    let sequence = bytes.prefix(length)
    // A byte that does not continue the character ends it: what came is dropped, the byte is looked at again.
    if let wrong = sequence.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return .nothing(wrong - bytes.startIndex)
    }
    guard sequence.count == length else { return .incomplete }
    guard let scalar = String(validating: sequence, as: UTF8.self)?.unicodeScalars.first, scalar.value >= 0xA0
    else { return .nothing(length) }
    return .event(.key(.character(Character(scalar))), length)
  }

  /// The key of a control character.
  static func control(_ byte: UInt8) -> KeyStroke {
    switch byte {
    case 0x00: KeyStroke(.character(" "), .control)
    case 0x08, 0x7F: KeyStroke(.backspace)
    case 0x09: KeyStroke(.tab)
    case 0x0D: KeyStroke(.enter)
    case 0x1B: KeyStroke(.escape)
    case 0x01...0x1A: KeyStroke(.character(Character(Unicode.Scalar(byte + 0x60))), .control)
    default: KeyStroke(.character(Character(Unicode.Scalar(byte + 0x40))), .control)
    }
  }
}
