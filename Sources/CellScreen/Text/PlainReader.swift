/// Reads the beginning of a text as far as each scalar is a glyph by itself and of undisputed width.
///
/// That is nearly all text, at a fraction of the cost of ``GlyphReader``, which goes on where this one ends.
struct PlainReader {
  /// A scalar that needs no judging.
  struct Item {
    /// What is shown.
    let scalar: Unicode.Scalar
    /// Cells taken: 1 or 2.
    let width: Int
    /// Its bytes.
    fileprivate let length: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var upcoming: Item?
  /// The bytes read so far.
  private(set) var offset = 0

  /// Starts at the beginning of a text's UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    upcoming = Self.item(in: bytes, at: 0)
  }

  /// The next glyph; nil at the end and where judging begins, which is one glyph before a mark or anything else that
  /// may belong to it.
  mutating func next() -> Item? {
    guard let item = upcoming else { return nil }
    let behind = offset + item.length
    upcoming = Self.item(in: bytes, at: behind)
    guard upcoming != nil || behind == bytes.count else { return nil }
    offset = behind
    return item
  }

  /// The scalar that begins at an offset; nil when its width is disputed or the text has ended.
  private static func item(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Item? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    var value = first
    var length = 1
    switch first {
    case ..<0x80: break
    case 0xC0..<0xE0 where offset + 1 < bytes.count:
      value = (first & 0x1F) << 6 | UInt32(bytes[offset + 1]) & 0x3F
      length = 2
    case 0xE0..<0xF0 where offset + 2 < bytes.count:
      let (second, third) = (UInt32(bytes[offset + 1]) & 0x3F, UInt32(bytes[offset + 2]) & 0x3F)
      value = (first & 0x0F) << 12 | second << 6 | third
      length = 3
    default: return nil
    }
    guard let width = CellWidths.undisputedWidth(of: value), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return Item(scalar: scalar, width: width, length: length)
  }
}
