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
  /// Whether actor and events are there.
  private var hasActor = false, hasEvents = false
  /// Whether a member that may be missing is of the wrong kind.
  private var isMalformed = false

  /// Whether a line of the format known here has all that it needs.
  var isComplete: Bool { seq != nil && at != nil && hasActor && hasEvents && !isMalformed }

  /// Gathers the members of a parsed line.
  ///
  /// - Parameter knownActor: the bytes of an actor found right before: most lines in a row have the same.
  init(_ document: JSONDocument, knownActor: inout [UInt8]) {
    var members = LineMembers()
    document.forEachMember { members.take($0, of: document, knownActor: &knownActor) }
    self = members
  }

  /// Nothing gathered yet.
  private init() {}

  /// Takes one member; of several with one name the last one counts.
  @inline(__always)
  private mutating func take(
    _ member: JSONRawMember, of document: JSONDocument, knownActor: inout [UInt8]
  ) {
    guard !member.isNameEscaped else { return takeEscaped(member, of: document) }
    // The first byte tells the known names apart but for one pair.
    switch member.name.first {
    case UInt8(ascii: "v") where member.isNamed("v"): version = member.int64
    case UInt8(ascii: "s") where member.isNamed("seq"): seq = member.int64
    case UInt8(ascii: "a") where member.isNamed("at"): at = Self.moment(member)
    case UInt8(ascii: "a") where member.isNamed("actor"): takeActor(member, of: document, &knownActor)
    case UInt8(ascii: "e") where member.isNamed("events"):
      hasEvents = document.hasOnlyObjects(member)
    case UInt8(ascii: "c") where member.isNamed("case"), UInt8(ascii: "o") where member.isNamed("once"):
      if member.kind != .string { isMalformed = true }
    case UInt8(ascii: "r") where member.isNamed("revision"):
      if member.int64 == nil { isMalformed = true }
    case UInt8(ascii: "t") where member.isNamed("torn"):
      torn = member.int64
      if torn == nil { isMalformed = true }
    default: break
    }
  }

  /// Takes the actor, unless it is the same as right before.
  private mutating func takeActor(
    _ member: JSONRawMember, of document: JSONDocument, _ knownActor: inout [UInt8]
  ) {
    hasActor = !knownActor.isEmpty && member.value.elementsEqual(knownActor)
    guard !hasActor else { return }
    let actor = document.node(of: member)
    hasActor =
      actor["name"]?.kind == .string && actor["uid"]?.int64 != nil && actor["role"]?.kind == .string
    if hasActor { knownActor = Array(member.value) }
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
