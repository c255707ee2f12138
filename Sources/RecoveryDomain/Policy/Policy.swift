/// The rules of a desk as data: promised times, head starts, reasons, roles and the catalogue of recovery actions.
///
/// A policy comes from a TOML text that the journal holds in full (`decisions` 5); the one in force is the last that
/// was adopted. The domain sees it only as a value.
public struct Policy: Sendable {
  /// What the policy calls itself.
  public var name: String
  /// The promised times and head starts.
  public var terms: ServiceTerms
  /// The role of each named user.
  public var roles: [String: Role]
  /// The roles of the house and of the policy, and which has the authority of which other one.
  public var ladder: RoleLadder
  /// The role of each named user by its own code, which may be one of the policy's own.
  public var roleCodes: [String: RoleLadder.Code]
  /// The role of a user who is not named.
  public var defaultRole: Role
  /// How long after the holder's last act on a case others may take it over without asking (`decisions` 14).
  public var claimLease: Duration
  /// The coded reasons by purpose, in the order in which they are shown.
  public var reasons: [ReasonCode.Purpose: [ReasonCode]]
  /// What closing asks for beyond the common.
  public var closing: ClosingRule
  /// What is asked of whoever analyses a case.
  public var analysis: AnalysisRule
  /// When a promise is too bold; nil where nobody is told.
  public var promiseGuard: PromiseGuard?
  /// What holds for customers.
  public var customers = CustomerRule()
  /// The catalogue, in the order in which it is shown.
  public let actions: [RecoveryAction]
  /// What to do for cases of a kind; the first stand first in a package.
  public var playbooks: [Playbook] = []
  /// From which coverage on a sense of justice counts as answered, 0…1: the least package goes so far.
  public var enoughJustice = 1.0
  /// The public promises with a payout.
  public var guarantees: [ServiceGuarantee] = []
  /// When a customer who invokes guarantees gets a second look; nil for never.
  public var guaranteeWatch: GuaranteeWatch?
  /// What the history that is drawn calls by codes that this policy does not know; never part of a decision.
  public var formerNames = FormerNames()
  /// What the line that is told called things, where the policy in force calls them otherwise; never part of a decision.
  public var namesOfTheDay = FormerNames()
  private let positions: [String: Int]

  /// A policy from its parts; the first of two actions with one code wins.
  public init(
    name: String, terms: ServiceTerms, roles: [String: Role], defaultRole: Role,
    ladder: RoleLadder = .flat, roleCodes: [String: RoleLadder.Code] = [:], claimLease: Duration,
    reasons: [ReasonCode.Purpose: [ReasonCode]], closing: ClosingRule, actions: [RecoveryAction],
    analysis: AnalysisRule = AnalysisRule()
  ) {
    self.name = name
    self.terms = terms
    self.roles = roles
    self.defaultRole = defaultRole
    self.ladder = ladder
    self.roleCodes = roleCodes
    self.claimLease = claimLease
    self.reasons = reasons
    self.closing = closing
    self.analysis = analysis
    self.actions = actions
    self.positions = Dictionary(
      actions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The catalogue entry with that code; nil when there is none.
  public func action(_ code: String) -> RecoveryAction? { positions[code].map { actions[$0] } }

  /// The playbook with that code; nil when there is none.
  public func playbook(_ code: String) -> Playbook? { playbooks.first { $0.code == code } }

  /// The guarantee with that code; nil when there is none.
  public func guarantee(_ code: String) -> ServiceGuarantee? { guarantees.first { $0.code == code } }

  /// The words of a coded reason; nil when the policy does not know it.
  public func reason(_ code: String, for purpose: ReasonCode.Purpose) -> ReasonCode? {
    reasons[purpose]?.first { $0.code == code }
  }

  /// The role of a user; `ownsDesk` is whether the desk's folder is theirs, which makes them its manager.
  public func role(of userName: String, ownsDesk: Bool) -> Role {
    roles[userName] ?? (ownsDesk ? .manager : defaultRole)
  }
}

extension Policy {
  /// When others may take a case over without asking, by its holder's last act on it (`decisions` 14).
  public func leaseEnd(lastAct: Timestamp) -> Timestamp { lastAct + claimLease }
}
