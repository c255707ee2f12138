/// The joints of English.
struct EnglishBasicText: BasicText {
  /// The desk's phrasebook.
  let book: Phrasebook

  func list(_ items: [String]) -> String { joined(items, ", ", last: " and ") }
  func enumeration(_ items: [String]) -> String { items.joined(separator: ", ") }
  func choice(_ items: [String]) -> String { joined(items, ", ", last: " or ") }
  func perhaps(_ name: String) -> String { "perhaps \(quoted(name))" }
  func quoted(_ text: String) -> String { "“\(text)”" }
  func bracketed(_ text: String) -> String { " (\(text))" }
  func labelled(_ label: String, _ value: String) -> String { "\(label): \(value)" }
  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "; ") }
  func sentences(_ sentences: [String]) -> String { sentences.joined(separator: " ") }
  var yes: String { "yes" }
  var no: String { "no" }
  var unknown: String { "unknown" }
  var none: String { "none" }
  func more(_ count: Int) -> String { "\(book.number(count)) more" }
}
