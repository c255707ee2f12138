/// What a console says about itself and its terminal in English.
struct EnglishConsoleHostText: ConsoleHostText {
  /// The desk's phrasebook.
  let book: Phrasebook

  var mouse: ActionWords { ActionWords("mouse", "Switch the mouse on or off") }
  var mouseIsOn: String { "The mouse works here now: click and wheel. Hold Shift to select text." }
  var mouseIsOff: String { "The mouse belongs to the terminal again and selects text." }
  func themeChosen(_ name: String) -> String {
    "Theme \(name) from now on; one that config.toml or --theme names goes before it at the next start."
  }
  func themeReadAgain(_ name: String) -> String { "Theme \(name) was changed and is shown as it is now." }
  func themeIsFaint(_ name: String, _ spot: String, more: Int) -> String {
    let others = more > 0 ? " and \(more) more" : ""
    return "Theme \(name) is shown as it is now, but is hard to read: \(spot)\(others)."
  }
  func themeStays(_ sentence: String) -> String { "\(sentence) The colours stay as they were." }
  var askedToEnd: String {
    "Redress was asked to end (by a signal) and did; what it called saved is on disk."
  }
  var firstSteps: String {
    "Welcome. ? shows the keys, : finds a command by its name, q leaves."
  }
}
