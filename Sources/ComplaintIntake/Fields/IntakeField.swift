/// A field of a complaint that a column of a file can fill; raw names are those of `--column field=Header`.
public enum IntakeField: String, CaseIterable, Hashable, Sendable {
  /// The system the record comes from; with `sourceId` its identity (decisions 18).
  case source
  /// The record's number in that system.
  case sourceId
  /// The order, booking or account that the complaint is about; not part of the identity.
  case order
  /// Who complains: a name or a number.
  case customer
  /// How to reach them.
  case contact
  /// The way the complaint came in.
  case channel
  /// The product or service line.
  case product
  /// One line that says what it is about.
  case headline
  /// The customer's own words.
  case words
  /// When the complaint came in.
  case received
  /// When the failure happened.
  case occurred
  /// Until when an answer is owed to somebody outside.
  case due
  /// The loss that the customer claims.
  case loss
  /// The price of the service.
  case price
  /// The currency of the row's amounts.
  case currency
  /// What the customer asks for.
  case asked
  /// How the complaint ended.
  case outcome
  /// When it was settled.
  case closed
  /// What was paid.
  case paid

  /// Whether values of this field are moments.
  var isMoment: Bool {
    switch self {
    case .received, .occurred, .due, .closed: true
    default: false
    }
  }

  /// Whether values of this field are sums of money.
  var isMoney: Bool {
    switch self {
    case .loss, .price, .paid: true
    default: false
    }
  }

  /// What stands between the columns when several fill one field.
  var joint: String {
    switch self {
    case .product, .headline: " > "
    case .words, .outcome: "\n"
    default: " "
    }
  }

  /// The position in `allCases`; looked up for every value of every row, so not by a dictionary.
  var position: Int {
    switch self {
    case .source: 0
    case .sourceId: 1
    case .order: 2
    case .customer: 3
    case .contact: 4
    case .channel: 5
    case .product: 6
    case .headline: 7
    case .words: 8
    case .received: 9
    case .occurred: 10
    case .due: 11
    case .loss: 12
    case .price: 13
    case .currency: 14
    case .asked: 15
    case .outcome: 16
    case .closed: 17
    case .paid: 18
    }
  }
}
