import Glibc
import JSONTape

/// The actors met last, by the bytes that spell them: a desk has few, so that most lines need no decoding.
struct KnownActors {
  /// How many are remembered; the oldest makes room for the next.
  private static let limit = 32

  /// The spellings.
  private var spellings: [[UInt8]] = []
  /// What each of them says.
  private var actors: [JournalActor] = []
  /// Which one makes room next.
  private var oldest = 0

  /// None met yet.
  init() {}

  /// The actor at a place that ``place(of:in:)`` gave out, before another was asked for.
  subscript(_ place: Int) -> JournalActor { actors[place] }

  /// Where the actor that a member spells is remembered; nil when the member is no actor.
  mutating func place(of member: JSONRawMember, in document: JSONDocument) -> Int? {
    guard let start = member.value.baseAddress else { return nil }
    for place in spellings.indices
    where spellings[place].count == member.value.count
      && memcmp(spellings[place], start, member.value.count) == 0
    {
      return place
    }
    return read(document.node(at: member.place)).map { remember($0, Array(member.value)) }
  }

  /// What an actor's object says; nil when a member is missing or of the wrong kind.
  private func read(_ node: JSONNode) -> JournalActor? {
    guard let name = node["name"]?.string, let uid = node["uid"]?.int64, let role = node["role"]?.string
    else { return nil }
    return JournalActor(name: name, uid: UInt32(clamping: uid), role: role)
  }

  /// Remembers an actor in the place of the oldest.
  private mutating func remember(_ actor: JournalActor, _ spelling: [UInt8]) -> Int {
    guard spellings.count == Self.limit else {
      spellings.append(spelling)
      actors.append(actor)
      return spellings.count - 1
    }
    defer { oldest = (oldest + 1) % Self.limit }
    spellings[oldest] = spelling
    actors[oldest] = actor
    return oldest
  }
}
