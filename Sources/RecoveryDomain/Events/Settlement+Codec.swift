import JSONTape

extension Settlement {
  /// Reads the settlement from an event's fields; nil when the record was not settled.
  static func read(_ fields: EventFields) throws(EventDecodingError) -> Settlement? {
    guard let node = fields.open["settled"] else { return nil }
    return Settlement(
      outcome: fields.personal?.text("outcome"), closedAt: try node.moment("closed"),
      paid: try node.money("paid"))
  }

  /// Writes the settlement among an event's members.
  func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.key("settled")
    open.object { writer in
      writer.member("closed", ifPresent: closedAt)
      writer.member("paid", ifPresent: paid)
    }
    personal.member("outcome", ifPresent: outcome)
  }
}
