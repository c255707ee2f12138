import CellScreen

extension KeyCode {
  /// The cursor key of a final byte, which means the same behind `ESC [` and `ESC O`; nil for any other byte.
  init?(cursorFinal byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "F"): self = .end
    default: return nil
    }
  }
}
