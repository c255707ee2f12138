/// Takes one line after another from a stream, for JSON Lines.
struct LineRows {
  /// The most bytes of a line.
  let limit: Int
  /// Whether the rest of a line that was too long still has to be passed over.
  private var isPassingOver = false
  /// How much of the window is known to have no line end.
  private var searched = 0

  /// Lines of up to `limit` bytes.
  init(limit: Int) { self.limit = limit }

  /// The next line that is not blank, at the beginning of the stream's window; nil at the end of the file.
  mutating func next(in stream: inout ByteStream) throws(IntakeError) -> RawRow? {
    while true {
      let from = searched
      let feed = stream.window.withRest { $0[from...].firstIndex(of: CSVScanner.lineFeed) }
      if feed == nil, !stream.isAtEnd, stream.window.count <= limit {
        searched = stream.window.count
        try stream.fill()
        continue
      }
      searched = 0
      let next = feed.map { $0 + 1 } ?? stream.window.count
      if next == 0 { return nil }
      if isPassingOver {
        isPassingOver = feed == nil
        stream.drop(next)
        continue
      }
      if next > limit {
        isPassingOver = feed == nil
        return stream.window.withRest { RawRow($0, next: next, damage: .tooLong) }
      }
      let row = stream.window.withRest { bytes -> RawRow? in
        let row = RawRow(bytes, next: next)
        return trimmedRange(UnsafeBufferPointer(rebasing: bytes[row.bytes])).isEmpty ? nil : row
      }
      if let row { return row }
      stream.drop(next)
    }
  }
}
