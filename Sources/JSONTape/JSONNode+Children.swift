extension JSONNode {
  /// The elements of an array in their order.
  public struct Elements: Sequence, IteratorProtocol, Sendable {
    /// The document of the array.
    fileprivate let document: JSONDocument
    /// Index on the tape of the next element.
    fileprivate var index: Int
    /// Index on the tape behind the last element.
    fileprivate let end: Int

    /// The next element.
    public mutating func next() -> JSONNode? {
      guard index < end else { return nil }
      let node = JSONNode(document: document, index: index)
      index = Int(document.tokens[index].next)
      return node
    }
  }

  /// The members of an object in their order, repeated names included.
  public struct Members: Sequence, IteratorProtocol, Sendable {
    /// The document of the object.
    fileprivate let document: JSONDocument
    /// Index on the tape of the next member's name.
    fileprivate var index: Int
    /// Index on the tape behind the last member.
    fileprivate let end: Int

    /// The next member.
    public mutating func next() -> (name: String, value: JSONNode)? {
      guard index < end else { return nil }
      let name = document.text(of: document.tokens[index])
      let node = JSONNode(document: document, index: index + 1)
      index = Int(document.tokens[index + 1].next)
      return (name, node)
    }
  }

  /// The elements of an array; none for any other kind.
  public var elements: Elements {
    let token = token
    return Elements(
      document: document, index: index + 1, end: token.kind == .array ? Int(token.next) : index + 1)
  }

  /// The members of an object; none for any other kind.
  public var members: Members {
    let token = token
    return Members(
      document: document, index: index + 1, end: token.kind == .object ? Int(token.next) : index + 1)
  }

  /// The member of an object with this name; nil when absent or when this is not an object.
  ///
  /// A member that is `null` is a node of kind ``Kind/null``. Of several members with the name the last
  /// one wins, as in the JSON readers of Python and JavaScript.
  public subscript(_ name: StaticString) -> JSONNode? {
    name.withUTF8Buffer { member($0) }
  }

  /// The member of an object with this name, as ``subscript(_:)``.
  public subscript(name name: String) -> JSONNode? {
    var name = name
    return name.withUTF8 { member($0) }
  }

  /// The last member with this name.
  private func member(_ name: UnsafeBufferPointer<UInt8>) -> JSONNode? {
    let object = token
    guard object.kind == .object else { return nil }
    var found: Int?
    var current = index + 1
    while current < Int(object.next) {
      if document.string(document.tokens[current], equals: name) { found = current + 1 }
      current = Int(document.tokens[current + 1].next)
    }
    return found.map { JSONNode(document: document, index: $0) }
  }
}
