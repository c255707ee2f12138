import JSONTape

/// Reads the members of lines whose chain fits; reuses its storage, so it belongs to one reader.
final class LineChecker {
  /// What the bytes are.
  enum Finding {
    /// A line that counts.
    case line(JournalLine)
    /// A line of a later format, with its number and torn length when it has them.
    case unknown(UnknownLine, seq: Int64?, torn: Int64?)
    /// Not a line that counts.
    case bad(JournalDamage.Reason)
  }

  /// Takes one line after the other into the same storage.
  private let parser = JSONParser()
  /// The actors met so far.
  private var actors = KnownActors()

  /// Checks a line without its newline.
  func check(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int64, chain: Chain, after seq: Int64
  ) -> Finding {
    guard let document = try? parser.parse(bytes), document.root.kind == .object else {
      return .bad(.notJSON)
    }
    let members = LineMembers(document, actors: &actors)
    let length = Int64(bytes.count) + 1
    guard let version = members.version else { return .bad(.members) }
    guard version == LineFormat.version else {
      return .unknown(
        UnknownLine(offset: offset, length: length, version: version), seq: members.seq, torn: members.torn)
    }
    guard members.isComplete, let number = members.seq, let at = members.at, let actor = members.actor,
      let events = members.events
    else { return .bad(.members) }
    guard number > seq else { return .bad(.sequence) }
    return .line(
      JournalLine(
        offset: offset, length: length, seq: number, at: at, chain: chain, actor: actors[actor],
        caseNumber: members.caseNumber.flatMap { document.node(at: $0).string },
        revision: members.revision, once: members.once.flatMap { document.node(at: $0).string },
        torn: members.torn, events: document.node(at: events),
        personal: members.personal.map { document.node(at: $0) }))
  }

  /// Number and moment of a line of the known format that counts; nil for anything else.
  func numberAndMoment(_ bytes: UnsafeBufferPointer<UInt8>) -> (seq: Int64, at: Int64)? {
    guard let document = try? parser.parse(bytes) else { return nil }
    let members = LineMembers(document, actors: &actors)
    guard members.version == LineFormat.version, members.isComplete, let seq = members.seq,
      let at = members.at
    else { return nil }
    return (seq, at)
  }
}
