import Glibc
import JSONTape

/// The members of a line that decide whether it counts, gathered in one walk.
struct LineMembers {
  /// The format number.
  private(set) var version: Int64?
  /// The line's number.
  private(set) var seq: Int64?
  /// The line's moment in milliseconds since 1970.
  private(set) var at: Int64?
  /// The torn length that the line accepts.
  private(set) var torn: Int64?
  /// Where the actor is remembered.
  private(set) var actor: Int?
  /// Where the events stand; only an array of objects counts.
  private(set) var events: JSONPlace?
  /// Where the personal data stand.
  private(set) var personal: JSONPlace?
  /// Where the case's number stands; only a string counts.
  private(set) var caseNumber: JSONPlace?
  /// Where the idempotency key stands; only a string counts.
  private(set) var once: JSONPlace?
  /// The case's revision after the line.
  private(set) var revision: Int64?
  /// Whether a member that may be missing is of the wrong kind.
  private var isMalformed = false

  /// Whether a line of the format known here has all that it needs.
  var isComplete: Bool { seq != nil && at != nil && actor != nil && events != nil && !isMalformed }

  /// Gathers the members of a parsed line.
  ///
  /// - Parameter actors: the actors of earlier lines.
  init(_ document: JSONDocument, actors: inout KnownActors) {
    var members = LineMembers()
    document.forEachMember { members.take($0, of: document, &actors) }
    self = members
  }

  /// Nothing gathered yet.
  private init() {}

  /// Takes one member; of several with one name the last one counts.
  @inline(__always)
  private mutating func take(
    _ member: JSONRawMember, of document: JSONDocument, _ actors: inout KnownActors
  ) {
    guard !member.isNameEscaped else { return takeEscaped(member, of: document) }
    // The first byte tells the known names apart but for one pair.
    switch member.name.first {
    case UInt8(ascii: "v") where member.isNamed("v"): version = member.int64
    case UInt8(ascii: "s") where member.isNamed("seq"): seq = member.int64
    case UInt8(ascii: "a") where member.isNamed("at"): at = Self.moment(member)
    case UInt8(ascii: "a") where member.isNamed("actor"): actor = actors.place(of: member, in: document)
    case UInt8(ascii: "e") where member.isNamed("events"):
      events = document.hasOnlyObjects(member) ? member.place : nil
    case UInt8(ascii: "p") where member.isNamed("private"): personal = member.place
    case UInt8(ascii: "c") where member.isNamed("case"): caseNumber = text(member)
    case UInt8(ascii: "o") where member.isNamed("once"): once = text(member)
    case UInt8(ascii: "r") where member.isNamed("revision"): revision = number(member)
    case UInt8(ascii: "t") where member.isNamed("torn"): torn = number(member)
    default: break
    }
  }

  /// A member that has to be a string where it is given.
  private mutating func text(_ member: JSONRawMember) -> JSONPlace? {
    guard member.kind == .string else {
      isMalformed = true
      return nil
    }
    return member.place
  }

  /// A member that has to be a whole number where it is given.
  private mutating func number(_ member: JSONRawMember) -> Int64? {
    let number = member.int64
    if number == nil { isMalformed = true }
    return number
  }

  /// No writer escapes the names of a line's own members, so a line that does is not one of ours.
  private mutating func takeEscaped(_ member: JSONRawMember, of document: JSONDocument) {
    let own = ["v", "seq", "at", "actor", "events", "case", "once", "revision", "torn", "private", "chain"]
    if own.contains(document.name(of: member)) { isMalformed = true }
  }

  /// The moment that a string spells.
  private static func moment(_ member: JSONRawMember) -> Int64? {
    guard member.kind == .string, member.value.count == LineTime.byteCount + 2 else { return nil }
    return LineTime.parse(UnsafeBufferPointer(rebasing: member.value[1..<member.value.count - 1]))
  }
}
