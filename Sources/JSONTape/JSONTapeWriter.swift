/// Room for tokens that was made beforehand, so that writing one is a store and no more.
struct JSONTapeWriter {
  /// The room.
  private let room: UnsafeMutableBufferPointer<JSONToken>
  /// How many tokens are written.
  private(set) var count = 0
  /// Whether a token found no room and was dropped; then the whole tape is of no use.
  private(set) var isFull = false

  /// A writer from the beginning of the room on.
  init(_ room: UnsafeMutableBufferPointer<JSONToken>) { self.room = room }

  /// Writes the next token.
  @inline(__always)
  mutating func append(_ token: JSONToken) {
    guard count < room.count else {
      isFull = true
      return
    }
    room[count] = token
    count &+= 1
  }

  /// A token that was written.
  @inline(__always)
  subscript(_ index: Int) -> JSONToken {
    get { room[index] }
    nonmutating _modify { yield &room[index] }
  }
}
