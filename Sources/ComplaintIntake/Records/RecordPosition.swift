/// Where a record stands in its file.
public struct RecordPosition: Hashable, Sendable {
  /// The number of the record, from 1; the header and blank lines are not counted.
  public let row: Int
  /// The first byte of the record, from the beginning of the file, byte order mark included.
  public let byteOffset: Int

  /// A position from its parts.
  public init(row: Int, byteOffset: Int) {
    self.row = row
    self.byteOffset = byteOffset
  }
}
