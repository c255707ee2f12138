import RecoveryDomain

extension StoryText {
  /// What an event is in the story: its headline, what was said, and its kind.
  public func phrase(_ event: CaseEvent, in scene: StoryScene) -> StoryPhrase {
    switch event {
    case .recorded(let event):
      StoryPhrase(
        headline: recorded(event, scene), quote: event.details.words ?? event.details.headline,
        kind: .customerWords)
    case .changed(let event):
      StoryPhrase(headline: changed(event, scene), quote: event.details.words, kind: .customerWords)
    case .corrected(let event):
      StoryPhrase(headline: corrected(event, scene), quote: event.details.words, kind: .internal)
    case .classified(let event):
      StoryPhrase(headline: classified(event, scene), quote: nil, kind: .internal)
    case .pointAdded(let event):
      StoryPhrase(headline: pointAdded(event, scene), quote: event.text, kind: .customerWords)
    case .judged(let event):
      StoryPhrase(
        headline: judged(event, scene),
        quote: [event.text, event.answer.map { book.facts.answer($0) }].compactMap { $0 }.joined(
          separator: "\n"),
        kind: .internal)
    case .claimed(let event):
      StoryPhrase(headline: claimed(event, scene), quote: nil, kind: .hold)
    case .released(let event):
      StoryPhrase(headline: released(event, scene), quote: event.text, kind: .hold)
    case .handedOver(let event):
      StoryPhrase(headline: handedOver(event, scene), quote: event.text, kind: .hold)
    case .takenOver(let event):
      StoryPhrase(
        headline: takenOver(event, scene), quote: book.given(event.reason, for: .takeOver, in: scene.policy),
        kind: .hold)
    case .noted(let event):
      StoryPhrase(headline: noted(event, scene), quote: event.text, kind: .internal)
    case .contacted(let event):
      StoryPhrase(headline: contacted(event, scene), quote: event.text, kind: .message)
    case .proposed(let event):
      StoryPhrase(
        headline: proposed(event, scene), quote: nil,
        kind: event.promises.contains { $0.amount != nil } ? .money : .message)
    case .carriedOut(let event):
      StoryPhrase(
        headline: carriedOut(event, scene), quote: event.text,
        kind: event.amount == nil ? .message : .money)
    case .withdrawn(let event):
      StoryPhrase(headline: withdrawn(event, scene), quote: event.text, kind: .message)
    case .waitStarted(let event):
      StoryPhrase(headline: waitStarted(event, scene), quote: event.text, kind: .progress)
    case .answered(let event):
      StoryPhrase(headline: answered(event, scene), quote: event.text, kind: .progress)
    case .resolved(let event):
      StoryPhrase(headline: resolved(event, scene), quote: nil, kind: .progress)
    case .rated(let event):
      StoryPhrase(headline: rated(event, scene), quote: nil, kind: .progress)
    case .closed(let event):
      StoryPhrase(headline: closed(event, scene), quote: nil, kind: .progress)
    case .reopened(let event):
      StoryPhrase(headline: reopened(event, scene), quote: event.text, kind: .progress)
    case .voided(let event):
      StoryPhrase(
        headline: voided(event, scene), quote: book.given(event.reason, for: .void, in: scene.policy),
        kind: .progress)
    case .extended(let event):
      StoryPhrase(headline: extended(event, scene), quote: event.text, kind: .progress)
    case .linked(let event):
      StoryPhrase(headline: linked(event, scene), quote: nil, kind: .progress)
    case .repeatFound(let event):
      StoryPhrase(headline: repeatFound(event, scene), quote: nil, kind: .system)
    case .repeatTakenBack(let event):
      StoryPhrase(headline: repeatTakenBack(event, scene), quote: nil, kind: .system)
    case .evidenceNoted(let event):
      StoryPhrase(headline: evidenceNoted(event, scene), quote: event.text, kind: .internal)
    case .preventionPlanned(let event):
      StoryPhrase(headline: preventionPlanned(event, scene), quote: event.text, kind: .internal)
    case .retentionSet(let event):
      StoryPhrase(headline: retentionSet(event, scene), quote: event.text, kind: .internal)
    case .matched(let event):
      StoryPhrase(headline: book.customers.matched(event, scene), quote: nil, kind: .progress)
    case .unmatched(let event):
      StoryPhrase(
        headline: book.customers.unmatched(event, scene), quote: event.isFinding ? nil : event.reason,
        kind: .progress)
    case .careListed(let event):
      StoryPhrase(headline: book.customers.careListed(event, scene), quote: nil, kind: .progress)
    case .merged(let event):
      StoryPhrase(headline: book.customers.caseMerged(event, scene), quote: event.reason, kind: .progress)
    case .absorbed(let event):
      StoryPhrase(headline: book.customers.absorbed(event, scene), quote: nil, kind: .progress)
    case .unmerged(let event):
      StoryPhrase(headline: book.customers.caseUnmerged(event, scene), quote: event.reason, kind: .progress)
    case .separated(let event):
      StoryPhrase(headline: book.customers.separated(event, scene), quote: nil, kind: .progress)
    case .guaranteeInvoked(let event):
      StoryPhrase(headline: guaranteeInvoked(event, scene), quote: evidence(event, scene), kind: .money)
    case .unknown(let type):
      StoryPhrase(headline: unknown(type: type), quote: nil, kind: .system)
    }
  }

