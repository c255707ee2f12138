/// Why the rules refuse a command: a value, never an error.
public enum Refusal: Hashable, Sendable {
  /// The role may not do this at all.
  case notPermitted(Role)
  /// The case was voided.
  case voided
  /// The case is closed; it would have to be reopened.
  case closed
  /// The case is resolved already.
  case resolved
  /// Only a resolved or closed case can be reopened.
  case notResolved
  /// A colleague holds the case; others may take it over from the moment named.
  case heldBy(String, mayTakeOverFrom: Timestamp)
  /// Nobody holds the case.
  case notHeld
  /// The actor holds the case already.
  case heldByYourself
  /// The case has events of a newer Redress; money must not be decided on half the story (`decisions` 6).
  case unknownEvents([String])
  /// These things are owed first.
  case owed([OwedItem])
  /// The policy has no such reason; these it has.
  case unknownReason(String, ReasonCode.Purpose, known: [String])
  /// The catalogue has no such action; these are like it.
  case unknownAction(String, similar: [String])
  /// No action was named.
  case noAction
  /// The action needs an amount.
  case amountMissing(code: String)
  /// The action carries no amount.
  case amountNotAllowed(code: String)
  /// The amount is zero or negative.
  case amountNotPositive(code: String)
  /// The amount is outside the action's bounds.
  case amountOutside(code: String, least: Money?, most: Money?)
  /// The policy asks for something to be said with the action.
  case needMissing(code: String, RecoveryAction.Need)
  /// The amount is not in the desk's currency.
  case foreignCurrency(Currency)
  /// The same action with the same amount was carried out already.
  case alreadyCarriedOut(code: String, at: Timestamp, by: String)
  /// The same action with the same amount, or without one as well, is promised already.
  case alreadyPromised(PlannedAction.ID, code: String)
  /// The case is not what the action is for.
  case unfit(code: String, CaseCondition.Misfit)
  /// The action is beyond the actor's authority; this role has it, nil where none has. The limit is the actor's own.
  case beyondAuthority(code: String, needs: Role?, limit: Money?)
  /// The policy has no such guarantee; these it has.
  case unknownGuarantee(String, known: [String])
  /// The guarantee was invoked for the same occurrence before.
  case guaranteeUsed(GuaranteeUse)
  /// An exclusion of the guarantee applies.
  case guaranteeExcluded(String, exclusion: String)
  /// The guarantee has no such exclusion; these it has.
  case unknownExclusion(String, of: String, known: [String])
  /// The guarantee pays a part of the price, and the case knows none.
  case guaranteeNeedsPrice(String)
  /// The guarantee asks for evidence that is missing.
  case evidenceMissing(String, of: String)
  /// The guarantee asks for no such evidence; this it asks for.
  case unknownEvidence(String, of: String, known: [String])
  /// The case has no such outstanding promise.
  case noSuchPromise(PlannedAction.ID)
  /// The case has no such point.
  case noSuchPoint(Int)
  /// A text is needed.
  case textMissing
  /// An answer lies off its scale.
  case offScale(CaseFact, ClosedRange<Int>)
  /// Two facts of one change cannot both be; the same fact twice is one that is set and taken back at once.
  case contradicting(CaseFact, CaseFact)
  /// There is nothing to change.
  case nothingToChange
  /// The time named is not in the future.
  case notInFuture(Timestamp)
  /// The time named lies in the future.
  case notInPast(Timestamp)
  /// The case waits for nobody.
  case notWaiting
  /// A case cannot be linked to itself.
  case linkToItself
  /// The case has moved on from the revision that the command was made for (`decisions` 12).
  case movedOn(expected: Int, actual: Int)
  /// The key was used for another command already (`decisions` 11).
  case onceReused(String)
  /// The case has no such running deadline of the policy; these it has.
  case noSuchDeadline(String, known: [String])
  /// The deadline cannot be put off any further.
  case noExtensionLeft(String)
  /// The deadline ran out at that moment.
  case deadlinePassed(String, Timestamp)
  /// The step that the terms allow ends no later than the deadline does now.
  case extensionNotLater(String, Timestamp)
  /// Only that role, or one with its authority, may do this.
  case needsRole(Role)
  /// So much was paid on the case, which therefore only that role, or one with its authority, may void.
  case paid(Money, needs: Role)
  /// There is no such case.
  case noSuchCase(CaseNumber)
  /// Something about customers, or about merging, stands against it.
  case customer(CustomerRefusal)
}
