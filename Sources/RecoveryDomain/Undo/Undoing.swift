/// The compensating commands for one event, from what stood before it and what stands now.
struct Undoing {
  /// Why an event cannot be undone, on its way out.
  struct Refused: Error {
    /// Why.
    let value: UndoRefusal
  }

  /// The case before the event.
  let before: CaseState
  /// The case now.
  let after: CaseState
  /// Whose event it was: a login name.
  let actor: String
  /// What is written where a command asks for words.
  let reason: String
  /// The moment.
  let now: Timestamp

  /// The commands that bring back what stood before an event.
  func commands(for event: CaseEvent) -> Result<[CaseCommand], Refused> {
    switch event {
    case .claimed: .success([.release(text: nil)])
    case .released: reclaiming()
    case .handedOver(let event): .failure(Refused(value: .givenAway(to: event.to)))
    case .takenOver(let event): .success([.handOver(to: event.from, text: reason)])
    case .classified: classifying()
    case .judged(let event): judging(event)
    case .waitStarted: endingWait()
    case .answered: waitingAgain()
    case .proposed: withdrawing()
    case .withdrawn(let event): promisingAgain(event.action)
    case .corrected(let event): correcting(event)
    case .rated: ratingAgain()
    case .noted: .failure(Refused(value: .notesStay))
    case .contacted: .failure(Refused(value: .messageSent))
    case .carriedOut, .guaranteeInvoked: .failure(Refused(value: .carriedOut))
    case .recorded: .failure(Refused(value: .recorded))
    case .resolved, .closed: .failure(Refused(value: .ended))
    case .reopened: .failure(Refused(value: .reopened))
    case .voided: .failure(Refused(value: .voided))
    case .matched(let event): .success([.unmatch(event.customer, reason: reason)])
    case .unmatched(let event):
      event.isFinding ? .failure(Refused(value: .stays)) : matchingAgain(event.customer)
    case .merged: .success([.unmerge(reason: reason)])
    case .unmerged(let event): .success([.merge(into: event.from, reason: reason)])
    case .changed, .pointAdded, .linked, .extended, .careListed, .absorbed, .separated, .repeatFound,
      .repeatTakenBack,
      .evidenceNoted,
      .preventionPlanned, .retentionSet, .unknown:
      .failure(Refused(value: .stays))
    }
  }

  private var nothingBefore: Result<[CaseCommand], Refused> { .failure(Refused(value: .nothingBefore)) }

  /// Released by its holder: claimed again; released for a colleague: handed back.
  private func reclaiming() -> Result<[CaseCommand], Refused> {
    guard let holder = before.claim?.holder else { return nothingBefore }
    return .success([holder == actor ? .claim : .handOver(to: holder, text: reason)])
  }

  /// The former facts; one that was unknown becomes unknown again.
  private func classifying() -> Result<[CaseCommand], Refused> {
    let back = after.classification.change(to: before.classification)
    var result = after.classification
    result.take(back)
    return result == before.classification ? .success([.classify(back)]) : nothingBefore
  }

  /// The former judgement of the case or the point, with its reason.
  private func judging(_ event: CaseJudged) -> Result<[CaseCommand], Refused> {
    let points = before.points
    let former =
      event.point.map { points.indices.contains($0 - 1) ? points[$0 - 1].record : nil } ?? before.judgement
    guard let former else { return nothingBefore }
    return .success([
      .judge(
        former.judgement, reason: former.reason, point: event.point, text: reason, answer: former.answer)
    ])
  }

  /// The former match; a suggestion that was refused stays refused.
  private func matchingAgain(_ customer: CustomerNumber) -> Result<[CaseCommand], Refused> {
    guard let link = before.customers.link, link.number == customer else { return nothingBefore }
    return .success([.match(customer, link.evidence)])
  }

  private func endingWait() -> Result<[CaseCommand], Refused> {
    guard before.wait == nil else { return waitingAgain() }
    return .success([.answered(text: reason)])
  }

  private func waitingAgain() -> Result<[CaseCommand], Refused> {
    guard let wait = before.wait, wait.due.map({ $0 > now }) ?? true else { return nothingBefore }
    return .success([.wait(wait.reason, party: wait.party, due: wait.due, text: reason)])
  }

  /// Every promise of the package that is still outstanding.
  private func withdrawing() -> Result<[CaseCommand], Refused> {
    let promises = after.actions.dropFirst(before.actions.count).filter(\.isOutstanding)
    guard !promises.isEmpty else { return .failure(Refused(value: .carriedOut)) }
    return .success(promises.map { .withdraw($0.id, text: reason) })
  }

  private func promisingAgain(_ id: PlannedAction.ID) -> Result<[CaseCommand], Refused> {
    guard let promise = before.actions.first(where: { $0.id == id }), let due = promise.due, due > now else {
      return nothingBefore
    }
    // Where two of a kind were meant, taking one back and again is no third.
    let request = ActionRequest(
      code: promise.code, amount: promise.amount, due: due, owner: promise.owner, isRepeat: true)
    return .success([.propose([request])])
  }

  /// The former circumstances; texts that were absent are emptied, sums and the channel cannot be.
  private func correcting(_ event: CaseCorrected) -> Result<[CaseCommand], Refused> {
    let isReadForGood = event.isRead && before.needsReading != nil
    let back = after.details.correction(to: before.details)
    var result = after.details
    result.take(back)
    let received = before.received == after.received ? nil : before.received
    guard !isReadForGood, result == before.details else { return nothingBefore }
    return .success([.correct(details: back, received: received, isRead: false)])
  }

  private func ratingAgain() -> Result<[CaseCommand], Refused> {
    switch before.evaluation {
    case .rated(let rating): .success([.rate(rating, isAccepted: before.isAccepted)])
    case .noAnswer: .success([.rate(nil, isAccepted: before.isAccepted)])
    case nil: nothingBefore
    }
  }
}

extension CaseDetails {
  /// The change that makes these details those, as far as a change can.
  fileprivate func correction(to former: CaseDetails) -> CaseDetails {
    func text(_ new: String?, _ old: String?) -> String? { new == old ? nil : old ?? "" }
    func value<Value: Equatable>(_ new: Value?, _ old: Value?) -> Value? { new == old ? nil : old }
    var back = CaseDetails()
    back.channel = value(channel, former.channel)
    back.occurred = value(occurred, former.occurred)
    back.price = value(price, former.price)
    back.claimed = value(claimed, former.claimed)
    back.externalDue = value(externalDue, former.externalDue)
    back.touchpoint = text(touchpoint, former.touchpoint)
    back.product = text(product, former.product)
    back.foreignAmount = text(foreignAmount, former.foreignAmount)
    back.externalBody = text(externalBody, former.externalBody)
    back.externalReference = text(externalReference, former.externalReference)
    back.customer = text(customer, former.customer)
    back.contact = text(contact, former.contact)
    back.order = text(order, former.order)
    back.representative = text(representative, former.representative)
    back.authority = text(authority, former.authority)
    back.promised = text(promised, former.promised)
    back.headline = text(headline, former.headline)
    back.words = text(words, former.words)
    back.askedWords = text(askedWords, former.askedWords)
    return back
  }
}
