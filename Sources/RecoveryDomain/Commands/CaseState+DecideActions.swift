extension CaseState {
  /// Promises actions, each with an owner and a due time. The same is not promised a second time, nor the same sum after
  /// it was paid, unless that is what is meant: each promise would be paid, and doing it once would leave one owed.
  func decideProposal(_ requests: [ActionRequest], _ facts: DecisionFacts) -> Decision {
    guard !requests.isEmpty else { return .refused(.noAction) }
    var promises: [PackageProposed.Promise] = []
    for request in requests {
      switch facts.entry(for: request, on: self) {
      case .failure(let refusal): return .refused(refusal.value)
      case .success(let entry):
        if entry.needs.contains(.date), request.due == nil {
          return .refused(.needMissing(code: entry.code, .date))
        }
        if entry.needs.contains(.person), request.ownerName == nil {
          return .refused(.needMissing(code: entry.code, .person))
        }
        let terms = facts.policy.terms
        let due =
          request.due
          ?? terms.due(.promisedAction, within: entry.dueWithin ?? terms.promisedAction, from: facts.now)
        if due <= facts.now { return .refused(.notInFuture(due)) }
        if !request.isRepeat, let refusal = refusalOfSecondPromise(request, facts, in: promises) {
          return .refused(refusal)
        }
        promises.append(
          .init(
            code: entry.code, amount: request.amount, owner: request.ownerName ?? facts.actor.name, due: due))
      }
    }
    return .commit([.proposed(.init(promises: promises))])
  }

  /// The refusal of promising what is promised already, or a sum that is paid; nil when it would be the first time.
  private func refusalOfSecondPromise(
    _ request: ActionRequest, _ facts: DecisionFacts, in package: [PackageProposed.Promise]
  ) -> Refusal? {
    func isSame(_ code: String, _ amount: Money?) -> Bool { code == request.code && amount == request.amount }
    if let promised = actions.first(where: { $0.isOutstanding && isSame($0.code, $0.amount) }) {
      return .alreadyPromised(promised.id, code: promised.code)
    }
    if let index = package.firstIndex(where: { isSame($0.code, $0.amount) }) {
      return .alreadyPromised(actions.count + index + 1, code: request.code)
    }
    return refusalOfRepeat(request, facts, in: [])
  }

  /// Carries actions out. A request fulfils an outstanding promise of the same code where there is one; money of the
  /// same kind and amount is not paid a second time unless that is what is meant.
  func decideCarryingOut(_ requests: [ActionRequest], _ text: String?, _ facts: DecisionFacts) -> Decision {
    guard !requests.isEmpty else { return .refused(.noAction) }
    var outstanding = actions.filter(\.isOutstanding)
    var done: [ActionCarriedOut] = []
    for var request in requests {
      let promise = outstanding.firstIndex(keptBy: request.code, request.amount)
      if let promise { request.amount = request.amount ?? outstanding[promise].amount }
      // What was promised is kept as it was promised, whatever became known since and whatever a later policy says.
      let isAsPromised = promise.map { outstanding[$0].amount == request.amount } ?? false
      if !isAsPromised,
        case .failure(let refusal) = facts.entry(for: request, on: promise == nil ? self : nil)
      {
        return .refused(refusal.value)
      }
      if facts.policy.action(request.code)?.needs.contains(.text) == true, (text ?? "").isBlank {
        return .refused(.needMissing(code: request.code, .text))
      }
      if promise == nil, !request.isRepeat, let refusal = refusalOfRepeat(request, facts, in: done) {
        return .refused(refusal)
      }
      let words = done.isEmpty ? text.flatMap { $0.isBlank ? nil : $0 } : nil
      done.append(
        ActionCarriedOut(
          action: promise.map { outstanding[$0].id }, code: request.code, amount: request.amount, text: words)
      )
      if let promise { outstanding.remove(at: promise) }
    }
    return .commit(done.map { .carriedOut($0) })
  }

  /// The outstanding promise that an action carried out with that amount keeps; nil where it keeps none: another amount
  /// is paid beside what was promised.
  public func promise(keptBy code: String, _ amount: Money?) -> PlannedAction? {
    let outstanding = actions.filter(\.isOutstanding)
    return outstanding.firstIndex(keptBy: code, amount).map { outstanding[$0] }
  }

  /// The refusal of paying the same amount by the same action twice; nil when it would be the first time.
  private func refusalOfRepeat(_ request: ActionRequest, _ facts: DecisionFacts, in batch: [ActionCarriedOut])
    -> Refusal?
  {
    guard request.amount != nil else { return nil }
    if batch.contains(where: { $0.code == request.code && $0.amount == request.amount }) {
      return .alreadyCarriedOut(code: request.code, at: facts.now, by: facts.actor.name)
    }
    for action in actions where action.code == request.code && action.amount == request.amount {
      if case .carriedOut(let at, let by) = action.progress {
        return .alreadyCarriedOut(code: request.code, at: at, by: by)
      }
    }
    return nil
  }

  /// Takes a promise back, with a reason.
  func decideWithdrawal(_ id: PlannedAction.ID, _ text: String) -> Decision {
    guard actions.contains(where: { $0.id == id && $0.isOutstanding }) else {
      return .refused(.noSuchPromise(id))
    }
    return text.isBlank ? .refused(.textMissing) : .commit([.withdrawn(.init(action: id, text: text))])
  }
}

