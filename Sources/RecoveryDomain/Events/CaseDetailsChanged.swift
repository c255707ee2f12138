import JSONTape

/// The source sent the same record with other content (`decisions` 18).
public struct CaseDetailsChanged: CaseEventPayload {
  public static let type = "case.changed"

  /// What is different; absent members stay as they were.
  public var details: CaseDetails
  /// The hash of the content as it is now.
  public var contentHash: String
  /// The intake run that brought the change.
  public var importID: String

  /// A change by intake.
  public init(details: CaseDetails, contentHash: String, importID: String) {
    self.details = details
    self.contentHash = contentHash
    self.importID = importID
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    details = try CaseDetails(fields)
    contentHash = try required(fields.open.text("content"), "content")
    importID = fields.open.text("import") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    details.write(open: &open, personal: &personal)
    open.member("content", contentHash)
    open.member("import", importID)
  }

  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.details.take(details)
    state.contentHash = contentHash
  }

  public var searchableTexts: [String] { details.searchableTexts }
}
