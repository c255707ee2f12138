import JSONTape

/// A checked line: one commit that counts.
public struct JournalLine: Sendable {
  /// Offset of its first byte.
  public let offset: Int64
  /// Length in bytes, newline included.
  public let length: Int64
  /// Its number, from one on.
  public let seq: Int64
  /// Its moment in milliseconds since 1970.
  public let at: Int64
  /// The chain recorded on it.
  public let chain: Chain
  /// The parsed line, an object; members unknown to the journal are kept in it.
  public let root: JSONNode

  /// The format number; always one.
  public var version: Int64 { LineFormat.version }
  /// Who wrote it.
  public var actor: JournalActor {
    let actor = root["actor"]
    return JournalActor(
      name: actor?["name"]?.string ?? "", uid: UInt32(clamping: actor?["uid"]?.int64 ?? 0),
      role: actor?["role"]?.string ?? "")
  }
  /// The case's number as text; nil for a line of the desk itself.
  public var caseNumber: String? { root["case"]?.string }
  /// The case's revision after this line.
  public var revision: Int64? { root["revision"]?.int64 }
  /// The idempotency key.
  public var once: String? { root["once"]?.string }
  /// Length in bytes of the torn write that stands just before this line, its closing newline not counted.
  public var torn: Int64? { root["torn"]?.int64 }
  /// The array of events.
  public var events: JSONNode { root["events"] ?? root }
  /// The personal data; nil when the line has none.
  public var personal: JSONNode? { root["private"] }
  /// The bytes of the line as they stand in the file, without the newline.
  public var bytes: [UInt8] { root.document.bytes }
}
