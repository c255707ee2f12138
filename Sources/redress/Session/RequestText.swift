import JSONTape
import RecoveryDomain
import ServiceDesk

/// What a person asked for, in one canonical form: the same content gives the same text, in whatever order the
/// options stood (`decisions` 11). Times stand as they were written, since `2h` means another moment on every try.
struct RequestText {
  private var parts: [(name: String, value: String)] = []

  /// A request by a verb about a case, or about none.
  init(verb: String, _ number: CaseNumber? = nil) {
    add("verb", verb)
    add("case", number?.description)
  }

  /// Adds a part, where it was given.
  mutating func add(_ name: String, _ value: String?) {
    if let value { parts.append((name, value)) }
  }

  /// Adds a part of several texts whose order means nothing.
  mutating func add(_ name: String, _ values: [String]) {
    for value in values.sorted() { parts.append((name, value)) }
  }

  /// The canonical text.
  var text: String {
    var writer = JSONWriter()
    writer.array { writer in
      for part in parts {
        writer.string(part.name)
        writer.string(part.value)
      }
    }
    return writer.text
  }
}

extension WritingOptions {
  /// What a command is tied to beside what it says.
  func terms(_ request: RequestText) -> CommandTerms {
    CommandTerms(once: once.map { CommandTerms.Once(key: $0, request: request.text) }, ifRevision: ifRevision)
  }
}
