/// What one screen position shows: a spacing scalar and at most four marks drawn over it.
///
/// Four, because an ncurses cell holds five scalars (`CCHARW_MAX`); everything that measures, wraps or draws
/// text does it by glyphs, so layout and terminal agree by construction.
public struct Glyph: Equatable, Sendable {
  /// The spacing scalar.
  public var scalar: Unicode.Scalar
  /// Zero-width scalars drawn over it, at most four; 0 where there is none.
  public var marks: Marks
  /// Cells taken: 1 or 2.
  public var width: Int

  /// Makes a glyph without marks.
  public init(_ scalar: Unicode.Scalar, width: Int) {
    self.scalar = scalar
    self.marks = Marks()
    self.width = width
  }

  /// Up to four zero-width scalars in sixteen bytes, without an allocation.
  public struct Marks: Equatable, Sendable {
    private var values: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

    /// No marks.
    public init() {}

    /// Whether there is no mark.
    public var isEmpty: Bool { values.0 == 0 }

    /// The marks in order.
    public var scalars: [Unicode.Scalar] {
      [values.0, values.1, values.2, values.3].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
    }

    /// Adds a mark; a fifth one is dropped.
    public mutating func append(_ scalar: Unicode.Scalar) {
      if values.0 == 0 {
        values.0 = scalar.value
      } else if values.1 == 0 {
        values.1 = scalar.value
      } else if values.2 == 0 {
        values.2 = scalar.value
      } else if values.3 == 0 {
        values.3 = scalar.value
      }
    }

    /// Whether both hold the same marks in the same order.
    public static func == (left: Marks, right: Marks) -> Bool {
      left.values == right.values
    }
  }
}
