/// Parses one text after another, using the storage of the last document again when nobody holds it.
///
/// A document (or any node of it) that the caller keeps stays valid: the parser then takes new storage.
public final class JSONParser {
  /// The last document given out, or one that waits to be filled.
  private var document: JSONDocument

  /// A parser with room for texts of about `capacity` bytes; it grows by itself.
  public init(capacity: Int = 4096) {
    document = JSONDocument(emptyWithCapacity: capacity)
  }

  /// Reads a copy of the bytes.
  public func parse(_ text: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) -> JSONDocument {
    if !isKnownUniquelyReferenced(&document) {
      document = JSONDocument(emptyWithCapacity: max(text.count, 4096))
    }
    document.bytes.removeAll(keepingCapacity: true)
    document.bytes.append(contentsOf: text)
    try document.scan()
    return document
  }

  /// Reads a copy of the bytes.
  public func parse(_ text: ArraySlice<UInt8>) throws(JSONSyntaxError) -> JSONDocument {
    let result = text.withUnsafeBufferPointer { buffer -> Result<JSONDocument, JSONSyntaxError> in
      do throws(JSONSyntaxError) {
        return .success(try parse(buffer))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
