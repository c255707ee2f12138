import JSONTape

/// A checked line: one commit that counts.
///
/// Members unknown to the journal are kept in its ``bytes``.
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
  /// Who wrote it.
  public let actor: JournalActor
  /// The case's number as text; nil for a line of the desk itself.
  public let caseNumber: String?
  /// The case's revision after this line.
  public let revision: Int64?
  /// The idempotency key.
  public let once: String?
  /// Length in bytes of the torn write that stands just before this line, its closing newline not counted.
  public let torn: Int64?
  /// The array of events.
  public let events: JSONNode
  /// The personal data; nil when the line has none.
  public let personal: JSONNode?

  /// The format number; always one.
  public var version: Int64 { LineFormat.version }
  /// The bytes of the line as they stand in the file, without the newline.
  public var bytes: [UInt8] { events.document.bytes }
}
