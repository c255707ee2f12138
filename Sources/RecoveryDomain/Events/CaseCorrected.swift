import JSONTape

/// A person put right what was mistyped or could not be read.
public struct CaseCorrected: CaseEventPayload {
  public static let type = "case.corrected"

  /// What is right now; absent members stay as they were, an empty text clears its member.
  public var details: CaseDetails
  /// The time of receipt, where that was wrong.
  public var received: Timestamp?
  /// Whether the raw record has now been read by a person.
  public var isRead: Bool

  /// A correction.
  public init(details: CaseDetails, received: Timestamp? = nil, isRead: Bool = false) {
    self.details = details
    self.received = received
    self.isRead = isRead
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    details = try CaseDetails(fields)
    received = try fields.open.moment("received")
    isRead = fields.open["read"]?.bool ?? false
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    details.write(open: &open, personal: &personal)
    open.member("received", ifPresent: received)
    if isRead { open.member("read", true) }
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.details.take(details)
    state.received = received ?? state.received
    if isRead {
      state.needsReading = nil
      state.unread = [:]
    }
  }

  public var searchableTexts: [String] { details.searchableTexts }
}
