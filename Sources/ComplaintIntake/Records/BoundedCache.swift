/// Remembers what was made of texts that a file repeats row after row, such as channels and outcomes.
///
/// A hostile file whose texts are all different only makes it start again: it never holds more than `limit`.
struct BoundedCache<Value> {
  /// The most entries.
  private let limit = 1000
  /// The longest text worth remembering, in bytes.
  private let longestKey = 80
  /// What is remembered.
  private var entries: [String: Value] = [:]

  /// An empty cache.
  init() {}

  /// What `make` gives for a text, made only once while it is remembered.
  mutating func value(for text: String, _ make: (String) -> Value) -> Value {
    guard text.utf8.count <= longestKey else { return make(text) }
    if let value = entries[text] { return value }
    let value = make(text)
    if entries.count >= limit { entries.removeAll(keepingCapacity: true) }
    entries[text] = value
    return value
  }
}
