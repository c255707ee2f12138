import CellScreen
import DeskText
import RecoveryDomain

/// Exactly what will be recorded, paid and promised; `y` confirms, not the key that opened it.
struct PreviewDialog: Equatable, Sendable, DialogBehaviour {
  /// The case, whatever is selected meanwhile.
  let number: CaseNumber
  /// Whether it is carried out now, or promised for a time.
  private(set) var way: PackageWay
  /// Who is to keep the promise: a login name; nil is the person at the console.
  private(set) var owner: String?
  /// The last attempt to send it.
  var attempt: Attempt<PackageContent>?
  /// How fast the desk has been with such cases; nil until it is known, or when too little is.
  var pace: PromiseGuard.Pace?
  private var isPaceAsked = false
  /// Lines that are scrolled away above.
  private(set) var scroll = 0
  /// The lines from the first one on that were on screen, and how wide they were broken.
  private var seen = Seen()

  /// How much of the preview was on screen.
  private struct Seen: Equatable, Sendable {
    var lines = 0
    var width = 0
  }

  /// A preview of what is marked for a case.
  init(number: CaseNumber, attempt: Attempt<PackageContent>?) {
    self.number = number
    self.attempt = attempt
    self.attempt?.isWaiting = false
    way = attempt?.content.way ?? .now
    owner = attempt?.content.owner
  }

  var context: KeyContext { .preview }
  var dialog: Dialog { .preview(self) }

  /// Goes on to another way, round and round: now, each action within the policy's time, then each time that can be
  /// promised.
  mutating func turnPromise(by steps: Int, now: Timestamp, zone: DeskZone) {
    let times = PromiseTime.offered(now: now, zone: zone).filter { $0 != .other }
    let ways: [PackageWay] = [.now, .withinPolicy] + times.map { .promised($0) }
    way = ways.firstIndex(of: way).map { ways[($0 + steps + ways.count) % ways.count] } ?? .now
    beginAgain()
  }

  /// Goes on to the next person who can keep the promise, round and round.
  mutating func turnOwner(among names: [String]) {
    beginAgain()
    guard let owner, let index = names.firstIndex(of: owner) else {
      self.owner = names.first
      return
    }
    self.owner = index + 1 < names.count ? names[index + 1] : nil
  }

  /// What is to be recorded is another thing: it is looked at from the top.
  private mutating func beginAgain() {
    scroll = 0
    seen = Seen()
  }

  /// Scrolls by lines, never past the ends.
  mutating func scroll(by lines: Int, _ layout: PreviewLayout) {
    seen = seen(layout)
    scroll = max(0, min(scroll + lines, layout.lines.count - layout.height))
    seen = seen(layout)
  }

  /// What has been on screen by now: lines that were jumped over do not count.
  private func seen(_ layout: PreviewLayout) -> Seen {
    let before = seen.width == layout.width ? seen.lines : 0
    let lines = scroll <= before ? max(before, scroll + layout.height) : before
    return Seen(lines: lines, width: layout.width)
  }

  /// Whether every line was on screen: only then can all of it be meant.
  func isSeenWhole(_ layout: PreviewLayout) -> Bool { seen(layout).lines >= layout.lines.count }

  /// Why the rules would refuse the package as a whole; nil when they would take it, or nothing is known of the case.
  func refusal(_ state: ConsoleState, _ environment: ConsoleEnvironment) -> Refusal? {
    guard let known = state.story.state, known.number == number else { return nil }
    let facts = environment.facts(at: state.now)
    let command = content(state).command(now: state.now, zone: environment.phrasebook.zone)
    guard case .refused(let refusal) = known.decide(command, facts) else { return nil }
    return refusal
  }

  /// The question how fast the desk has been with such cases, once.
  mutating func paceRequest() -> ConsoleEffect? {
    guard !isPaceAsked else { return nil }
    isPaceAsked = true
    return .loadPace(number)
  }

  /// What to heed before all of it is promised by one time: that the desk is seldom as fast (`domain` §4).
  func boldness(_ state: ConsoleState, _ environment: ConsoleEnvironment) -> PromiseGuard.Warning? {
    guard let known = state.story.state, known.number == number,
      let due = way.moment(now: state.now, zone: environment.phrasebook.zone)
    else { return nil }
    return pace?.warning(promised: due.timeSince(known.received))
  }

  /// The package as it would be sent.
  func content(_ state: ConsoleState) -> PackageContent {
    let known = state.story.state
    return PackageContent(
      picks: state.recovery.picks(for: number), way: way, owner: way == .now ? nil : owner,
      words: way == .now ? state.recovery.words[number] : nil,
      revision: known?.number == number ? known?.revision : nil)
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    PreviewDrawing(preview: self, scene: scene).draw(on: &canvas)
  }
}
