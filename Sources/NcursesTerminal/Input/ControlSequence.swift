import CellScreen

/// ESC [ …: arrows, editing and function keys, mouse, focus, paste.
enum ControlSequence {
  /// Decodes one control sequence: parameters, intermediates, a final byte (ECMA-48 §5.4).
  static func decode(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") { return consoleFunctionKey(body.dropFirst(), isFinal: isFinal) }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return isFinal ? .nothing(bytes.count) : .incomplete
    }
    let length = end + 1 - bytes.startIndex
    let final = body[end]
    // A control character or a new Escape inside: the sequence was cut; look at that byte again.
    guard (0x40...0x7E).contains(final) else { return .nothing(length - 1) }
    let text = body[..<end]
    if final == UInt8(ascii: "M"), text.isEmpty { return oldMouse(bytes, from: end + 1, isFinal: isFinal) }
    if text.first == UInt8(ascii: "<") { return mouse(text.dropFirst(), final: final, length: length) }
    guard text.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .nothing(length) }
    let numbers = parameters(text)
    if final == UInt8(ascii: "~"), numbers.first == 200 { return .pasteStart(length) }
    guard let event = event(final, numbers, isBare: text.isEmpty) else { return .nothing(length) }
    return .event(event, length)
  }

  /// The event of a final byte and its numbers.
  private static func event(_ final: UInt8, _ numbers: [Int], isBare: Bool) -> InputEvent? {
    if isBare, final == UInt8(ascii: "I") { return .focus(true) }
    if isBare, final == UInt8(ascii: "O") { return .focus(false) }
    if final == UInt8(ascii: "u") { return character(numbers.first, modifiers(numbers.dropFirst().first)) }
    if final == UInt8(ascii: "~"), numbers.first == 27, numbers.count == 3 {
      return character(numbers[2], modifiers(numbers[1]))
    }
    guard let code = code(final, numbers) else { return nil }
    var held = modifiers(numbers.count > 1 ? numbers[1] : nil)
    if final == UInt8(ascii: "Z") { held.formUnion(.shift) }
    return .key(KeyStroke(code, held))
  }

  /// The key of a final byte.
  private static func code(_ final: UInt8, _ numbers: [Int]) -> KeyCode? {
    switch final {
    case UInt8(ascii: "Z"): .tab
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      // ESC [ row ; column R would be an answer about the cursor.
      numbers.first ?? 1 == 1 ? .function(Int(final - UInt8(ascii: "P")) + 1) : nil
    case UInt8(ascii: "~"): numbers.first.flatMap(editingKey)
    default: KeyCode(cursorFinal: final)
    }
  }

  /// The key of ESC [ number ~.
  private static func editingKey(_ number: Int) -> KeyCode? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// A character that came as its number (xterm's modifyOtherKeys, kitty's CSI u).
  private static func character(_ number: Int?, _ held: KeyModifiers) -> InputEvent? {
    guard let number, let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else { return nil }
    if scalar.value < 0x20 || scalar.value == 0x7F {
      var key = PlainInput.control(UInt8(scalar.value))
      key.modifiers.formUnion(held)
      return .key(key)
    }
    guard !(0x7F..<0xA0).contains(scalar.value) else { return nil }
    let typed = held.contains(.shift) ? String(scalar).uppercased() : String(scalar)
    guard let character = typed.first, typed.count == 1 else { return nil }
    return .key(KeyStroke(.character(character), held.subtracting(.shift)))
  }

  /// xterm's modifier parameter: one more than shift 1, alt 2, control 4, meta 8.
  private static func modifiers(_ number: Int?) -> KeyModifiers {
    let bits = max(0, (number ?? 1) - 1)
    var held: KeyModifiers = []
    if bits & 1 != 0 { held.formUnion(.shift) }
    if bits & 10 != 0 { held.formUnion(.alt) }
    if bits & 4 != 0 { held.formUnion(.control) }
    return held
  }

  /// The numbers between semicolons; sub-parameters behind colons are passed over.
  private static func parameters(_ text: ArraySlice<UInt8>) -> [Int] {
    guard !text.isEmpty else { return [] }
    return text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.prefix { $0 != UInt8(ascii: ":") }.prefix(7).reduce(0) { $0 * 10 + Int($1 & 15) }
    }
  }

  /// ESC [ [ A to E: function keys of the Linux console.
  private static func consoleFunctionKey(_ rest: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    guard let letter = rest.first else { return isFinal ? .nothing(3) : .incomplete }
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return .nothing(3) }
    return .event(.key(KeyStroke(.function(Int(letter - UInt8(ascii: "A")) + 1))), 4)
  }

  /// ESC [ < button ; column ; row M or m (SGR).
  private static func mouse(_ text: ArraySlice<UInt8>, final: UInt8, length: Int) -> Decoded {
    let numbers = parameters(text)
    let isRelease = final == UInt8(ascii: "m")
    guard numbers.count == 3, isRelease || final == UInt8(ascii: "M"),
      let action = action(numbers[0], isRelease: isRelease), numbers[1] > 0, numbers[2] > 0
    else { return .nothing(length) }
    return .event(.mouse(MouseEvent(action, row: numbers[2] - 1, column: numbers[1] - 1)), length)
  }

  /// ESC [ M and three bytes (X10).
  private static func oldMouse(_ bytes: ArraySlice<UInt8>, from start: Int, isFinal: Bool) -> Decoded {
    guard bytes.endIndex - start >= 3 else { return isFinal ? .nothing(bytes.count) : .incomplete }
    let length = start + 3 - bytes.startIndex
    let button = Int(bytes[start]) - 32
    let column = Int(bytes[start + 1]) - 33
    let row = Int(bytes[start + 2]) - 33
    guard let action = action(button, isRelease: button & 3 == 3 && button < 64), row >= 0, column >= 0
    else { return .nothing(length) }
    return .event(.mouse(MouseEvent(action, row: row, column: column)), length)
  }

  /// The action of a button number; nil for movement.
  private static func action(_ button: Int, isRelease: Bool) -> MouseEvent.Action? {
    guard button >= 0, button & 32 == 0 else { return nil }
    if button & 64 != 0 { return button & 3 == 0 ? .wheelUp : button & 3 == 1 ? .wheelDown : nil }
    if isRelease { return .release }
    return switch button & 3 {
    case 0: .press
    case 1: .middlePress
    case 2: .rightPress
    default: nil
    }
  }
}
