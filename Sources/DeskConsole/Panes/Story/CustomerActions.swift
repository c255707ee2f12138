import CellScreen
import DeskText
import RecoveryDomain

/// What can be done about whose the case is.
enum CustomerActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord(
      "customer.accept", ["="], in: [.story], words: { $0.customers.acceptSuggestion },
      obstacle: { state, environment in
        obstacleToMatch(state, environment)
          ?? (state.acceptance.map { state.obstacle(to: $0, environment) }
            ?? state.obstacle(to: FormID.match, environment))
      }
    ) { state, environment in
      if let acceptance = state.acceptance { return state.send(acceptance, as: .accepted) }
      state.open(.match, on: state.story.number, environment)
      return []
    }.showingOthers,
    ActionRecord(
      "customer.refuse", ["-"], in: [.story], words: { $0.customers.refuseSuggestion },
      obstacle: { state, environment in
        guard state.story.state?.customers.link == nil else {
          return state.obstacle(to: .unmatch, environment)
        }
        return noSuggestion(state, environment)
          ?? state.obstacle(to: state.refusal(environment), environment)
      }
    ) { state, environment in
      if state.story.state?.customers.link != nil {
        state.open(.unmatch, on: state.story.number, environment)
        return []
      }
      return state.refusal(environment).map { state.send($0, as: .refused) } ?? []
    }.showingOthers,
    ActionRecord(
      "customer.record", ["K"], in: [.story], words: { $0.customers.recordCustomer },
      obstacle: { state, environment in obstacleToRecord(state, environment) }
    ) { state, _ in state.recordCustomer() }.showingOthers,
    // Enter does the same on the customer's page, where it has no fact to edit.
    ActionRecord(
      "customer.cases", ["o"], in: [.story], words: { $0.customers.otherCases }, obstacle: obstacleToCases
    ) { state, _ in state.openCustomerCases() },
    ActionRecord(
      "case.merge", ["&"], in: [.queue, .story, .recovery], words: { $0.customers.mergeCase },
      obstacle: { state, environment in
        CaseActions.noCase(state, environment) ?? state.obstacle(to: state.mergingForm, environment)
      }
    ) { state, environment in
      state.open(state.mergingForm, on: state.story.number, environment)
      return []
    }.called { state, environment in
      state.mergingForm == .unmergeCase ? environment.phrasebook.customers.unmergeCase : nil
    }.found { environment in
      // Who looks for it knows the word of one language or another.
      Language.allCases.map { environment.phrasebook.speaking($0).customers.mergingSearchWords }
        .joined(separator: " ")
    },
  ]

  /// Why the customer's other cases cannot be listed now.
  static let obstacleToCases: @Sendable (ConsoleState, ConsoleEnvironment) -> String? = {
    state, environment in
    if state.isHidden { return environment.phrasebook.batch.hiddenHere }
    if let reason = CaseActions.noCase(state, environment) { return reason }
    guard let dossier = state.story.dossier else { return environment.phrasebook.storyPane.loading }
    guard state.story.othersOfCustomer.isEmpty else { return nil }
    let texts = environment.phrasebook.customers
    return dossier.customer == nil ? texts.notMatched : texts.noOtherCases
  }

  /// Why the complainant cannot be put on file.
  private static func obstacleToRecord(_ state: ConsoleState, _ environment: ConsoleEnvironment) -> String? {
    if let reason = CaseActions.noCase(state, environment) { return reason }
    guard let shown = state.story.state else { return environment.phrasebook.storyPane.loading }
    let texts = environment.phrasebook.customers
    switch shown.customerToRecord {
    case .onFile(let customer): return texts.alreadyOnFile(customer)
    case .nobodyNamed: return texts.refusal(.nobodyNamed)
    // The number that the customer will get makes no difference to whether the case may be given to a customer.
    case .new: return state.obstacle(to: .match(CustomerNumber(0), nil), environment)
    }
  }

  /// Why nobody can be named as the customer: nothing is known of the case yet, or whose it is.
  private static func obstacleToMatch(_ state: ConsoleState, _ environment: ConsoleEnvironment) -> String? {
    if let reason = CaseActions.noCase(state, environment) { return reason }
    guard let known = state.story.state, let dossier = state.story.dossier else {
      return environment.phrasebook.storyPane.loading
    }
    if let link = known.customers.link { return environment.phrasebook.customers.alreadyOnFile(link.number) }
    return dossier.suggestions.isEmpty && state.isHidden ? environment.phrasebook.batch.hiddenHere : nil
  }

  /// Why there is nobody to accept or refuse.
  private static func noSuggestion(_ state: ConsoleState, _ environment: ConsoleEnvironment) -> String? {
    if let reason = CaseActions.noCase(state, environment) { return reason }
    return state.story.dossier?.suggestions.isEmpty ?? true ? environment.phrasebook.customers.nobody : nil
  }
}

extension ConsoleState {
  /// Lists the customer's other cases.
  mutating func openCustomerCases() -> [ConsoleEffect] {
    openMenu(.customerCases, at: 0)
    return []
  }

  /// The form that merges the case that is shown, or takes its merging back.
  fileprivate var mergingForm: FormID { story.state?.mergedInto == nil ? .mergeCase : .unmergeCase }

  /// Puts the complainant of the case that is shown on file.
  fileprivate mutating func recordCustomer() -> [ConsoleEffect] {
    send(.recorded) { id, number in .recordCustomer(id, of: number) }
  }

  /// The command that makes the case the first suggested customer's; nil without one.
  fileprivate var acceptance: CaseCommand? {
    story.dossier?.suggestions.first.map { .match($0.suggestion.customer, $0.suggestion.evidence) }
  }

  /// The command that says that the case is not the first suggested customer's; nil without one.
  fileprivate func refusal(_ environment: ConsoleEnvironment) -> CaseCommand? {
    story.dossier?.suggestions.first.map {
      .unmatch($0.suggestion.customer, reason: environment.phrasebook.customers.refusedSuggestion)
    }
  }

  /// Gives a command about whose the case is.
  fileprivate mutating func send(_ command: CaseCommand, as deed: CustomerDeed) -> [ConsoleEffect] {
    send(deed) { id, number in .perform(id, command, on: number, ifRevision: nil) }
  }

  private mutating func send(
    _ deed: CustomerDeed, _ effect: (CommandID, CaseNumber) -> ConsoleEffect
  ) -> [ConsoleEffect] {
    guard let number = story.number else { return [] }
    let id = nextCommandID()
    pending[id] = PendingCommand(subject: .customer(deed), number: number, draft: nil)
    notice = Notice(content: .saving(.customer(deed)))
    return [effect(id, number)]
  }
}
