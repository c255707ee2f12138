/// A record as it lies at the beginning of the window.
struct RawRow {
  /// Its bytes, without the line end.
  var bytes: Range<Int>
  /// Where the next one begins.
  var next: Int
  /// Why it cannot be read; nil when nothing is known against it.
  var damage: UnreadableRow.Reason?

  /// A record that ends at `next`, line end included.
  init(_ window: UnsafeBufferPointer<UInt8>, next: Int, damage: UnreadableRow.Reason? = nil) {
    var end = next
    if end > 0, window[end - 1] == CSVScanner.lineFeed { end -= 1 }
    if end > 0, window[end - 1] == CSVScanner.carriageReturn { end -= 1 }
    bytes = 0..<end
    self.next = next
    self.damage = damage
  }
}
