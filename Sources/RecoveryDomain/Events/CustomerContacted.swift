import JSONTape

/// A word from a person went to the customer, or an attempt was made.
public struct CustomerContacted: CaseEventPayload {
  public static let type = "customer.contacted"

  /// Over which channel.
  public var channel: Channel
  /// Whether the customer was reached.
  public var reached: Bool
  /// The time promised for the next word.
  public var nextWordBy: Timestamp?
  /// Whether the customer was told of the way to an outside body.
  public var tellsRoute: Bool
  /// What was said (personal).
  public var text: String

  /// A word or an attempt.
  public init(
    channel: Channel, reached: Bool, nextWordBy: Timestamp? = nil, tellsRoute: Bool = false, text: String
  ) {
    self.channel = channel
    self.reached = reached
    self.nextWordBy = nextWordBy
    self.tellsRoute = tellsRoute
    self.text = text
  }

  public init(_ fields: EventFields) throws(EventDecodingError) {
    channel = try required(try fields.open.word("channel"), "channel")
    reached = try required(fields.open["reached"]?.bool, "reached")
    nextWordBy = try fields.open.moment("nextWordBy")
    tellsRoute = fields.open["tellsRoute"]?.bool ?? false
    text = fields.personal?.text("text") ?? ""
  }

  public func write(open: inout JSONWriter, personal: inout JSONWriter) {
    open.member("channel", channel.rawValue)
    open.member("reached", reached)
    open.member("nextWordBy", ifPresent: nextWordBy)
    if tellsRoute { open.member("tellsRoute", true) }
    personal.member("text", text)
  }

  /// Starts the next word's clock anew when the customer was reached, or when the attempts since the last word are
  /// as many as the terms ask.
  public func apply(to state: inout CaseState, _ context: FoldContext) {
    state.contacts.append(
      CaseState.Contact(channel: channel, reached: reached, at: context.at, by: context.actor.name))
    if reached, tellsRoute { state.routeToldAt = context.at }
    let sinceLastWord = state.contacts.dropFirst(state.contactsUpToLastWord)
    guard reached || state.attemptsSuffice(sinceLastWord) else { return }
    state.acknowledgedAt = state.acknowledgedAt ?? context.at
    state.lastWordAt = context.at
    state.contactsUpToLastWord = state.contacts.count
    state.promisedWordAt = nextWordBy
  }

  public var searchableTexts: [String] { [text] }
}
