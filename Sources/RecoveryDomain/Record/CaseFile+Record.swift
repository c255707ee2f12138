/// Somebody's hold on a case, from taking it on to letting it go.
public struct PastHold: Hashable, Sendable {
  /// The login name.
  public let holder: String
  /// From when.
  public let since: Timestamp
  /// Until when; nil while it lasts.
  public let until: Timestamp?
}

/// Who offered an action to the customer, with which authority.
public struct ActionOffer: Hashable, Sendable {
  /// The action.
  public let action: PlannedAction
  /// Who offered it: the role is the authority.
  public let actor: Actor
}

/// What a compliant log of complaints holds of a case beyond its state (ISO 10002, GB/T 19012; `formulas` §8).
extension CaseFile {
  /// Who had the case when, oldest first.
  public var holds: [PastHold] {
    var holds: [PastHold] = []
    func end(_ at: Timestamp) {
      guard let last = holds.last, last.until == nil else { return }
      holds[holds.count - 1] = PastHold(holder: last.holder, since: last.since, until: at)
    }
    for commit in commits {
      for event in commit.events {
        switch event {
        case .claimed, .takenOver:
          end(commit.at)
          holds.append(PastHold(holder: commit.actor.name, since: commit.at, until: nil))
        case .handedOver(let event):
          end(commit.at)
          holds.append(PastHold(holder: event.to, since: commit.at, until: nil))
        case .released, .closed: end(commit.at)
        default: break
        }
      }
    }
    return holds
  }

  /// Every action with who offered it, in the order of the actions.
  public var offers: [ActionOffer] {
    var actors: [Actor] = []
    for commit in commits {
      for event in commit.events {
        switch event {
        case .proposed(let event): actors += Array(repeating: commit.actor, count: event.promises.count)
        case .carriedOut(let event):
          let isPromised = event.action.map { (1...max(1, actors.count)).contains($0) } ?? false
          if !isPromised { actors.append(commit.actor) }
        default: break
        }
      }
    }
    return zip(state.actions, actors).map { ActionOffer(action: $0, actor: $1) }
  }

  /// When the case was closed, each time.
  public var closings: [Timestamp] {
    commits.filter { $0.events.contains { if case .closed = $0 { true } else { false } } }.map(\.at)
  }

  /// When and why it was reopened, each time.
  public var reopenings: [(at: Timestamp, reason: String)] {
    commits.flatMap { commit in
      commit.events.compactMap { event in
        if case .reopened(let event) = event { (commit.at, event.reason) } else { nil }
      }
    }
  }
}

extension CaseState {
  /// The first word that reached the customer: that is what acknowledged the case. Attempts may satisfy the clock
  /// (`domain` §4), but nobody was told anything by them; nil until there is one.
  public var acknowledgement: Contact? { contacts.first(where: \.reached) }

  /// The first word that reached the customer after the last judgement; nil until there is one.
  public var finalResponse: Contact? {
    judgedAt == nil ? nil : contacts.dropFirst(contactsBeforeJudgement).first(where: \.reached)
  }

  /// The sum of all that was paid: by actions that were carried out, guarantees among them, and before the case came in
  /// settled; nil where there is none.
  public var paid: Money? {
    let sums = actions.filter(\.isCarriedOut).compactMap(\.amount) + [settlement?.paid].compactMap { $0 }
    guard let currency = sums.first?.currency else { return nil }
    let total = sums.filter { $0.currency == currency }.reduce(Int64(0)) {
      let (sum, isTooLarge) = $0.addingReportingOverflow($1.minorUnits)
      return isTooLarge ? .max : sum
    }
    return Money(minorUnits: total, currency: currency)
  }
}
