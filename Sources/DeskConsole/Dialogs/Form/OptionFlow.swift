import CellScreen

/// The places of answers that are broken over lines.
struct OptionFlow {
  /// A place within the value's room.
  struct Place: Equatable {
    let row: Int
    let column: Int
    let width: Int
  }

  /// The place of each answer.
  let places: [Place]

  /// The lines taken.
  var rowCount: Int { (places.last?.row ?? 0) + 1 }

  /// Whether the answers stand one below the other.
  var isVertical: Bool { places.count > 1 && rowCount == places.count }

  /// Puts answers one behind the other.
  init(_ options: [FieldOption], isSeveral: Bool, width: Int, _ measure: TextWidth) {
    var places: [Place] = []
    var row = 0
    var column = 0
    for option in options {
      let needed = min(width, 4 + measure.measure(option.label, limit: width))
      if column > 0, column + needed > width {
        row += 1
        column = 0
      }
      places.append(Place(row: row, column: column, width: needed))
      column += needed + 2
    }
    self.places = places
  }
}
