import JSONTape
import RecoveryDomain

/// A presence as bytes: one JSON object on a line, its checksum on the next, then blanks up to a fixed length.
///
/// A file is overwritten in place by one write, so that the lock on it lives as long as its process. Whoever reads
/// while it is written sees a wrong checksum and reads again when told of the change.
enum PresenceRecord {
  /// The length of every record, in bytes.
  static let byteCount = 512
  /// The longest name of a user or a host that is written, in characters.
  private static let longestName = 64

  /// The bytes of a presence.
  static func encode(_ presence: Presence) -> [UInt8] {
    var writer = JSONWriter(capacity: byteCount)
    writer.object { writer in
      writer.member("user", String(presence.user.prefix(longestName)))
      writer.member("host", String(presence.host.prefix(longestName)))
      writer.member("pid", Int64(presence.pid))
      writer.member("case", ifPresent: presence.number?.description)
    }
    var bytes = writer.bytes
    // A name of stacked marks can be longer than a record; such a user is present without being seen.
    guard bytes.count + 11 <= byteCount else { return Array(repeating: UInt8(ascii: " "), count: byteCount) }
    let sum = checksum(bytes[...])
    bytes.append(UInt8(ascii: "\n"))
    bytes += sum + [UInt8(ascii: "\n")]
    bytes += Array(repeating: UInt8(ascii: " "), count: byteCount - bytes.count)
    return bytes
  }

  /// The presence that bytes tell; nil for anything that `encode` does not make.
  static func decode(_ bytes: [UInt8]) -> Presence? {
    guard bytes.count == byteCount, let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let tail = bytes[(end + 1)...].prefix(8)
    guard tail.elementsEqual(checksum(bytes[..<end])), let document = try? JSONDocument(bytes[..<end]) else {
      return nil
    }
    var fields: [String: JSONNode] = [:]
    for (name, value) in document.root.members { fields[name] = value }
    guard let user = fields["user"]?.string, let host = fields["host"]?.string,
      let pid = fields["pid"]?.int64.flatMap({ Int32(exactly: $0) }), pid > 0,
      user.count <= longestName, host.count <= longestName, !user.isEmpty
    else { return nil }
    let number = fields["case"]?.string.flatMap { CaseNumber(text: $0) }
    guard (fields["case"] == nil) == (number == nil) else { return nil }
    return Presence(user: user, host: host, pid: pid, number: number)
  }

  /// Eight hexadecimal digits that tell a whole record from one that is being written (FNV-1a).
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = Array("0123456789abcdef".utf8)
    return (0..<8).map { digits[Int(hash >> (28 - 4 * UInt32($0)) & 15)] }
  }
}
