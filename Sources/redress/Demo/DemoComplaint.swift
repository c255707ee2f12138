import JSONTape
import RecoveryDomain

/// One complaint of the demo: a real text of the US CFPB's public complaint database (public domain), or one written
/// for the demo after well-known service failures. Names and numbers are invented.
struct DemoComplaint: Sendable {
  /// The circumstances, amounts in the demo desk's currency.
  let details: CaseDetails

  /// All complaints that the program carries.
  static func all(currency: Currency) -> [DemoComplaint] {
    PackageResources.complaints_jsonl.split(separator: UInt8(ascii: "\n")).compactMap { line in
      (try? JSONDocument(line)).map { DemoComplaint($0.root, currency: currency) }
    }
  }

  private init(_ node: JSONNode, currency: Currency) {
    var details = CaseDetails()
    details.customer = node["customer"]?.string
    details.contact = node["contact"]?.string
    details.channel = node["channel"]?.string.flatMap { Channel(rawValue: $0) }
    details.product = node["product"]?.string
    details.headline = node["headline"]?.string
    details.words = node["words"]?.string
    details.price = node["price"]?.string.flatMap { Money(decimal: $0, currency: currency) }
    details.claimed = node["loss"]?.string.flatMap { Money(decimal: $0, currency: currency) }
    self.details = details
  }
}
