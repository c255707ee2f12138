import RecoveryDomain

/// The text of a policy's file.
public enum PolicyFileText {
  /// The longest file that is read as a policy, in bytes: the journal holds it on one line.
  public static let longestByteCount = 1 << 20

  /// The text of a file's bytes, without a byte order mark; or why there is none.
  public static func read(_ bytes: [UInt8]) -> Result<String, PolicyFileFailure> {
    func failure(_ kind: PolicyMistake.Kind, line: Int? = nil) -> Result<String, PolicyFileFailure> {
      .failure(PolicyFileFailure(mistake: PolicyMistake(line: line, key: "", kind: kind)))
    }
    if bytes.count > longestByteCount {
      return failure(.tooLong(byteCount: bytes.count, most: longestByteCount))
    }
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { return failure(.empty) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return failure(.notUTF8, line: 1)
    }
    if let zero = bytes.firstIndex(of: 0) { return failure(.binary, line: line(of: zero, in: bytes)) }
    if let text = String(validating: bytes, as: UTF8.self) { return .success(text) }
    return failure(.notUTF8, line: firstBadLine(bytes))
  }

  private static func line(of offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func firstBadLine(_ bytes: ArraySlice<UInt8>) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}

/// A file that holds no text.
public struct PolicyFileFailure: Error {
  /// Why.
  public let mistake: PolicyMistake
}
