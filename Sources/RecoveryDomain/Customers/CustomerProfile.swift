/// What is known of a customer beside their cases; absent members are unknown.
///
/// All of it is personal: it stands in a line's `private` and nowhere else (`decisions` 2).
public struct CustomerProfile: Hashable, Sendable {
  /// The name.
  public var name: String?
  /// Other names that the customer goes by: a maiden name, a name in another script.
  public var otherNames: [String] = []
  /// Telephone numbers as they were written.
  public var phones: [String] = []
  /// E-mail addresses as they were written.
  public var emails: [String] = []
  /// Account, membership or contract numbers.
  public var accounts: [String] = []
  /// The language in which the customer wishes to be spoken to, as a tag such as `zh-Hans`, `ja`.
  public var language: String?
  /// The channel that the customer prefers.
  public var preferredChannel: Channel?
  /// The channels over which the customer does not wish to be contacted.
  public var unwantedChannels: Set<Channel> = []
  /// Good times to call, as ``ContactTimes`` reads them.
  public var goodTimes: String?
  /// Hours of no calls, as ``QuietHours`` reads them.
  public var quietHours: String?
  /// Since when the customer is one.
  public var since: CivilDay?
  /// What the customer's business leaves in a year.
  public var yearlyMargin: Money?
  /// How close the relationship is kept.
  public var level: RelationshipLevel?
  /// What the customer comes for.
  public var interest: CustomerInterest?
  /// Marks that the source sets: `vip`, `wheelchair`.
  public var marks: [String] = []
  /// Preferences in words.
  public var preferences: String?

  /// A profile of which nothing is known yet.
  public init() {}

  /// The name and the other names.
  public var names: [String] { (name.map { [$0] } ?? []) + otherNames }

  /// Whether nothing is known by which the customer could be told apart.
  public var isAnonymous: Bool { names.isEmpty && phones.isEmpty && emails.isEmpty && accounts.isEmpty }
}

/// A customer as the desk has it on file.
public struct Customer: Hashable, Sendable {
  /// The number.
  public let number: CustomerNumber
  /// The source that the customer came from, and the identity there; nil for one made at the desk.
  public let origin: CustomerOrigin?
  /// What is known.
  public let profile: CustomerProfile
  /// The customer that this one was found to be; nil for one that stands for itself.
  public let mergedInto: CustomerNumber?

  /// A customer from its parts.
  public init(
    number: CustomerNumber, origin: CustomerOrigin?, profile: CustomerProfile,
    mergedInto: CustomerNumber? = nil
  ) {
    self.number = number
    self.origin = origin
    self.profile = profile
    self.mergedInto = mergedInto
  }
}

/// Where a customer came from.
public struct CustomerOrigin: Hashable, Sendable {
  /// The name of the source, such as `crm`.
  public var source: String
  /// The customer's number there.
  public var identity: String
  /// The hash of the content as last sent.
  public var contentHash: String

  /// An origin from its parts.
  public init(source: String, identity: String, contentHash: String) {
    self.source = source
    self.identity = identity
    self.contentHash = contentHash
  }
}
