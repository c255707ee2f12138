/// What reading a journal finds, in the order of the file.
public enum JournalItem: Sendable {
  /// A line that counts.
  case line(JournalLine)
  /// A line with a valid chain in a format that this binary does not know: the desk is read-only to it.
  case unknown(UnknownLine)
  /// Bytes that count for nothing.
  case damage(JournalDamage)
  /// A torn write of `length` bytes at `offset` that the next line accepts with `torn` (decisions 4).
  case fragment(offset: Int64, length: Int64)
}

/// A line of a later format.
public struct UnknownLine: Sendable, Equatable {
  /// Offset of its first byte.
  public let offset: Int64
  /// Length in bytes, newline included.
  public let length: Int64
  /// The format number, member `v`.
  public let version: Int64
}

/// Bytes in the journal that count for nothing; everything else stays usable (decisions 4).
public struct JournalDamage: Sendable, Equatable {
  /// What is wrong with the bytes.
  public enum Reason: String, Sendable, Equatable {
    /// The bytes do not end as every line ends, with a chain.
    case notALine = "does not end as a line does"
    /// The chain does not follow from the line before: a byte was changed, or a line is missing.
    case chain = "the chain does not fit"
    /// The chain fits, but the bytes are not a JSON object.
    case notJSON = "not a JSON object"
    /// The chain fits, but a member is missing or of the wrong kind.
    case members = "a member is missing or of the wrong kind"
    /// The chain fits, but the number is not larger than the one before.
    case sequence = "the number does not follow the line before"
    /// More bytes without a newline than a line may have.
    case tooLong = "longer than a line may be"
    /// A whole line is followed by something other than a newline.
    case terminator = "a byte other than a newline behind a line"
  }

  /// Offset of the first damaged byte.
  public let offset: Int64
  /// Length in bytes, newline included where there is one.
  public let length: Int64
  /// What is wrong.
  public let reason: Reason

  /// Damage at a place.
  public init(offset: Int64, length: Int64, reason: Reason) {
    self.offset = offset
    self.length = length
    self.reason = reason
  }
}

/// Where reading ended and what stands behind that place undecided.
public struct JournalReading: Sendable, Equatable {
  /// The place from which to read on: just behind the last item.
  public var position: JournalPosition
  /// Bad lines at the very end: torn writes that the next line may accept, or damage. They are found
  /// again by reading on from ``position``.
  public var undecided: [JournalDamage]
  /// Bytes behind the last newline: a write that is going on or was torn.
  public var unfinishedByteCount: Int64
  /// Whether the body asked to stop before the end.
  public var stopped: Bool
}
