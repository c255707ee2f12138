import JSONTape

extension JSONNode {
  /// The text of a member; nil when it is absent.
  func text(_ name: StaticString) -> String? { self[name]?.string }

  /// The member, unless it is absent or `null`.
  private func present(_ name: StaticString) -> JSONNode? { self[name].flatMap { $0.isNull ? nil : $0 } }

  /// The moment in a member; nil when it is absent.
  ///
  /// - Throws: when it stands there and is no RFC 3339: half a fact would be decided on (`decisions` 6).
  func moment(_ name: StaticString) throws(EventDecodingError) -> Timestamp? {
    guard let node = present(name) else { return nil }
    return try required(node.string.flatMap { Timestamp(text: $0) }, name)
  }

  /// The sum in a member `{"minor": …, "currency": …}`; nil when it is absent.
  ///
  /// - Throws: when something else stands there: a sum must not silently count as none.
  func money(_ name: StaticString) throws(EventDecodingError) -> Money? {
    guard let node = present(name) else { return nil }
    let currency = try required(node["currency"]?.string.flatMap { Currency(code: $0) }, name)
    return Money(minorUnits: try required(node["minor"]?.int64, name), currency: currency)
  }

  /// The whole number in a member; nil when it is absent.
  ///
  /// - Throws: when something else stands there.
  func integer(_ name: StaticString) throws(EventDecodingError) -> Int? {
    guard let node = present(name) else { return nil }
    return Int(try required(node.int64, name))
  }

  /// The coded word in a member; nil when it is absent.
  ///
  /// - Throws: when something stands there that is not one of `Word`: it comes from a newer binary.
  func word<Word: RawRepresentable<String>>(_ name: StaticString) throws(EventDecodingError) -> Word? {
    guard let node = present(name) else { return nil }
    return try required(node.string.flatMap { Word(rawValue: $0) }, name)
  }

  /// The coded words in a member that is an array; empty when it is absent.
  func words<Word: RawRepresentable<String>>(_ name: StaticString) throws(EventDecodingError) -> Set<Word>
  where Word: Hashable {
    var words: Set<Word> = []
    guard let node = present(name) else { return words }
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
