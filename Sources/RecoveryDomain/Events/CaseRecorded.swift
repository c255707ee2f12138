import JSONTape

/// A complaint came in and is a case now.
public struct CaseRecorded: CaseEventPayload {
  public static let type = "case.recorded"

  /// When the complaint was received.
  public var received: Timestamp
  /// The circumstances.
  public var details: CaseDetails
  /// What is complained of or asked for, each on its own (personal).
  public var points: [String]
  /// Where it came from, for intake.
  public var origin: CaseOrigin?
  /// Why a person must read it first.
  public var needsReading: NeedsReading?
  /// The raw record in Base64, where it could not be read (personal).
  public var rawBase64: String?
  /// The raw values of fields that could not be read, by field name (personal).
  public var unread: [String: String]
  /// How it was settled before it came here.
  public var settlement: Settlement?

  /// A record of a complaint.
  public init(
    received: Timestamp, details: CaseDetails, points: [String] = [], origin: CaseOrigin? = nil,
    needsReading: NeedsReading? = nil, rawBase64: String? = nil, unread: [String: String] = [:],
    settlement: Settlement? = nil
  ) {
    self.received = received
    self.details = details
    self.points = points
    self.origin = origin
    self.needsReading = needsReading
    self.rawBase64 = rawBase64
    self.unread = unread
    self.settlement = settlement
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    let open = fields.open
    let personal = fields.personal
    received = try required(try open.moment("received"), "received")
    details = try CaseDetails(fields)
    points = personal?["points"]?.elements.compactMap(\.string) ?? []
    if let node = open["origin"] {
      origin = CaseOrigin(
        source: node.text("source") ?? "", identity: try required(node.text("identity"), "identity"),
        contentHash: node.text("content") ?? "", importID: node.text("import") ?? "")
    }
    needsReading = try open.word("needsReading")
    rawBase64 = personal?.text("raw")
    unread = [:]
    for (name, value) in personal?["unread"].map({ Array($0.members) }) ?? [] { unread[name] = value.string }
    settlement = try Settlement.read(fields)
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("received", received.text)
    details.write(open: &open, personal: &personal)
    if !points.isEmpty {
      personal.key("points")
      personal.array { writer in
        for point in points { writer.string(point) }
      }
    }
    if let origin {
      open.key("origin")
      open.object { writer in
        writer.member("source", origin.source)
        writer.member("identity", origin.identity)
        writer.member("content", origin.contentHash)
        writer.member("import", origin.importID)
      }
    }
    open.member("needsReading", ifPresent: needsReading)
    personal.member("raw", ifPresent: rawBase64)
    if !unread.isEmpty {
      personal.key("unread")
      personal.object { writer in
        for (name, value) in unread.sorted(by: { $0.key < $1.key }) {
          writer.key(name: name)
          writer.string(value)
        }
      }
    }
    settlement?.write(open: &open, personal: &personal)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.points = points.map { CaseState.Point(text: $0) }
    state.needsReading = needsReading
    state.unread = unread
  }

  public var searchableTexts: [String] { details.searchableTexts + points }
}
