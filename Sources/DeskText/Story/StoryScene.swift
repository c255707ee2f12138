import RecoveryDomain

/// What a phrase of the story needs to know beside its event.
public struct StoryScene: Sendable {
  /// The login name of who did it.
  public let actor: String
  /// When it was done: times on the same day are told without their date.
  public let at: Timestamp
  /// Names actions and reasons.
  public let policy: Policy
  /// The case's actions as they stand, to name those that an event refers to by number.
  public let actions: [PlannedAction]

  /// A scene from its parts.
  public init(actor: String, at: Timestamp, policy: Policy, actions: [PlannedAction] = []) {
    self.actor = actor
    self.at = at
    self.policy = policy
    self.actions = actions
  }
}
