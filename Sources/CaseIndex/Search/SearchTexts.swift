/// Texts on their way into the full-text table.
///
/// FTS5 writes a segment whenever a row comes whose number is not larger than the last one's, so texts are gathered
/// and handed over in the order of their rows: a segment for each commit would cost a hundred microseconds each.
struct SearchTexts: Sendable {
  /// The texts with their rows.
  private var rows: [(row: Int64, text: String)] = []
  /// How many bytes they have.
  private(set) var byteCount = 0

  /// Adds the texts of commits; those of lines that the fold left out are passed over.
  mutating func add(_ commits: [IndexedCommit]) {
    for commit in commits where !commit.texts.isEmpty {
      guard let number = commit.number, let row = SearchRow.id(number: number, revision: commit.revision)
      else {
        continue
      }
      let text = TokenScannerBoundary.join(commit.texts)
      byteCount += text.utf8.count
      rows.append((row, text))
    }
  }

  /// The texts in the order of their rows.
  func sorted() -> [(row: Int64, text: String)] { rows.sorted { $0.row < $1.row } }
}
