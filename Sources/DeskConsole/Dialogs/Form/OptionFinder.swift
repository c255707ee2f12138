import RecoveryDomain

/// Finds an answer by what is typed of its word in the reader's language, or of its code, as lists do in which one
/// types ahead.
struct OptionFinder: Equatable, Sendable {
  /// What was typed so far and fits.
  private var letters = ""
  /// What was typed last and fits no answer; nil when it does.
  private(set) var missed: String?

  /// Takes a letter or a pasted word.
  /// - Parameter place: The answer that the keyboard is on: the same letter again goes to the next one that it fits.
  /// - Returns: The place of the answer that fits; nil when none does, and then ``missed`` tells what.
  mutating func take(_ typed: String, among options: [FieldOption], at place: Int?) -> Int? {
    let typed = HalfWidth.text(typed).lowercased()
    missed = nil
    if let place = Self.matches(letters + typed, options).first {
      letters += typed
      return place
    }
    let again = Self.matches(typed, options)
    guard let first = again.first else {
      missed = letters + typed
      letters = ""
      return nil
    }
    let isRepeated = letters == typed
    letters = typed
    guard isRepeated, let place, let index = again.firstIndex(of: place) else { return first }
    return again[(index + 1) % again.count]
  }

  /// The answers that letters fit: first by the beginning of the word, then by that of a later word, then by that of
  /// the code, then Chinese anywhere in it.
  private static func matches(_ letters: String, _ options: [FieldOption]) -> [Int] {
    guard letters.contains(where: { !$0.isWhitespace }) else { return [] }
    let isASCII = letters.utf8.allSatisfy { $0 < 0x80 }
    func rank(_ option: FieldOption) -> Int? {
      let label = HalfWidth.text(option.label).lowercased()
      if label.hasPrefix(letters) { return 0 }
      let words = label.split { $0.isWhitespace || $0.isPunctuation }
      if words.contains(where: { $0.hasPrefix(letters) }) { return 1 }
      if option.code.lowercased().hasPrefix(letters) { return 2 }
      return !isASCII && label.contains(letters) ? 3 : nil
    }
    let ranked = options.enumerated().compactMap { index, option in rank(option).map { ($0, index) } }
    return ranked.sorted { $0 < $1 }.map(\.1)
  }
}
