extension JSONDocument {
  /// Calls the body with bytes of the text.
  @inline(__always)
  func withBytes<T>(from start: Int, to end: Int, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }

  /// The decoded text of a string token.
  func text(of token: JSONToken) -> String {
    withBytes(from: Int(token.start) + 1, to: Int(token.end) - 1) {
      token.isEscaped ? JSONText.unescaped($0) : String(decoding: $0, as: UTF8.self)
    }
  }

  /// Whether a string token has this text; allocates only when the token holds escapes.
  @inline(__always)
  func string(_ token: JSONToken, equals text: UnsafeBufferPointer<UInt8>) -> Bool {
    if token.isEscaped { return self.text(of: token).utf8.elementsEqual(text) }
    guard Int(token.end - token.start) == text.count + 2 else { return false }
    return withBytes(from: Int(token.start) + 1, to: Int(token.end) - 1) { body in
      for index in 0..<text.count where body[index] != text[index] { return false }
      return true
    }
  }
}
