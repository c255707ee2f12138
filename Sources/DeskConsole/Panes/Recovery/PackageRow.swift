import CellScreen
import DeskText
import RecoveryDomain

/// A suggested package as one row of the picker tells it: what it holds first, then who must do what the person may
/// not, then how far it answers, each where the one before leaves room.
struct PackageRow: Equatable {
  /// How far the package goes and what it holds.
  let words: String
  /// What the person may not do of it; nil where nothing is, or where there is no room for it.
  let obstacle: String?
  /// How far it answers each sense of justice; nil where there is no room for it.
  let figures: String?

  /// The row of a package.
  /// - Parameters:
  ///   - obstacle: What the person may not do of it; nil for nothing.
  ///   - width: The cells of the row.
  ///   - isShort: Whether the rows do without the word that they are suggestions.
  init(
    _ package: SuggestedPackage, obstacle: String?, touched: Set<JusticeCoverage.Dimension>, width: Int,
    isShort: Bool, _ environment: ConsoleEnvironment
  ) {
    let (book, measure) = (environment.phrasebook, environment.textWidth)
    // At least one action is named, even where its name is cut.
    var count = package.actions.count
    var words = Self.words(package, showing: count, isShort: isShort, environment)
    while count > 1, measure.measure(words) > width {
      count -= 1
      words = Self.words(package, showing: count, isShort: isShort, environment)
    }
    self.words = words
    var left = width - measure.measure(words)
    let wanted = obstacle.map { measure.measure($0) } ?? 0
    self.obstacle = wanted <= left ? obstacle : nil
    if self.obstacle != nil { left -= wanted }
    let shares = book.suggestions.coverage(package.coverage, of: touched)
    figures = measure.measure(shares) < left ? shares : nil
  }

  /// Whether some packages need rows without the word that they are suggestions, to name all that they hold.
  static func areShort(_ packages: [SuggestedPackage], width: Int, _ environment: ConsoleEnvironment) -> Bool
  {
    packages.contains { package in
      let whole = words(package, showing: package.actions.count, isShort: false, environment)
      return environment.textWidth.measure(whole) > width
    }
  }

  /// How far a package goes and the first actions of it, with the number of the others.
  private static func words(
    _ package: SuggestedPackage, showing count: Int, isShort: Bool, _ environment: ConsoleEnvironment
  ) -> String {
    let book = environment.phrasebook
    let names = package.actions.prefix(count).map {
      book.action($0.code, $0.amount, in: environment.policy)
    }
    let rest = package.actions.count - names.count
    let size = book.suggestions.size(package.size)
    return book.basics.labelled(
      isShort ? size : "\(book.suggestions.heading) \(size)",
      book.basics.enumeration(rest > 0 ? names + [book.basics.more(rest)] : names))
  }
}