  /// What was recorded when a guarantee was invoked; nil for nothing.
  private func evidence(_ event: GuaranteeInvoked, _ scene: StoryScene) -> String? {
    let found = event.evidence.map { piece in
      book.basics.labelled(
        book.clause(piece.code, \.evidence, of: event.guarantee, in: scene.policy), piece.text)
    }
    return found.isEmpty ? nil : book.basics.clauses(found)
  }

  /// A moment, with its date only where that is not the scene's.
  func moment(_ moment: Timestamp, _ scene: StoryScene) -> String {
    book.times.moment(moment, now: scene.at)
  }

  /// The facts that were given, by name and value; the customer's words by name only, since they are quoted.
  func facts(_ details: CaseDetails, received: Timestamp? = nil, _ scene: StoryScene) -> String {
    var facts = book.facts(of: details, now: scene.at)
    if let received { facts.append((.received, moment(received, scene))) }
    let texts = facts.map { field, text in
      let name = book.word(field)
      return field == .words || text.isEmpty ? name : book.basics.labelled(name, text)
    }
    return book.basics.clauses(texts)
  }

  /// Coded facts by name and value.
  func facts(_ change: Classification, cleared: String, _ scene: StoryScene) -> String {
    var facts = book.facts(of: change, in: scene.policy).map { fact, text in
      book.basics.labelled(book.word(fact), text)
    }
    if !change.flags.isEmpty { facts.append(book.words(change.flags)) }
    if !change.clearedFlags.isEmpty {
      facts.append(book.basics.labelled(cleared, book.words(change.clearedFlags)))
    }
    if !change.cleared.isEmpty {
      facts.append(book.basics.labelled(unknownAgain, book.words(change.cleared)))
    }
    return book.basics.clauses(facts)
  }

  /// The answers that were given, in the order of the questions.
  func answers(_ rating: Rating) -> String {
    book.basics.list(
      Rating.Question.allCases.compactMap { question in
        rating.answers[question].map { "\(book.word(question)) \($0)" }
      })
  }

  /// The name of a deadline of the policy; its code where the policy does not know it and the history did not.
  func deadline(_ code: String, _ scene: StoryScene) -> String {
    scene.policy.deadlineName(code)?[book.language] ?? code
  }

  /// The name of an action that an event refers to by its number within the case; nil when it is not known.
  func action(_ id: PlannedAction.ID, _ scene: StoryScene) -> String? {
    scene.actions.first { $0.id == id }.map { book.action($0.code, $0.amount, in: scene.policy) }
  }
}
