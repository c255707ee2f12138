import CellScreen

/// Everything that begins with Escape.
enum EscapeSequence {
  /// Decodes one sequence, an Alt key, or Escape itself.
  static func decode(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    let body = bytes.dropFirst()
    guard let second = body.first else {
      return isFinal ? .event(.key(KeyStroke(.escape)), 1) : .incomplete
    }
    switch second {
    case UInt8(ascii: "["):
      if body.count == 1 { return bracket(isFinal, second) }
      return ControlSequence.decode(bytes, isFinal: isFinal)
    case UInt8(ascii: "O"):
      guard let third = body.dropFirst().first else { return bracket(isFinal, second) }
      return keypad(third)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      return stringSequence(bytes, isFinal: isFinal)
    case 0x1B:
      // Escape twice: the first one is a key by itself; the second may begin a sequence.
      return .event(.key(KeyStroke(.escape)), 1)
    default:
      return alt(body)
    }
  }

  /// Alt with a bracket or O, or the beginning of a sequence.
  private static func bracket(_ isFinal: Bool, _ byte: UInt8) -> Decoded {
    guard isFinal else { return .incomplete }
    return .event(.key(KeyStroke(.character(Character(Unicode.Scalar(byte))), .alt)), 2)
  }

  /// Alt with another key.
  private static func alt(_ body: ArraySlice<UInt8>) -> Decoded {
    switch PlainInput.decode(body) {
    case .event(.key(var key), let length):
      key.modifiers.formUnion(.alt)
      return .event(.key(key), length + 1)
    case .incomplete: return .incomplete
    case .nothing(let length): return .nothing(length + 1)
    case .event, .pasteStart: return .nothing(1)
    }
  }

  /// ESC O x: arrows and keypad in application mode.
  private static func keypad(_ byte: UInt8) -> Decoded {
    let code: KeyCode? =
      switch byte {
      case UInt8(ascii: "M"): .enter
      case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte - UInt8(ascii: "P")) + 1)
      case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(byte - 0x40)))
      default: KeyCode(cursorFinal: byte)
      }
    return code.map { .event(.key(KeyStroke($0)), 3) } ?? .nothing(3)
  }

  /// Answers and titles (OSC, DCS, APC, PM): passed over up to their end; a lone one is Alt with the key.
  private static func stringSequence(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    let body = bytes.dropFirst(2)
    guard let first = body.first else {
      return isFinal ? alt(bytes.dropFirst()) : .incomplete
    }
    guard (0x20..<0x7F).contains(first), first != 0x20 else { return alt(bytes.dropFirst()) }
    var previous: UInt8 = 0
    for index in body.indices {
      if body[index] == 0x07 || (previous == 0x1B && body[index] == UInt8(ascii: "\\")) {
        return .nothing(index + 1 - bytes.startIndex)
      }
      previous = body[index]
    }
    return isFinal ? .nothing(bytes.count) : .incomplete
  }
}
