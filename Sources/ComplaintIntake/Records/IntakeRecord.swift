public import RecoveryDomain

/// One complaint as a file tells it; texts are trimmed, and nil or empty when the file has no value.
public struct IntakeRecord: Hashable, Sendable {
  /// Where it stands in the file.
  public var position: RecordPosition
  /// Which complaint it is.
  public var identity: RecordIdentity
  /// SHA-256 of the fields that the file gave, as they were understood: 64 hexadecimal digits.
  ///
  /// Two records with the same identity and the same content are duplicates (decisions 18). Neither the time
  /// of intake nor a due time that follows from a rule is part of it.
  public var contentHash: String
  /// Where the record comes from: a column, the preset's name, or the file's base name.
  public var source: String
  /// Its number there.
  public var sourceId: String?
  /// The order, booking or account.
  public var order: String?
  /// Who complains.
  public var customer: String?
  /// How to reach them.
  public var contact: String?
  /// The way it came in.
  public var channel: IntakeChannel?
  /// The product or service line.
  public var product: String?
  /// One line that says what it is about; made from the words or the product when the file has none.
  public var headline: String
  /// The customer's own words.
  public var words: String
  /// When it came in.
  public var received: Timestamp
  /// When the failure happened.
  public var occurred: Timestamp?
  /// Until when an answer is owed outside.
  public var due: Timestamp?
  /// The claimed loss, in the currency in which it was written.
  public var loss: Money?
  /// The price of the service, in the currency in which it was written.
  public var price: Money?
  /// What the customer asks for, as written.
  public var asked: String?
  /// How it ended, as written; also on records that are not settled, such as `In progress`.
  public var outcome: String?
  /// When it was settled.
  public var closed: Timestamp?
  /// What was paid, in the currency in which it was written.
  public var paid: Money?
  /// Whether it comes in already settled, and so arrives closed (decisions 20).
  public var isSettled: Bool
  /// Values that could not be understood, as written (decisions 19); their fields are nil.
  public var unread: [IntakeField: String]
}
