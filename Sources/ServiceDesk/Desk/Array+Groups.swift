extension Array {
  /// Its elements in their order, so many at a time; the last group may be smaller.
  func groups(of size: Int) -> some Sequence<[Element]> {
    stride(from: 0, to: count, by: size).lazy.map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