extension [PlannedAction] {
  /// The promise that an action keeps: the same amount first, then one that names none.
  fileprivate func firstIndex(keptBy code: String, _ amount: Money?) -> Int? {
    firstIndex { $0.code == code && $0.amount == amount }
      ?? firstIndex { $0.code == code && ($0.amount == nil || amount == nil) }
  }
}

extension ActionRequest {
  /// Who is named to see to it; nil where nobody is.
  fileprivate var ownerName: String? { owner.flatMap { $0.isBlank ? nil : $0 } }
}

/// A refusal on its way out of a lookup.
struct Refused: Error {
  /// Why.
  let value: Refusal
}

extension DecisionFacts {
  /// The catalogue's entry for a request whose amount fits it, or the refusal.
  /// - Parameter state: The case that must be what the action is for, and where the actor needs the authority for it;
  ///   nil for a promise that is kept, which both were asked of when it was given.
  func entry(for request: ActionRequest, on state: CaseState?) -> Result<RecoveryAction, Refused> {
    guard let entry = policy.action(request.code) else {
      return .failure(Refused(value: .unknownAction(request.code, similar: similarCodes(to: request.code))))
    }
    switch (entry.amount, request.amount) {
    case (.required, nil): return .failure(Refused(value: .amountMissing(code: entry.code)))
    case (.none, .some): return .failure(Refused(value: .amountNotAllowed(code: entry.code)))
    case (_, let amount?) where amount.currency != currency:
      return .failure(Refused(value: .foreignCurrency(amount.currency)))
    case (_, let amount?) where amount.minorUnits <= 0:
      return .failure(Refused(value: .amountNotPositive(code: entry.code)))
    case (_, let amount?) where !entry.allows(amount: amount):
      return .failure(
        Refused(value: .amountOutside(code: entry.code, least: entry.leastAmount, most: entry.mostAmount)))
    default: break
    }
    guard let state else { return .success(entry) }
    switch policy.standing(of: entry, amount: request.amount, by: actor, on: state) {
    case .allowed: return .success(entry)
    case .unfit(let misfit): return .failure(Refused(value: .unfit(code: entry.code, misfit)))
    case .needs(let role, let limit):
      return .failure(Refused(value: .beyondAuthority(code: entry.code, needs: role, limit: limit)))
    }
  }

  /// Up to three codes of the catalogue that share a word with a mistyped one.
  private func similarCodes(to code: String) -> [String] {
    let words = Set(code.lowercased().split { !$0.isLetter })
    let sharing = policy.actions.map(\.code).filter { !words.isDisjoint(with: Set($0.split(separator: "-"))) }
    return Array(sharing.prefix(3))
  }
}
