import DeskText
import RecoveryDomain

/// What is told of a command line that cannot be understood: the parser's sentence and where help stands.
struct UsageMessage {
  private let sentence: String

  /// A message for a command line.
  /// - Parameter arguments: The arguments without the program's name.
  init(_ message: String, arguments: [String]) {
    // A key path into a metatype crashes the compiler (Swift 6.3.1).
    let known = VerbList.all.map { $0.verbName }
    let verb = arguments.first { known.contains($0) }
    let language = RunReader(arguments: arguments).likelyLanguage
    let book = Phrasebook(language: language, zone: .utc, currency: .fallback)
    sentence = book.commands.wrongUsage(
      message.trimmingEnd(of: ". \n"),
      help: (["redress", "help"] + [verb].compactMap { $0 }).joined(separator: " "))
  }

  /// Writes it on standard error.
  func tell() { StandardError.line(Harmless.line(sentence)) }
}

extension String {
  /// The text without certain characters at its end.
  func trimmingEnd(of characters: String) -> String {
    var text = self[...]
    while let last = text.last, characters.contains(last) { text = text.dropLast() }
    return String(text)
  }
}
