/// What a console says about itself and its terminal rather than about the desk: colours, mouse, first steps.
public protocol ConsoleHostText: Sendable {
  /// Switches the mouse on or off.
  var mouse: ActionWords { get }
  /// The mouse is on.
  var mouseIsOn: String { get }
  /// The mouse is off.
  var mouseIsOff: String { get }
  /// Another theme was chosen, and how it stays.
  func themeChosen(_ name: String) -> String
  /// The file of the theme in use changed and is followed.
  func themeReadAgain(_ name: String) -> String
  /// The file of the theme in use changed and is followed, though some words are hard to read: the hardest, told in
  /// `spot`, and so many more.
  func themeIsFaint(_ name: String, _ spot: String, more: Int) -> String
  /// The file of the theme in use has a mistake, told in `sentence`, and is not followed.
  func themeStays(_ sentence: String) -> String
  /// What is said in the shell when something else than a person ended the console.
  var askedToEnd: String { get }
  /// The first words to somebody who opens a console for the first time.
  var firstSteps: String { get }
}

extension Phrasebook {
  /// What a console says about itself and its terminal.
  public var consoleHost: any ConsoleHostText {
    choose(
      english: EnglishConsoleHostText(book: self), simplifiedChinese: SimplifiedConsoleHostText(book: self),
      traditionalChinese: TraditionalConsoleHostText(book: self))
  }
}
