/// Finds the name that somebody meant who mistyped it.
public enum NearestName {
  /// The name with the fewest changed letters, at most a third of them; nil when none is near.
  public static func of(_ typed: String, among names: [String]) -> String? {
    let near = names.map { (name: $0, changes: changes(from: Array(typed), to: Array($0))) }
      .min { ($0.changes, $0.name) < ($1.changes, $1.name) }
    return near.flatMap { $0.changes <= max(1, typed.count / 3) ? $0.name : nil }
  }

  /// The fewest letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
  private static func changes(from: [Character], to: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...to.count)
    for row in from.indices {
      var next = [row + 1]
      for column in to.indices {
        let isSame = from[row] == to[column]
        var best = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      (before, last) = (last, next)
    }
    return last[to.count]
  }
}
