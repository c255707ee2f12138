/// What makes two records the same complaint (decisions 18).
public enum RecordIdentity: Hashable, Sendable {
  /// A number in a source system.
  case numbered(source: String, sourceId: String)
  /// Without a number: the SHA-256 of the record, 64 hexadecimal digits.
  ///
  /// Of the record's UTF-8 without its line end, so that a file saved again in another encoding still has the
  /// same records; of the raw bytes when they cannot be decoded.
  case hashed(String)

  /// One text for a unique index: `source`, a unit separator (U+001F) and `sourceId`, or `sha256:` and the hash.
  public var key: String {
    switch self {
    case .numbered(let source, let sourceId): "\(source)\u{1F}\(sourceId)"
    case .hashed(let hash): "sha256:\(hash)"
    }
  }
}
