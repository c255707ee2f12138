import JSONTape

/// A place in the journal to keep elsewhere: shows later whether the journal up to there is still the same
/// (decisions 7). Its text is one line of JSON.
public struct Anchor: Sendable, Equatable {
  /// Number of the last line before the place.
  public var seq: Int64
  /// Offset in bytes just behind that line.
  public var offset: Int64
  /// The chain recorded there.
  public var chain: Chain
  /// Damaged places before it that were known when the anchor was made.
  public var damages: Int

  /// An anchor with its parts.
  public init(seq: Int64, offset: Int64, chain: Chain, damages: Int = 0) {
    self.seq = seq
    self.offset = offset
    self.chain = chain
    self.damages = damages
  }

  /// The anchor written as ``text``; nil for anything else.
  public init?(text: some Collection<UInt8>) {
    guard let root = try? JSONDocument(Array(text)).root, let seq = root["seq"]?.int64,
      let offset = root["offset"]?.int64, let hexadecimal = root["chain"]?.string,
      let chain = Chain(hexadecimal: hexadecimal), seq >= 0, offset >= 0
    else { return nil }
    self.init(seq: seq, offset: offset, chain: chain, damages: Int(root["damages"]?.int64 ?? 0))
  }

  /// One line of JSON without the newline: `{"seq":…,"offset":…,"chain":"…"}`, and `damages` when not zero.
  public var text: String {
    var writer = JSONWriter()
    writer.object {
      $0.member("seq", seq)
      $0.member("offset", offset)
      $0.member("chain", chain.hexadecimal)
      if damages != 0 { $0.member("damages", damages) }
    }
    return writer.text
  }
}

/// What a journal looks like beside an anchor.
public enum AnchorVerdict: Sendable, Equatable {
  /// Everything up to the anchor is as it was.
  case intact
  /// The journal ends before the anchor.
  case cut(byteCount: Int64)
  /// Another chain stands at the anchor's place: the journal was written anew.
  case rewritten
  /// The chain at the anchor's place is right, but this many places before it are damaged.
  case damaged(places: Int)

  /// The verdict in English.
  public var explanation: String {
    switch self {
    case .intact: "intact"
    case .cut(let byteCount): "cut at byte \(byteCount)"
    case .rewritten: "written anew"
    case .damaged(let places): "damaged in \(places) places"
    }
  }
}
