/// Words to a customer that the policy has ready for an action, in every language, with gaps such as `{name}`.
public struct MessageDraft: Hashable, Sendable {
  /// What a gap is filled with.
  public enum Gap: String, CaseIterable, Sendable {
    /// The customer's name.
    case name
    /// The case's number.
    case number
    /// The time promised for the next word.
    case promise
    /// The amount of the action.
    case amount
    /// By when the action is done.
    case due
    /// Who writes.
    case agent
    /// When the complaint was received.
    case received
  }

  /// The words that admit nothing: right while it is not judged whose fault it is.
  public let text: LocalizedText
  /// The words that admit that we were at fault; nil where there are none.
  public let admitting: LocalizedText?

  /// A draft from its words.
  public init(text: LocalizedText, admitting: LocalizedText? = nil) {
    self.text = text
    self.admitting = admitting
  }

  /// The words in a language with each gap filled; `fill` gives nil for what is not known, which leaves a blank to be
  /// written in by hand.
  public static func filled(_ words: String, _ fill: (Gap) -> String?) -> String {
    var result = ""
    var rest = words[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      if let gap = Gap(rawValue: String(name)) {
        result += fill(gap) ?? blank
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The names of gaps in some words that are none.
  public static func unknownGaps(in words: String) -> [String] {
    var unknown: [String] = []
    var rest = words[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return unknown + [String(rest[open...])] }
      let name = String(rest[rest.index(after: open)..<close])
      if Gap(rawValue: name) == nil { unknown.append(name) }
      rest = rest[rest.index(after: close)...]
    }
    return unknown
  }

  /// What stands where something is not known.
  public static let blank = "____"
}
