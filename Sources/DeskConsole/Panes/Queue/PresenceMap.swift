import RecoveryDomain

/// Who else has which case open, and what others have been told is open here.
struct PresenceMap: Equatable, Sendable {
  /// The users by case, each once, in order.
  private var users: [CaseNumber: [String]] = [:]
  /// What others were last told.
  private var told: CaseNumber?

  /// Nobody else.
  init() {}

  /// Takes who is there now.
  mutating func take(_ others: [Presence]) {
    users = [:]
    for other in others {
      guard let number = other.number else { continue }
      if users[number]?.contains(other.user) != true { users[number, default: []].append(other.user) }
    }
  }

  /// Who else has what open, without what others were told: two that are equal look alike.
  var seen: PresenceMap {
    var map = self
    map.told = nil
    return map
  }

  /// Who else has a case open.
  func users(at number: CaseNumber) -> [String] { users[number] ?? [] }

  /// What others are to be told where this case is open here; nil when they know.
  mutating func news(showing number: CaseNumber?) -> CaseNumber?? {
    guard number != told else { return nil }
    told = number
    return .some(number)
  }
}
