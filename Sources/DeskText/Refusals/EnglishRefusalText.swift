import RecoveryDomain

/// Refusals in English.
struct EnglishRefusalText: RefusalText {
  let book: Phrasebook

  func sentence(_ refusal: Refusal, policy: Policy, now: Timestamp) -> String {
    func moment(_ moment: Timestamp) -> String { book.times.moment(moment, now: now) }
    func action(_ code: String) -> String { book.basics.quoted(book.action(code, in: policy)) }
    func guarantee(_ code: String) -> String { book.basics.quoted(book.guarantee(code, in: policy)) }
    switch refusal {
    case .notPermitted(.auditor):
      return "An auditor reads and changes nothing; ask an agent to do it."
    case .notPermitted(let role):
      return "Your role (\(book.word(role))) may not do this; ask a supervisor or a manager."
    case .voided: return "The case was voided; record a new one if the complaint stands."
    case .closed: return "The case is closed; reopen it first."
    case .resolved: return "The case is resolved already; reopen it if the recovery failed."
    case .notResolved: return "The case is neither resolved nor closed; work on it as it is."
    case .heldBy(let holder, let moment) where moment <= now:
      return "\(holder) holds the case; take it over with a reason, or ask \(holder) to hand it over."
    case .heldBy(let holder, let end):
      return "\(holder) holds the case; ask \(holder) to hand it over, "
        + "or take it over from \(moment(end)) on."
    case .notHeld: return "Nobody holds the case; claim it instead."
    case .heldByYourself: return "You hold the case already; go on with it."
    case .unknownEvents(let types):
      return "The case has entries of a newer Redress (\(book.basics.list(types))), "
        + "so only notes can be added here; update this program."
    case .owed(let items): return book.owed.sentence(items, before: nil, policy: policy)
    case .unknownReason(let code, let purpose, let known):
      return
        "“\(code)” is no reason of the policy (\(book.word(purpose)))\(book.basics.perhaps(code, among: known, after: ", ")); "
        + "choose one of \(book.codes(known, for: purpose, in: policy))."
    case .unknownAction(let code, let similar):
      return "The catalogue has no action “\(code)”; "
        + (similar.isEmpty
          ? "“redress policy show” lists them."
          : "perhaps \(book.basics.choice(similar.map { book.basics.quoted($0) })).")
    case .noAction: return "No action was named; name at least one."
    case .amountMissing(let code): return "The action \(action(code)) needs an amount; give one."
    case .amountNotAllowed(let code): return "The action \(action(code)) carries no amount; leave it out."
    case .amountNotPositive(let code) where policy.action(code) == nil:
      return "The amount must not be negative; correct it."
    case .amountNotPositive(let code):
      return "The amount of \(action(code)) must be more than zero; correct it."
    case .amountOutside(let code, let least, let most):
      let bounds = [least.map { "at least \(book.money($0))" }, most.map { "at most \(book.money($0))" }]
      return "The amount of \(action(code)) must be "
        + "\(bounds.compactMap { $0 }.joined(separator: " and ")); correct it."
    case .needMissing(let code, .text): return "The policy asks for words with \(action(code)); write them."
    case .needMissing(let code, .date):
      return "The policy asks by when \(action(code)) will be done; name a time."
    case .needMissing(let code, .person):
      return "The policy asks who sees to \(action(code)); name a colleague."
    case .foreignCurrency(let currency):
      return "The amount is in \(currency.code), but this desk reckons in \(book.currency.code); "
        + "convert it first."
    case .alreadyCarriedOut(let code, let at, let name):
      return "\(name) carried out \(action(code)) with the same amount at \(moment(at)); "
        + "say that it is a repeat if it is meant once more."
    case .alreadyPromised(let id, let code):
      return
        "Promise \(id) is the very same already, \(action(code)); say that it is a repeat if both are meant."
    case .unfit(let code, let misfit):
      return "\(action(code)) is not for this case (\(book.fact(misfit, policy: policy))); "
        + "choose another action, or correct the fact."
    case .beyondAuthority(let code, nil, _):
      return "No role may grant \(action(code)); ask whoever keeps the policy."
    case .beyondAuthority(let code, let role?, let limit):
      let own = limit.map { " (you may grant up to \(book.money($0)))" } ?? ""
      return "\(action(code)) needs a \(book.word(role))\(own); hand the case over to one."
    case .unknownGuarantee(_, let known) where known.isEmpty:
      return "The policy has no guarantees; whoever keeps it can add them."
    case .unknownGuarantee(let code, let known):
      return "The policy has no guarantee “\(code)”\(book.basics.perhaps(code, among: known, after: ", ")); "
        + "choose one of \(book.basics.names(known))."
    case .guaranteeUsed(let use):
      return "\(guarantee(use.guarantee)) was invoked for “\(use.occurrence)” before: \(use.by) paid "
        + "\(book.money(use.amount)) on \(use.number) at \(moment(use.at)); "
        + "name another occurrence if this is one."
    case .guaranteeExcluded(let code, let exclusion):
      let words = book.clause(exclusion, \.exclusions, of: code, in: policy)
      return "\(guarantee(code)) does not hold here: \(words); pick another action."
    case .unknownExclusion(let code, let owner, let known):
      return
        "\(guarantee(owner)) has no exclusion “\(code)”\(book.basics.perhaps(code, among: known, after: ", ")); "
        + "it has \(book.basics.names(known))."
    case .guaranteeNeedsPrice(let code):
      return "\(guarantee(code)) pays a part of the price, which is not known; enter the price first."
    case .evidenceMissing(let code, let owner):
      let words = book.clause(code, \.evidence, of: owner, in: policy)
      return "\(guarantee(owner)) asks for evidence: \(words) (\(code)); enter it."
    case .unknownEvidence(let code, let owner, let known):
      return
        "\(guarantee(owner)) asks for no evidence “\(code)”\(book.basics.perhaps(code, among: known, after: ", ")); "
        + "it asks for \(book.basics.names(known))."
    case .noSuchPromise(let id): return "The case has no open promise \(id); look at its actions."
    case .noSuchPoint(let point): return "The case has no point \(point); look at its points."
    case .textMissing: return "Words are missing; write what is needed here."
    case .offScale(let fact, let scale):
      return
        "The answer to \(book.word(fact)) must be from \(scale.lowerBound) to \(scale.upperBound); ask again."
    case .contradicting(let fact, let other):
      return fact == other
        ? "“\(book.word(fact))” is set and taken back at once; do one of the two."
        : "“\(book.word(fact))” and “\(book.word(other))” contradict each other; say one of the two."
    case .nothingToChange: return "Nothing would change; name what is to be different."
    case .notInFuture(let time): return "\(moment(time)) is not in the future; name a later time."
    case .notInPast(let time): return "\(moment(time)) is in the future; name a time that has passed."
    case .notWaiting: return "The case waits for nobody; note the answer as a contact or a note."
    case .linkToItself: return "A case cannot be linked to itself; name another one."
    case .movedOn(let expected, let actual):
      return "The case has moved on from revision \(expected) to \(actual); look at it again, then repeat."
    case .onceReused(let key):
      return "The key “\(key)” was used for another command already; use a new one."
    case .noSuchDeadline(let code, let known):
      return
        "No deadline “\(code)” runs on this case\(book.basics.perhaps(code, among: known, after: ", ")); "
        + (known.isEmpty ? "none of the policy does." : "choose one of \(book.basics.names(known)).")
    case .noExtensionLeft(let code):
      return "The policy lets “\(code)” be put off no further; answer before it ends."
    case .extensionNotLater(let code, let due):
      return
        "The next step of “\(code)” would not end after \(moment(due)); the policy has to allow a longer one."
    case .deadlinePassed(let code, let due):
      return "“\(code)” ended at \(moment(due)) and cannot be put off now; answer at once."
    case .needsRole(let role):
      return "This needs the authority of a \(book.word(role)); ask one to do it."
    case .paid(let sum, let role):
      return
        "\(book.money(sum)) was paid on the case, so voiding it needs a \(book.word(role)); ask one to do it."
    case .customer(let refusal): return book.customers.refusal(refusal)
    case .noSuchCase(let number): return "There is no case \(number); check the number."
    }
  }
}
