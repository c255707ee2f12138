public import CellScreen
public import DeskText

/// What the host has to say that is no answer to an effect.
public enum HostNotice: Equatable, Sendable {
  /// Somebody opens a console for the first time.
  case firstSteps
  /// Something is wrong that concerns neither the desk nor a command: the user's settings, say.
  case fault(Fault)
  /// The file of the theme in use changed; it is shown as it is now.
  case themeReadAgain(String)
  /// The file of the theme in use changed and is shown as it is now, though some words in it are hard to read: the
  /// hardest, and how many more.
  case themeIsFaint(String, Theme.WeakSpot, more: Int)
  /// The file of the theme in use has a mistake and is not followed.
  case themeStays(Fault)
}

extension HostNotice {
  /// Whether it tells how the file of the theme in use stands now.
  var isAboutThemeFile: Bool {
    switch self {
    case .themeReadAgain, .themeIsFaint, .themeStays: true
    case .firstSteps, .fault: false
    }
  }
}
