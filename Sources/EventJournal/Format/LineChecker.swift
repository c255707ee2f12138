import JSONTape

/// Reads the members of a line whose chain fits.
struct LineChecker {
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

  /// Checks a line without its newline.
  func check(
    _ bytes: UnsafeBufferPointer<UInt8>, offset: Int64, chain: Chain, after seq: Int64
  ) -> Finding {
    guard let document = try? parser.parse(bytes), document.root.kind == .object else {
      return .bad(.notJSON)
    }
    let root = document.root
    let length = Int64(bytes.count) + 1
    guard let version = root["v"]?.int64 else { return .bad(.members) }
    guard version == LineFormat.version else {
      return .unknown(
        UnknownLine(offset: offset, length: length, version: version), seq: root["seq"]?.int64,
        torn: root["torn"]?.int64)
    }
    guard let number = root["seq"]?.int64, let moment = root["at"], moment.kind == .string,
      let at = bytes.moment(in: moment.byteRange), let actor = root["actor"], actor["name"]?.kind == .string,
      actor["uid"]?.int64 != nil, actor["role"]?.kind == .string, let events = root["events"],
      events.kind == .array, events.elements.allSatisfy({ $0.kind == .object }),
      root["case"].map({ $0.kind == .string }) ?? true, root["revision"].map({ $0.int64 != nil }) ?? true,
      root["once"].map({ $0.kind == .string }) ?? true, root["torn"].map({ $0.int64 != nil }) ?? true
    else { return .bad(.members) }
    guard number > seq else { return .bad(.sequence) }
    return .line(JournalLine(offset: offset, length: length, seq: number, at: at, chain: chain, root: root))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The moment that a string with its quotes spells.
  fileprivate func moment(in range: Range<Int>) -> Int64? {
    guard range.count == LineTime.byteCount + 2 else { return nil }
    return LineTime.parse(UnsafeBufferPointer(rebasing: self[range.lowerBound + 1..<range.upperBound - 1]))
  }
}
