import Glibc

/// What changed between two canvases, as runs of cells.
public enum CanvasDiff {
  /// A run of cells in one row that must be written again.
  public struct Run: Equatable, Sendable {
    /// The row.
    public let row: Int
    /// Columns; never begin or end in the middle of a wide character.
    public let columns: Range<Int>
  }

  /// Unchanged cells between two changed ones that are rather written again than jumped over: a cursor
  /// movement takes about as many bytes.
  private static let gap = 6

  /// The runs that turn `old` into `new`; whole rows where there is no old canvas of the same size.
  public static func runs(from old: Canvas?, to new: Canvas) -> [Run] {
    guard let old, old.fullSize == new.fullSize else {
      guard new.fullSize.width > 0 else { return [] }
      return (0..<new.fullSize.height).map { Run(row: $0, columns: 0..<new.fullSize.width) }
    }
    let width = new.fullSize.width
    var runs: [Run] = []
    old.cells.withUnsafeBufferPointer { before in
      new.cells.withUnsafeBufferPointer { after in
        for row in 0..<new.fullSize.height
        where !haveSameBytes(before, after, row * width..<(row + 1) * width) {
          addRuns(row, before, after, start: row * width, width: width, to: &runs)
        }
      }
    }
    return runs
  }

  /// Whether cells are the same to the byte, as most rows are from one screen to the next; equal cells that differ in
  /// bytes which mean nothing are found out by who looks closer.
  private static func haveSameBytes(
    _ before: UnsafeBufferPointer<Cell>, _ after: UnsafeBufferPointer<Cell>, _ range: Range<Int>
  ) -> Bool {
    guard let old = before.baseAddress, let new = after.baseAddress else { return false }
    return memcmp(old + range.lowerBound, new + range.lowerBound, range.count * MemoryLayout<Cell>.stride)
      == 0
  }

  /// Adds the runs of one row.
  private static func addRuns(
    _ row: Int, _ before: UnsafeBufferPointer<Cell>, _ after: UnsafeBufferPointer<Cell>, start: Int,
    width: Int, to runs: inout [Run]
  ) {
    var first: Int?
    var last = 0
    for column in 0..<width where before[start + column] != after[start + column] {
      if let begin = first, column - last > gap {
        runs.append(Run(row: row, columns: whole(begin..<(last + 1), after, start, width)))
        first = column
      }
      if first == nil { first = column }
      last = column
    }
    if let first { runs.append(Run(row: row, columns: whole(first..<(last + 1), after, start, width))) }
  }

  /// Widens a run to whole characters.
  private static func whole(
    _ columns: Range<Int>, _ cells: UnsafeBufferPointer<Cell>, _ start: Int, _ width: Int
  ) -> Range<Int> {
    var (low, high) = (columns.lowerBound, columns.upperBound)
    if low > 0, cells[start + low].isContinuation { low -= 1 }
    if high < width, cells[start + high].isContinuation { high += 1 }
    return low..<high
  }
}
