/// The texts that begin with one, as a half-open range in the order in which SQLite sorts them.
struct TextRange {
  /// The first text within.
  let from: String
  /// The first text behind; nil where nothing stands behind.
  let until: String?

  /// The texts that begin with `text`; the order of UTF-8 is that of Unicode's scalars.
  /// - Parameter anyCase: whether ASCII letters count the same in either case (`COLLATE NOCASE`): capitals then stand
  ///   where the small ones do, and no scalar between `@` and `[`.
  init(beginningWith text: String, anyCase: Bool) {
    from = text
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.popLast() {
      if anyCase, last == "@" {
        scalars.append("[")
      } else if let next = Self.next(anyCase ? Self.small(last) : last) {
        scalars.append(next)
      } else {
        continue
      }
      break
    }
    until = scalars.isEmpty ? nil : String(String.UnicodeScalarView(scalars))
  }

  /// An ASCII capital as its small letter, any other scalar as it is.
  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(ascii: scalar) | 0x20) : scalar
  }

  /// The scalar behind one; nil behind the last.
  private static func next(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    Unicode.Scalar(scalar.value == 0xD7FF ? 0xE000 : scalar.value + 1)
  }
}
