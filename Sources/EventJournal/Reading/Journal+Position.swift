extension Journal {
  /// Whether a remembered place fits this file: within it, and with the chain recorded there (decisions 26).
  ///
  /// - Throws: `JournalError` when the file cannot be read.
  public func holds(_ position: JournalPosition) throws(JournalError) -> Bool {
    guard try file.size() >= position.offset else { return false }
    return try Lookback.recordedChain(file, before: position.offset) == position.chain
  }
}
