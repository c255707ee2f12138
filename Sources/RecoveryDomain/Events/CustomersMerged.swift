import JSONTape

/// Two customers were found to be one; both keep their numbers and all that is known of them.
public struct CustomersMerged: EventPayload {
  public static let type = "customers.merged"

  /// The customer that stands for both from now on.
  public var into: CustomerNumber
  /// The customer that is found to be the same.
  public var from: CustomerNumber

  /// A merging.
  public init(into: CustomerNumber, from: CustomerNumber) {
    self.into = into
    self.from = from
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    into = try fields.open.customer("into")
    from = try fields.open.customer("from")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("into", into.description)
    open.member("from", from.description)
  }
}

/// A customer who was merged into another stands for itself again.
public struct CustomersUnmerged: EventPayload {
  public static let type = "customers.unmerged"

  /// The customer.
  public var from: CustomerNumber

  /// An un-merging.
  public init(from: CustomerNumber) { self.from = from }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    from = try fields.open.customer("from")
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("from", from.description)
  }
}
