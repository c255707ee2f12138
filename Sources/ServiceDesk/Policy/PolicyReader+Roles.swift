import RecoveryDomain

extension PolicyReader {
  /// The roles of a policy and who has them.
  struct Roles {
    /// The role of whoever is not named.
    let usual: Role
    /// The role of the house of each named user.
    let people: [String: Role]
    /// The role of each named user by its own code.
    let peopleCodes: [String: RoleLadder.Code]
    /// Which role inherits from which.
    let ladder: RoleLadder
    /// Every code that may stand where a role is named.
    let codes: [RoleLadder.Code]
  }

  /// Reads `[roles]`; nil after noting that it is missing.
  static func roles(_ root: PolicyTable) -> Roles? {
    guard let table = root.table("roles") else { return nil }
    table.allow(["default", "people", "inherits"])
    let house = Role.allCases.map(\.rawValue)
    let inherits = table.table("inherits", needed: false)
    let codes = house + (inherits?.keys.filter { !house.contains($0) }.sorted() ?? [])
    let ladder = inherits.map { Self.ladder($0, codes) } ?? .flat
    var people: [String: Role] = [:]
    var peopleCodes: [String: RoleLadder.Code] = [:]
    if let named = table.table("people", needed: false) {
      for user in named.keys {
        guard let code = named.word(user, among: codes) else { continue }
        peopleCodes[user] = code
        people[user] = ladder.role(code)
      }
    }
    guard let usual: Role = table.word("default", absent: .agent) else { return nil }
    return Roles(usual: usual, people: people, peopleCodes: peopleCodes, ladder: ladder, codes: codes)
  }

  /// Doubts about people: whom the host does not know, and an owner of the desk who leaves nobody to adopt the next
  /// policy.
  static func doubtPeople(of policy: Policy, _ root: PolicyTable, _ sources: PolicySources) {
    guard let people = root.tableIfSound("roles")?.tableIfSound("people") else { return }
    for user in people.keys.sorted() where !sources.isUser(user) { people.doubt(user, .unknownPerson(user)) }
    guard let owner = sources.owner, people.keys.contains(owner),
      policy.role(of: owner, ownsDesk: true) != .manager, policy.defaultRole != .manager,
      !policy.roles.contains(where: { $0.value == .manager && sources.isUser($0.key) })
    else { return }
    people.doubt(owner, .nobodyAdopts(owner: owner))
  }

  /// Which role has the authority of which other one; flat after noting a circle.
  private static func ladder(_ table: PolicyTable, _ codes: [RoleLadder.Code]) -> RoleLadder {
    var parents: [RoleLadder.Code: RoleLadder.Code] = [:]
    var taken: Set<String> = []
    for code in table.keys.sorted() where table.isCode(code, taken: &taken) {
      parents[code] = table.word(code, among: codes)
    }
    if let cycle = RoleLadder.cycle(in: parents), let first = cycle.first {
      table.note(first, .roleCycle(cycle))
    }
    return RoleLadder(parents: parents) ?? .flat
  }
}
