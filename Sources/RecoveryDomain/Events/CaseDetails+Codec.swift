import JSONTape

extension CaseDetails {
  /// Reads the details from an event's fields.
  init(_ fields: EventFields) throws(EventDecodingError) {
    self.init()
    let open = fields.open
    channel = try open.word("channel")
    touchpoint = open.text("touchpoint")
    product = open.text("product")
    occurred = try open.moment("occurred")
    price = try open.money("price")
    claimed = try open.money("claimed")
    foreignAmount = open.text("foreignAmount")
    externalDue = try open.moment("externalDue")
    externalBody = open.text("externalBody")
    guard let personal = fields.personal else { return }
    externalReference = personal.text("externalReference")
    customer = personal.text("customer")
    contact = personal.text("contact")
    order = personal.text("order")
    representative = personal.text("representative")
    authority = personal.text("authority")
    promised = personal.text("promised")
    headline = personal.text("headline")
    words = personal.text("words")
    askedWords = personal.text("askedWords")
  }

  /// Writes the details among an event's members.
  func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("channel", ifPresent: channel)
    open.member("touchpoint", ifPresent: touchpoint)
    open.member("product", ifPresent: product)
    open.member("occurred", ifPresent: occurred)
    open.member("price", ifPresent: price)
    open.member("claimed", ifPresent: claimed)
    open.member("foreignAmount", ifPresent: foreignAmount)
    open.member("externalDue", ifPresent: externalDue)
    open.member("externalBody", ifPresent: externalBody)
    personal.member("externalReference", ifPresent: externalReference)
    personal.member("customer", ifPresent: customer)
    personal.member("contact", ifPresent: contact)
    personal.member("order", ifPresent: order)
    personal.member("representative", ifPresent: representative)
    personal.member("authority", ifPresent: authority)
    personal.member("promised", ifPresent: promised)
    personal.member("headline", ifPresent: headline)
    personal.member("words", ifPresent: words)
    personal.member("askedWords", ifPresent: askedWords)
  }

  /// The texts by which a search finds the case.
  var searchableTexts: [String] {
    [
      customer, headline, words, contact, order, product, externalReference, externalBody, representative,
      authority, promised,
    ].compactMap { $0 }
  }
}
