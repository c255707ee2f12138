import DeskText
import RecoveryDomain

/// A case as text: where it stands, what is known, what is owed, and its story.
struct CaseSheet {
  /// The case.
  let file: CaseFile
  /// Other cases of the same contact.
  let earlier: [CaseSummary]
  /// How often the customer invoked guarantees, where that asks for a second look.
  let secondLook: Int?
  /// Whose the case may be, where nobody has said so.
  let suggestions: [CustomerDossier.Suggestion]
  /// Names actions and reasons.
  let policy: Policy
  /// The words.
  let book: Phrasebook
  /// Where it goes.
  let output: StandardOutput
  /// The moment that distances are taken from.
  let now: Timestamp

  private var state: CaseState { file.state }

  /// All lines of the sheet.
  /// - Parameters:
  ///   - allClocks: Whether every running clock is listed, not only the nearest.
  ///   - why: Whether the place in the queue is explained.
  func lines(allClocks: Bool, why: Bool) -> [String] {
    var lines = standing
    lines += facts
    lines += part(.unread, state.unread.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" })
    lines += part(.points, points)
    lines += part(.classification, classification)
    lines += part(.judgement, judgement)
    lines += part(.actions, state.actions.map(action))
    lines += allClocks ? clocksWithTraces : part(.clocks, nearestClock)
    lines += part(.owed, state.owed(policy.closing).map { book.owed.item($0, policy: policy) })
    lines += part(.rating, rating)
    lines += part(.links, state.links.sorted().map(\.description))
    lines += part(.earlier, earlier.map { "\($0.number) \(book.word($0.status)) \($0.headline ?? "")" })
    if why {
      let risen = state.escalation(at: now).map {
        book.queueReasons.escalation($0, terms: state.terms, now: now)
      }
      lines += part(
        .why,
        [book.queueReasons.line(state.queueReason, terms: state.terms, now: now)] + [risen].compactMap { $0 })
    }
    return lines + story
  }

  /// The first line: number, status, next step, holder, what is out of the ordinary.
  private var standing: [String] {
    var words = [book.word(state.status)]
    if let step = state.step, state.status.isOpen { words.append(book.commands.nextStep(book.word(step))) }
    if state.status.isOpen {
      words.append(state.claim.map { book.commands.heldBy($0.holder) } ?? book.commands.unclaimed)
    }
    if state.reopenedCount > 0 { words.append(book.commands.reopened(state.reopenedCount)) }
    var lines = [output.fitted("\(state.number)  " + words.joined(separator: " · "), indent: 0)]
    if state.needsMakeSafe {
      lines.append(output.fitted("! " + book.facts.makeSafe(state.terms, policy: policy), indent: 0))
    }
    lines += findings.map { output.fitted("! " + $0, indent: 0) }
    if let watch = policy.guaranteeWatch, let secondLook {
      lines.append(output.fitted(book.guarantees.secondLook(secondLook, within: watch.window), indent: 0))
    }
    if let reason = state.needsReading { lines.append(book.commands.needsReading(book.word(reason))) }
    if !state.unknownEvents.isEmpty {
      lines.append(output.fitted(book.commands.unknownEvents(state.unknownEvents), indent: 0))
    }
    return lines
  }

  /// What the desk found by itself: failed recoveries, a repeat.
  private var findings: [String] {
    state.recoveryFailures(at: now).map {
      book.basics.labelled(book.facts.failedRecovery, book.facts.failure($0, policy: policy, now: now))
    }
      + (state.repeatOf.map {
        [book.basics.labelled(book.word(CaseFlag.repeatFailure), book.facts.repeats($0, now: now))]
      } ?? [])
  }

  /// What is known of the circumstances; the words stand in the story.
  private var facts: [String] {
    let known = book.facts(of: state.details, now: now).filter { $0.field != .words }
    let received = book.basics.labelled(
      book.word(DetailField.received), book.times.moment(state.received, now: now))
    return ([received] + customer + known.map { book.basics.labelled(book.word($0.field), $0.text) })
      .map { "  " + output.fitted($0, indent: 2) }
  }

  /// Whose the case is and why, and what follows from it.
  private var customer: [String] {
    let texts = book.customers
    var lines: [String] = []
    if let link = state.customers.link {
      let why = link.evidence.map { texts.evidence($0) } ?? texts.matchedByHand(by: link.by)
      lines.append(book.basics.labelled(texts.label(.customer), "\(link.number)  \(why)"))
    }
    if !suggestions.isEmpty { lines.append(texts.suggestionsHeading) }
    for entry in suggestions {
      let suggestion = entry.suggestion
      let reasons = [texts.evidence(suggestion.evidence), suggestion.doubt.map { texts.doubt($0) }]
      let words = [suggestion.customer.description, entry.profile.name] + reasons
      lines.append("  " + words.compactMap { $0 }.joined(separator: "  "))
    }
    if !state.customers.careCases.isEmpty {
      let cases = state.customers.careCases.map(\.description).joined(separator: " ")
      lines.append(book.basics.labelled(texts.careList(state.customers.careCases.count), cases))
    }
    if let into = state.mergedInto { lines.append(texts.caseMergedInto(into)) }
    return lines
  }

  private var points: [String] {
    state.points.enumerated().map { index, point in
      let judged =
        point.judgement.map { book.word($0) }
        ?? state.judgement(ofPoint: index).map { book.facts.asTheWhole(book.word($0)) }
      let answer = point.record?.answer.map { " – \(book.facts.answer($0))" } ?? ""
      return "\(index + 1). \(point.text)\(judged.map { book.basics.bracketed($0) } ?? "")\(answer)"
    }
  }

  /// The coded facts, as the story tells them.
  private var classification: [String] {
    let flags = state.classification.flags
    return book.facts(of: state.classification, in: policy).map {
      book.basics.labelled(book.word($0.fact), $0.text)
    }
      + (flags.isEmpty ? [] : [book.words(flags)])
  }

  private var judgement: [String] {
    guard let judgement = state.judgement else {
      return state.overallJudgement.map { [book.facts.fromThePoints(book.word($0))] } ?? []
    }
    let reason = book.reason(judgement.reason, for: .judgement, in: policy)
    return [book.basics.labelled(book.word(judgement.judgement), reason)]
  }

  private func action(_ action: PlannedAction) -> String {
    let name = book.action(action.code, action.amount, in: policy)
    func moment(_ moment: Timestamp) -> String { book.times.moment(moment, now: now) }
    let progress =
      switch action.progress {
      case .promised: book.commands.promised(by: action.owner, due: action.due.map(moment))
      case .carriedOut(let at, let by): book.commands.done(by: by, at: moment(at))
      case .withdrawn(let at): book.commands.withdrawn(at: moment(at))
      }
    return "\(action.id). \(name) – \(progress)"
  }

  private var nearestClock: [String] { state.nearestClock.map { [headline(of: $0)] } ?? [] }

  private func headline(of clock: Clock) -> String {
    let moment = book.times.moment(clock.due, now: now)
    let told =
      clock.pausedSince.map { book.commands.paused(since: book.times.moment($0, now: now)) }
      ?? book.commands.due(moment, book.times.relative(clock.due, now: now))
    let outside = book.outside(clock, of: state.details).map { book.basics.bracketed($0) } ?? ""
    return book.basics.labelled(book.clocks.name(clock, terms: state.terms) + outside, told)
  }

  /// Every clock with what it counts and why it is due when it is due.
  private var clocksWithTraces: [String] {
    let clocks = state.clocks.sorted { $0.due < $1.due }
    guard !clocks.isEmpty else { return [] }
    var lines = ["", book.commands.heading(SheetPart.clocks)]
    for clock in clocks {
      lines += hanging(output.shownLine(headline(of: clock)), indent: 2)
      for fact in book.clocks.facts(clock, terms: state.terms, now: now) {
        lines += hanging(output.shownLine(fact), indent: 4)
      }
      lines += hanging(book.clocks.whyThisDueTime, indent: 4)
      for line in book.clocks.trace(clock, now: now) { lines += hanging(output.shownLine(line), indent: 6) }
    }
    return lines
  }

  private var rating: [String] {
    guard let evaluation = state.evaluation else { return [] }
    let rating: Rating? = if case .rated(let rating) = evaluation { rating } else { nil }
    let scene = StoryScene(actor: state.recordedBy, at: now, policy: policy)
    return [book.story.phrase(.rated(CaseRated(rating: rating)), in: scene).headline]
  }

  /// Everything that happened, oldest first, with what was said or written below each line.
  private var story: [String] {
    var lines = ["", book.commands.heading(SheetPart.story)]
    for commit in file.commits {
      let scene = StoryScene(
        actor: commit.actor.name, at: commit.at, policy: policy.telling(file.namesOfTheirDays[commit.seq]),
        actions: state.actions)
      for event in commit.events {
        let phrase = book.story.phrase(event, in: scene)
        let line = "\(book.times.dateAndTime(commit.at))  \(phrase.headline)"
        lines += hanging(line, indent: 2)
        lines += (phrase.quote.map { output.wrapped($0, indent: 4) } ?? []).map { "    " + $0 }
      }
    }
    return lines
  }

  /// A heading with lines below it; nothing where there are none.
  private func part(_ part: SheetPart, _ texts: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["", book.commands.heading(part)] + texts.flatMap { hanging(output.shownLine($0), indent: 2) }
  }

  /// A text broken into lines behind an indent.
  private func hanging(_ text: String, indent: Int) -> [String] {
    output.wrapped(text, indent: indent).map { String(repeating: " ", count: indent) + $0 }
  }
}
