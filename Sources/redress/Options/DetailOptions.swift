import ArgumentParser
import DeskText
import RecoveryDomain

/// The options that say what is known of a complaint: of `record` and `correct`.
struct DetailOptions: ParsableArguments {
  @Option(name: .long, help: "Who complains.")
  var customer: String?

  @Option(name: .long, help: "How to reach them: a number, an address, a handle.")
  var contact: String?

  @Option(name: .long, help: "The way it came in: phone, counter, email, web-form …")
  var channel: String?

  @Option(name: .long, help: "One line that says what it is about.")
  var headline: String?

  @Option(name: .long, help: "The order, booking or account.")
  var order: String?

  @Option(name: .long, help: "The product or service line.")
  var product: String?

  @Option(name: .long, help: "The price of the service: 1240.00.")
  var price: String?

  @Option(name: .long, help: "The loss that the customer claims.")
  var claimed: String?

  @Option(name: .long, help: "When it came in: 2h (ago), 14:30, 2026-11-21 14:30, RFC 3339; without it now.")
  var received: String?

  @Option(name: .long, help: "When the failure happened.")
  var occurred: String?

  @Option(name: .long, help: "Until when an outside body wants an answer: 3d, 2026-11-21, RFC 3339.")
  var due: String?

  @Option(name: .customLong("external-reference"), help: "The outside body's own reference.")
  var externalReference: String?

  @Option(name: .customLong("external-body"), help: "The outside body: a regulator, a city hotline, a site.")
  var externalBody: String?

  @Option(name: .long, help: "Who speaks for the customer, with authority to do so.")
  var representative: String?

  @Option(name: .long, help: "Where in the customer's journey it happened.")
  var touchpoint: String?

  @Option(name: .long, help: "What gives that person the authority: a letter, a mandate.")
  var authority: String?

  @Option(name: .long, help: "What we had promised before it failed.")
  var promised: String?

  /// The details that were given.
  func details(_ times: TimeReader, _ currency: Currency) throws(Fault) -> CaseDetails {
    var details = CaseDetails()
    details.customer = customer
    details.contact = contact
    details.channel = try OptionReader.word(channel, "--channel")
    details.headline = headline
    details.order = order
    details.product = product
    details.price = try OptionReader.amount(price, "--price", currency)
    details.claimed = try OptionReader.amount(claimed, "--claimed", currency)
    details.occurred = try times.moment(occurred, "--occurred", .back)
    details.externalDue = try times.moment(due, "--due", .ahead)
    details.externalReference = externalReference
    details.externalBody = externalBody
    details.representative = representative
    details.authority = authority
    details.promised = promised
    details.touchpoint = touchpoint
    return details
  }

  /// Adds what was given to a request, times as they were written.
  func add(to request: inout RequestText) {
    request.add("customer", customer)
    request.add("contact", contact)
    request.add("channel", channel)
    request.add("headline", headline)
    request.add("order", order)
    request.add("product", product)
    request.add("price", price)
    request.add("claimed", claimed)
    request.add("received", received)
    request.add("occurred", occurred)
    request.add("due", due)
    request.add("externalReference", externalReference)
    request.add("externalBody", externalBody)
    request.add("representative", representative)
    request.add("authority", authority)
    request.add("promised", promised)
    request.add("touchpoint", touchpoint)
  }
}
