/// Finds the words that somebody probably meant.
public enum Spelling {
  /// Known words that differ from one by case, by at most two letters, or that it begins, the likeliest first; at
  /// most three.
  public static func similar(to word: String, among known: [String]) -> [String] {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(longestWord))
    let ranked = known.compactMap { candidate -> (cost: Int, word: String)? in
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(longestWord))
      let cost = distance(wanted, letters)
      let isBegun = wanted.count >= 3 && letters.starts(with: wanted)
      return cost <= min(2, letters.count / 3) || isBegun ? (cost, candidate) : nil
    }
    return ranked.sorted { ($0.cost, $0.word) < ($1.cost, $1.word) }.prefix(3).map(\.word)
  }

  private static let longestWord = 64

  /// The number of letters to add, take away or change (Levenshtein's distance).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (right[column] == scalar ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
