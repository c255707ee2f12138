import JSONTape

/// The source sent the same record with other content (`decisions` 18).
public struct CaseDetailsChanged: CaseEventPayload {
  public static let type = "case.changed"

  /// What is different; absent members stay as they were.
  public var details: CaseDetails
  /// When the complaint was received, as the record says now; nil leaves it.
  public var received: Timestamp?
  /// How the source settled it meanwhile; nil when it did not.
  public var settlement: Settlement?
  /// Whether the record can be read now.
  public var isReadable: Bool
  /// The hash of the content as it is now.
  public var contentHash: String
  /// The intake run that brought the change.
  public var importID: String

  /// A change by intake.
  public init(
    details: CaseDetails, received: Timestamp? = nil, settlement: Settlement? = nil, isReadable: Bool = true,
    contentHash: String, importID: String
  ) {
    self.details = details
    self.received = received
    self.settlement = settlement
    self.isReadable = isReadable
    self.contentHash = contentHash
    self.importID = importID
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    details = try CaseDetails(fields)
    received = try fields.open.moment("received")
    settlement = try Settlement.read(fields)
    isReadable = fields.open["unreadable"]?.bool != true
    contentHash = try required(fields.open.text("content"), "content")
    importID = fields.open.text("import") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    details.write(open: &open, personal: &personal)
    open.member("received", ifPresent: received)
    settlement?.write(open: &open, personal: &personal)
    if !isReadable { open.member("unreadable", true) }
    open.member("content", contentHash)
    open.member("import", importID)
  }

  /// Takes the change over; a case that nobody at this desk has touched is settled as its source settled it.
  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.details.take(details)
    state.received = received ?? state.received
    state.contentHash = contentHash
    if isReadable {
      state.needsReading = nil
      state.unread = [:]
    }
    guard let settlement, state.isUntouched else { return }
    state.settlement = settlement
    state.closedAt = settlement.closedAt ?? context.at
  }

  public var searchableTexts: [String] { details.searchableTexts }
}

extension CaseState {
  /// Whether nobody at this desk has worked on the case: all that is known of it came with the record.
  fileprivate var isUntouched: Bool {
    claim == nil && contacts.isEmpty && actions.isEmpty && judgedAt == nil && resolvedAt == nil
      && reopenedCount == 0
  }
}
