import JSONTape

extension CustomerProfile {
  /// Reads a profile from the members of an object; a word that is not known is left out.
  public init(_ node: JSONNode?) throws(EventDecodingError) {
    self.init()
    guard let node else { return }
    name = node.text("name")
    otherNames = Self.texts(node["otherNames"])
    phones = Self.texts(node["phones"])
    emails = Self.texts(node["emails"])
    accounts = Self.texts(node["accounts"])
    language = node.text("language")
    preferredChannel = try node.word("prefers")
    unwantedChannels = try node.words("unwanted")
    goodTimes = node.text("goodTimes")
    quietHours = node.text("quietHours")
    since = node.text("since").flatMap { CivilDay(text: $0) }
    yearlyMargin = try node.money("yearlyMargin")
    level = try node.word("level")
    interest = try node.word("interest")
    marks = Self.texts(node["marks"])
    preferences = node.text("preferences")
  }

  /// Writes the members that are known.
  public func write(to writer: inout JSONWriter) {
    writer.member("name", ifPresent: name)
    Self.write(otherNames, "otherNames", to: &writer)
    Self.write(phones, "phones", to: &writer)
    Self.write(emails, "emails", to: &writer)
    Self.write(accounts, "accounts", to: &writer)
    writer.member("language", ifPresent: language)
    writer.member("prefers", ifPresent: preferredChannel)
    writer.member("unwanted", unwantedChannels)
    writer.member("goodTimes", ifPresent: goodTimes)
    writer.member("quietHours", ifPresent: quietHours)
    writer.member("since", ifPresent: since?.text)
    writer.member("yearlyMargin", ifPresent: yearlyMargin)
    writer.member("level", ifPresent: level)
    writer.member("interest", ifPresent: interest)
    Self.write(marks, "marks", to: &writer)
    writer.member("preferences", ifPresent: preferences)
  }

  private static func texts(_ node: JSONNode?) -> [String] { node?.elements.compactMap(\.string) ?? [] }

  private static func write(_ texts: [String], _ name: StaticString, to writer: inout JSONWriter) {
    guard !texts.isEmpty else { return }
    writer.key(name)
    writer.array { writer in
      for text in texts { writer.string(text) }
    }
  }
}

extension CustomerProfile {
  /// The profile as JSON, for keeping it outside the journal.
  public var json: String {
    var writer = JSONWriter()
    writer.object { write(to: &$0) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Reads what ``json`` gave; nil for anything else.
  public init?(json: String) {
    guard let document = try? JSONDocument(Array(json.utf8)),
      let profile = try? CustomerProfile(document.root)
    else { return nil }
    self = profile
  }
}
