import JSONTape

/// A customer came on file.
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

  /// The customer.
  public var customer: CustomerNumber
  /// Where the customer came from, with the content as last sent.
  public var origin: CustomerOrigin?
  /// The run that brought the change.
  public var importID: String?
  /// All that is known from now on (personal).
  public var profile: CustomerProfile

  /// A change of a profile.
  public init(
    customer: CustomerNumber, origin: CustomerOrigin?, importID: String? = nil, profile: CustomerProfile
  ) {
    self.customer = customer
    self.origin = origin
    self.importID = importID
    self.profile = profile
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    let recorded = try CustomerRecorded(fields)
    self.init(
      customer: recorded.customer, origin: recorded.origin, importID: recorded.importID,
      profile: recorded.profile)
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    CustomerRecorded(customer: customer, origin: origin, importID: importID, profile: profile)
      .write(open: &open, personal: &personal)
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
