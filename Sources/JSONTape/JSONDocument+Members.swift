/// Where a value stands in its document: a mark to come back to that holds nothing alive.
public struct JSONPlace: Hashable, Sendable {
  /// Index on the tape.
  let index: Int
}

/// A member of the root object as it stands in the text, without a handle that keeps the document alive.
public struct JSONRawMember {
  /// The bytes of the name between its quotes; valid only inside the call that handed them out.
  public let name: UnsafeBufferPointer<UInt8>
  /// Whether the name holds escapes, so that its bytes are not its text.
  public let isNameEscaped: Bool
  /// What kind of value the member has.
  public let kind: JSONNode.Kind
  /// The bytes of the value, quotes and brackets included; valid only inside the call.
  public let value: UnsafeBufferPointer<UInt8>
  /// Where the value stands on the tape.
  public let place: JSONPlace

  /// Whether the name is exactly this text.
  @inlinable
  public func isNamed(_ text: StaticString) -> Bool {
    guard !isNameEscaped else { return false }
    return text.withUTF8Buffer { text in
      guard text.count == name.count else { return false }
      for index in 0..<text.count where name[index] != text[index] { return false }
      return true
    }
  }

  /// The value as a whole number, as ``JSONNode/int64``.
  public var int64: Int64? { kind == .number ? JSONText.int64(value) : nil }
}

extension JSONDocument {
  /// Walks the members of the root object once, for readers of millions of small documents.
  ///
  /// The body is not called when the root is something else.
  public func forEachMember(_ body: (JSONRawMember) -> Void) {
    guard let object = tokens.first, object.kind == .object else { return }
    bytes.withUnsafeBufferPointer { text in
      tokens.withUnsafeBufferPointer { tape in
        var index = 1
        while index < Int(object.next) {
          let name = tape[index]
          let value = tape[index + 1]
          body(
            JSONRawMember(
              name: UnsafeBufferPointer(rebasing: text[Int(name.start) + 1..<Int(name.end) - 1]),
              isNameEscaped: name.isEscaped, kind: value.kind,
              value: UnsafeBufferPointer(rebasing: text[Int(value.start)..<Int(value.end)]),
              place: JSONPlace(index: index + 1)))
          index = Int(value.next)
        }
      }
    }
  }

  /// The decoded name of a member.
  public func name(of member: JSONRawMember) -> String {
    member.isNameEscaped ? JSONText.unescaped(member.name) : String(decoding: member.name, as: UTF8.self)
  }

  /// Whether a member is an array of nothing but objects.
  public func hasOnlyObjects(_ member: JSONRawMember) -> Bool {
    tokens.withUnsafeBufferPointer { tape in
      guard member.kind == .array else { return false }
      var index = member.place.index + 1
      while index < Int(tape[member.place.index].next) {
        guard tape[index].kind == .object else { return false }
        index = Int(tape[index].next)
      }
      return true
    }
  }

  /// The handle of the value at a place of this document; of another document's it is of no use.
  public func node(at place: JSONPlace) -> JSONNode { JSONNode(document: self, index: place.index) }
}
