import JSONTape

extension JSONNode {
  /// The text of a member; nil when it is absent.
  func text(_ name: StaticString) -> String? { self[name]?.string }

  /// The moment in a member; nil when it is absent or no RFC 3339.
  func moment(_ name: StaticString) -> Timestamp? { self[name]?.string.flatMap { Timestamp(text: $0) } }

  /// The sum in a member `{"minor": …, "currency": …}`; nil when it is absent or not that.
  func money(_ name: StaticString) -> Money? {
    guard let node = self[name], let minor = node["minor"]?.int64,
      let currency = node["currency"]?.string.flatMap({ Currency(code: $0) })
    else { return nil }
    return Money(minorUnits: minor, currency: currency)
  }

  /// The coded word in a member; nil when it is absent.
  ///
  /// - Throws: when there is a word, but not one of `Word`: it comes from a newer binary.
  func word<Word: RawRepresentable<String>>(_ name: StaticString) throws(EventDecodingError) -> Word? {
    guard let text = self[name]?.string else { return nil }
    guard let word = Word(rawValue: text) else { throw EventDecodingError(member: "\(name)") }
    return word
  }

  /// The coded words in a member that is an array; empty when it is absent.
  func words<Word: RawRepresentable<String>>(_ name: StaticString) throws(EventDecodingError) -> Set<Word>
  where Word: Hashable {
    var words: Set<Word> = []
    guard let node = self[name] else { return words }
    for element in node.elements {
      guard let word = element.string.flatMap({ Word(rawValue: $0) }) else {
        throw EventDecodingError(member: "\(name)")
      }
      words.insert(word)
    }
    return words
  }
}

/// The value, or an error that names the member it should have stood in.
func required<Value>(_ value: Value?, _ member: StaticString) throws(EventDecodingError) -> Value {
  guard let value else { throw EventDecodingError(member: "\(member)") }
  return value
}

extension JSONWriter {
  /// Writes a moment, or nothing.
  mutating func member(_ name: StaticString, ifPresent moment: Timestamp?) {
    if let moment { member(name, moment.text) }
  }

  /// Writes a sum as `{"minor": …, "currency": …}`, or nothing.
  public mutating func member(_ name: StaticString, ifPresent money: Money?) {
    guard let money else { return }
    key(name)
    object { writer in
      writer.member("minor", money.minorUnits)
      writer.member("currency", money.currency.code)
    }
  }

  /// Writes a coded word, or nothing.
  mutating func member<Word: RawRepresentable<String>>(_ name: StaticString, ifPresent word: Word?) {
    if let word { member(name, word.rawValue) }
  }

  /// Writes coded words as an array in alphabetical order, or nothing when there are none.
  mutating func member<Word: RawRepresentable<String>>(_ name: StaticString, _ words: Set<Word>) {
    guard !words.isEmpty else { return }
    key(name)
    array { writer in
      for word in words.map(\.rawValue).sorted() { writer.string(word) }
    }
  }
}
