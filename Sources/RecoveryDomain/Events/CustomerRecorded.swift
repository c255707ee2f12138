import JSONTape

/// A customer came on file, with what is known of them.
public struct CustomerRecorded: EventPayload {
  public static let type = "customer.recorded"

  /// The number.
  public var customer: CustomerNumber
  /// Where the customer came from; nil for one made at the desk.
  public var origin: CustomerOrigin?
  /// The run that brought the customer.
  public var importID: String?
  /// What is known (personal).
  public var profile: CustomerProfile

  /// A customer that came on file.
  public init(
    customer: CustomerNumber, origin: CustomerOrigin?, importID: String? = nil, profile: CustomerProfile
  ) {
    self.customer = customer
    self.origin = origin
    self.importID = importID
    self.profile = profile
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    customer = try fields.open.customer("customer")
    origin = try CustomerOrigin(fields.open["origin"])
    importID = fields.open.text("import")
    profile = try CustomerProfile(fields.personal)
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("customer", customer.description)
    open.member("origin", origin)
    open.member("import", ifPresent: importID)
    profile.write(to: &personal)
  }
}

/// A customer's profile is another now.
public struct CustomerChanged: EventPayload {
  public static let type = "customer.changed"

  /// All that is known from now on, with the content as last sent.
  public var record: CustomerRecorded

  /// A change of a profile to what a record says.
  public init(to record: CustomerRecorded) { self.record = record }

  public init(_ fields: EventFields) throws(EventDecodingError) { record = try CustomerRecorded(fields) }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    record.write(open: &open, personal: &personal)
  }
}

extension CustomerOrigin {
  /// Reads an origin from its object; nil where there is none.
  init?(_ node: JSONNode?) throws(EventDecodingError) {
    guard let node else { return nil }
    self.init(
      source: node.text("source") ?? "", identity: try required(node.text("identity"), "identity"),
      contentHash: node.text("content") ?? "")
  }
}

extension JSONNode {
  /// The case's number in a member.
  func caseNumber(_ name: StaticString) throws(EventDecodingError) -> CaseNumber {
    try required(text(name).flatMap { CaseNumber(text: $0) }, name)
  }

  /// The customer's number in a member.
  func customer(_ name: StaticString) throws(EventDecodingError) -> CustomerNumber {
    try required(text(name).flatMap { CustomerNumber(text: $0) }, name)
  }
}

extension JSONWriter {
  /// Writes an origin, or nothing.
  fileprivate mutating func member(_ name: StaticString, _ origin: CustomerOrigin?) {
    guard let origin else { return }
    key(name)
    object { writer in
      writer.member("source", origin.source)
      writer.member("identity", origin.identity)
      writer.member("content", origin.contentHash)
    }
  }
}
