import CellScreen
import DeskConsole
import DeskText

/// The theme that a console shows: chosen, previewed, and read again when its file changes.
struct LiveTheme {
  /// The theme that is shown.
  private(set) var shown: Theme
  /// The name of the theme that was chosen.
  private(set) var name: String
  /// The name of the theme that is shown: the chosen one, or one that is only looked at.
  private var shownName: String
  /// Whether the file of the theme in use is known to be wrong.
  private var isBroken = false
  private let catalogue: ThemeCatalogue

  /// Shows a theme as far as its file goes; ``mistake(in:)`` tells what is wrong in it.
  init(_ catalogue: ThemeCatalogue, name: String) {
    self.catalogue = catalogue
    self.name = name
    shownName = name
    shown = catalogue.theme(named: name).theme
  }

  /// The names of the themes there are now.
  var names: [String] { catalogue.names }

  /// The first thing that is wrong with a theme.
  func mistake(in name: String) -> Fault? {
    catalogue.theme(named: name).mistakes.first.map { Fault($0, catalogue) }
  }

  /// Shows a theme for as long as it is looked at.
  mutating func preview(_ name: String) {
    shownName = name
    shown = catalogue.theme(named: name).theme
  }

  /// Shows a theme from now on.
  /// - Returns: What is wrong with it; it is shown as far as it goes.
  mutating func choose(_ name: String) -> HostNotice? {
    self.name = name
    preview(name)
    let mistake = mistake(in: name)
    isBroken = mistake != nil
    return mistake.map { .fault($0) }
  }

  /// Reads the theme in use again; one with a mistake is not followed.
  /// - Returns: What people must be told; nil when nothing changed.
  mutating func readAgain() -> HostNotice? {
    let (theme, mistakes) = catalogue.theme(named: shownName)
    if let mistake = mistakes.first {
      isBroken = true
      return .themeStays(Fault(mistake, catalogue))
    }
    guard theme != shown || isBroken else { return nil }
    isBroken = false
    shown = theme
    let weak = theme.weakSpots
    let faintest = weak.min { $0.contrast / $0.role.leastContrast < $1.contrast / $1.role.leastContrast }
    return faintest.map { .themeIsFaint(shownName, $0, more: weak.count - 1) } ?? .themeReadAgain(shownName)
  }
}
