import RecoveryDomain

/// The slice of the case pane: which case, what is known of it, which tab.
struct StoryPane: Equatable, Sendable {
  /// The pane's sides.
  enum Tab: CaseIterable, Hashable, Sendable {
    case story, facts, customer, recovery, clocks
  }

  /// The case that is shown; nil before any is.
  private(set) var number: CaseNumber?
  /// What the desk told of it; nil until it has.
  private var told: ToldCase?
  /// The open tab.
  var tab = Tab.story
  /// Lines that are scrolled away above.
  var scroll = 0
  /// The place of the cursor among the facts that can be edited.
  var factCursor = 0
  /// There is no such case.
  private(set) var isMissing = false

  /// The case that was shown before, which stays on screen for a moment: going through a list does not flicker.
  private struct Lingering: Equatable, Sendable {
    let number: CaseNumber
    let told: ToldCase
    let scroll: Int
    let until: Timestamp
  }

  private var lingering: Lingering?
  private var generation = 0
  private var isWanted = false
  private var isAsked = false
  /// While a person goes through a list, the case is asked for only when this moment has come.
  private var restsAt: Timestamp?
  /// When the pane last turned to another case.
  private var lastTurn: Timestamp?

  /// Whether nothing is awaited.
  var isSettled: Bool { !isAsked && !isWanted }

  /// What is known of the case; nil until it is loaded.
  var file: CaseFile? { told?.file }
  /// The state of the case, when it is here.
  var state: CaseState? { told?.file.state }
  /// Other cases of the same contact, latest first.
  var earlier: [CaseSummary] { told?.earlier ?? [] }
  /// When guarantees were invoked on the customer's other cases.
  var guaranteesElsewhere: [Timestamp] { told?.guaranteesElsewhere ?? [] }
  /// Whose the case is, or may be; nil until it is loaded.
  var dossier: CustomerDossier? { told?.dossier }

  /// How long the selection rests before the pane follows it: longer than a held key takes to repeat (33 ms at the
  /// usual 30 a second), shorter than anybody waits for.
  static let restSpan = Duration.milliseconds(80)
  /// Long enough for a rest and a desk's answer, too short for anybody to read the wrong case.
  static let lingeringSpan = Duration.milliseconds(250)

  /// The next moment after `now` at which the pane does something by itself; nil when it does not.
  func nextChange(after now: Timestamp) -> Timestamp? {
    guard told == nil, !isMissing else { return nil }
    return [restsAt, lingering?.until].compactMap(\.self).filter { $0 > now }.min()
  }

  /// The pane as it is to be drawn at a moment: the case before while the next one is being fetched; no case while a
  /// person goes on through the list.
  func seen(at now: Timestamp) -> StoryPane {
    guard told == nil, !isMissing, number != nil else { return self }
    var pane = self
    guard let lingering, now < lingering.until else {
      if restsAt != nil { pane.number = nil }
      return pane
    }
    pane.number = lingering.number
    pane.told = lingering.told
    pane.scroll = lingering.scroll
    return pane
  }

  /// The pane as it is to be drawn at a moment, without what only moves it along: two that are equal look alike.
  func still(at now: Timestamp) -> StoryPane {
    var pane = seen(at: now)
    pane.lingering = nil
    pane.generation = 0
    pane.isWanted = false
    pane.isAsked = false
    pane.restsAt = nil
    pane.lastTurn = nil
    return pane
  }

  /// Turns to a case: at once, or, where the pane has just turned to another, when the selection rests.
  mutating func show(_ number: CaseNumber, now: Timestamp) {
    if let told, let before = self.number {
      lingering = Lingering(number: before, told: told, scroll: scroll, until: now + Self.lingeringSpan)
    }
    self.number = number
    told = nil
    scroll = 0
    factCursor = 0
    isMissing = false
    isWanted = true
    // Keys that came together are one turn.
    guard lastTurn != now else { return }
    restsAt = lastTurn.flatMap { now < $0 + Self.restSpan ? now + Self.restSpan : nil }
    lastTurn = now
  }

  /// Shows no case.
  mutating func clear() {
    lingering = nil
    number = nil
    told = nil
    isMissing = false
    isWanted = false
  }

  /// The question for the case, one at a time: going through a hundred rows asks for the last one only.
  /// - Parameter isWorkedOn: The case is more than looked at in passing: it does not wait for a rest.
  mutating func requests(at now: Timestamp, isWorkedOn: Bool) -> [ConsoleEffect] {
    guard isWanted, !isAsked, let number else { return [] }
    // A clock that was set back must not make the rest long.
    if let restsAt, now < restsAt, restsAt <= now + Self.restSpan, !isWorkedOn { return [] }
    restsAt = nil
    generation += 1
    isWanted = false
    isAsked = true
    return [.loadCase(number, generation: generation)]
  }

  /// Takes a case; one that was turned away from meanwhile is dropped.
  mutating func take(
    _ generation: Int, _ file: CaseFile?, earlier: [CaseSummary], dossier: CustomerDossier? = nil,
    guarantees: [Timestamp] = []
  ) {
    guard generation == self.generation else { return }
    isAsked = false
    guard !isWanted || file?.state.number == number else { return }
    guard file == nil || file?.state.number == number else { return }
    told = file.map {
      ToldCase($0, earlier: earlier, guaranteesElsewhere: guarantees, dossier: dossier)
    }
    isMissing = file == nil
    lingering = nil
  }

  /// A question failed: it counts as not asked.
  mutating func forgetQuestions() {
    if isAsked { isWanted = true }
    isAsked = false
  }

  /// Takes news: a case that has moved on is asked for again, and stays on screen meanwhile.
  mutating func take(_ changes: [QueueChange]) {
    let known = file?.state.revision ?? 0
    if changes.contains(where: { $0.summary.number == number && $0.summary.revision > known }) {
      isWanted = true
    } else if let contact = file?.state.details.contact,
      changes.contains(where: { $0.summary.contact == contact && $0.summary.number != number })
    {
      isWanted = true
    } else if let customer = dossier?.customer,
      changes.contains(where: { $0.summary.share.customer == customer })
    {
      isWanted = true
    }
  }

  /// What is known of the customer; nil while nobody knows whose the case is.
  var knownCustomer: CustomerProfile? { dossier?.customer == nil ? nil : dossier?.profile }

  /// The cases that belong together with this one, then the customer's other cases, the latest first.
  var othersOfCustomer: [CaseSummary] {
    guard let dossier else { return [] }
    let together = Set(dossier.journey.map(\.number))
    return dossier.journey + dossier.cases.filter { $0.number != number && !together.contains($0.number) }
  }

  /// Opens another tab.
  mutating func turn(by steps: Int) {
    let tabs = Tab.allCases
    let index = (tabs.firstIndex(of: tab) ?? 0) + steps
    tab = tabs[(index + tabs.count) % tabs.count]
    scroll = 0
  }
}
