import JSONTape

/// What one type of event says; one file each: payload, codec, fold.
///
/// Every type ever shipped has a fixture line in the tests that decodes for ever.
public protocol EventPayload: Hashable, Sendable {
  /// The dotted tag in past tense that stands in the journal, such as `case.claimed`.
  static var type: String { get }

  /// Reads the payload back from a line.
  ///
  /// - Throws: `EventDecodingError` when a member that it needs is missing or not of its kind; the event then counts
  ///   as unknown (`decisions` 6).
  init(_ fields: EventFields) throws(EventDecodingError)

  /// Writes the members: `open` for all to read, `personal` for what identifies people and for customers' words.
  func write(open: inout JSONWriter, personal: inout JSONWriter)
}

/// An event of one case.
public protocol CaseEventPayload: EventPayload {
  /// Lets the event take effect on the case.
  func apply(to state: inout CaseState, _ context: FoldContext)

  /// The texts by which a search finds the case.
  var searchableTexts: [String] { get }
}

extension CaseEventPayload {
  /// Most events hold no text of their own.
  public var searchableTexts: [String] { [] }
}

/// The members of one event as they stand in a line.
public struct EventFields {
  /// The event's object in `events`.
  public let open: JSONNode
  /// The event's part of `private`.
  public let personal: JSONNode?

  /// The fields of one event.
  public init(open: JSONNode, personal: JSONNode?) {
    self.open = open
    self.personal = personal
  }
}

/// Why an event could not be read.
public struct EventDecodingError: Error, Hashable, Sendable {
  /// The member that is missing or not of its kind.
  public let member: String
}

/// What a fold knows of the line that an event stands in.
public struct FoldContext: Sendable {
  /// When the line was written.
  public let at: Timestamp
  /// Who wrote it.
  public let actor: Actor
  /// The promised times of the policy then in force.
  public let terms: ServiceTerms

  /// A context from its parts.
  public init(at: Timestamp, actor: Actor, terms: ServiceTerms) {
    self.at = at
    self.actor = actor
    self.terms = terms
  }
}
