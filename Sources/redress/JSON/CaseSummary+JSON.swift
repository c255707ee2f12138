import JSONTape
import RecoveryDomain

extension CaseSummary {
  /// Writes the row of a list as `list --json` prints it (`decisions` 24).
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("case", number.description)
      writer.member("revision", revision)
      writer.member("status", status.rawValue)
      writer.member("step", ifPresent: step?.rawValue)
      writer.member("received", received.text)
      writer.member("changed", lastChangedAt.text)
      writer.member("closed", ifPresent: closedAt?.text)
      writer.member("clock", ifPresent: nearestClock?.rawValue)
      writer.member("due", ifPresent: nearestDue?.text)
      writer.member("owner", ifPresent: owner)
      writer.member("customer", ifPresent: customer)
      writer.member("contact", ifPresent: contact)
      writer.member("order", ifPresent: order)
      writer.member("product", ifPresent: product)
      writer.member("channel", ifPresent: channel?.rawValue)
      writer.member("headline", ifPresent: headline)
      writer.member("severity", ifPresent: severity?.rawValue)
      writer.member("flags", words: flags)
      writer.member("reopened", reopenedCount)
      writer.member("needsReading", needsReading)
      if hasUnknownEvents { writer.member("unknownEvents", true) }
      writer.member("source", ifPresent: source)
      writer.member("import", ifPresent: importID)
    }
  }
}

extension JSONWriter {
  /// Writes coded words as an array in alphabetical order, also when there are none.
  mutating func member<Word: RawRepresentable<String>>(_ name: StaticString, words: Set<Word>) {
    key(name)
    array { writer in
      for word in words.map(\.rawValue).sorted() { writer.string(word) }
    }
  }

  /// Writes an array of objects.
  mutating func member<Element>(
    _ name: StaticString, objects elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array { writer in
      for element in elements { writer.object { body(&$0, element) } }
    }
  }

  /// Writes an object.
  mutating func member(_ name: StaticString, object body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }
}
