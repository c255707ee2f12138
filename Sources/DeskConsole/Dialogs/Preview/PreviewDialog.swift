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

  /// Goes on to the next way: now, each action within the policy's time, then each time that can be promised.
  mutating func turnPromise(now: Timestamp, zone: DeskZone) {
    let times = PromiseTime.offered(now: now, zone: zone).filter { $0 != .other }
    let ways: [PackageWay] = [.now, .withinPolicy] + times.map { .promised($0) }
    way = ways.firstIndex(of: way).map { ways[($0 + 1) % ways.count] } ?? .now
  }

  /// Goes on to the next person who can keep the promise, round and round.
  mutating func turnOwner(among names: [String]) {
    guard let owner, let index = names.firstIndex(of: owner) else {
      self.owner = names.first
      return
    }
    self.owner = index + 1 < names.count ? names[index + 1] : nil
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

/// What can be done in the preview.
enum PreviewActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord("preview.confirm", ["y"], in: [.preview], footer: 0, words: { $0.recoveryPane.confirm }) {
      state, environment in
      state.sendPackage(environment)
    },
    ActionRecord("preview.promise", ["p"], in: [.preview], footer: 1, words: { $0.recoveryPane.turnPromise })
    {
      state, environment in
      guard case .preview(var preview)? = state.dialogs.last, preview.attempt?.isWaiting != true else {
        return []
      }
      preview.turnPromise(now: state.now, zone: environment.phrasebook.zone)
      state.dialogs[state.dialogs.count - 1] = .preview(preview)
      return []
    },
    ActionRecord(
      "preview.owner", ["o"], in: [.preview], footer: 5, words: { $0.recoveryPane.turnOwner },
      obstacle: { state, environment in
        guard case .preview(let preview)? = state.dialogs.last, preview.way == .now else { return nil }
        return environment.phrasebook.recoveryPane.ownersPromiseOnly
      }
    ) { state, environment in
      guard case .preview(var preview)? = state.dialogs.last, preview.attempt?.isWaiting != true else {
        return []
      }
      preview.turnOwner(among: state.colleagues(environment))
      state.dialogs[state.dialogs.count - 1] = .preview(preview)
      return []
    },
    ActionRecord(
      "preview.words", ["w"], in: [.preview], footer: 2, words: { $0.recoveryPane.words },
      obstacle: { state, environment in
        guard case .preview(let preview)? = state.dialogs.last, preview.way != .now else { return nil }
        return environment.phrasebook.recoveryPane.noWordsWithPromise
      }
    ) { state, _ in
      guard case .preview(let preview)? = state.dialogs.last, preview.attempt?.isWaiting != true else {
        return []
      }
      let text = state.recovery.words[preview.number] ?? ""
      state.dialogs.append(.words(WordsDialog(number: preview.number, text: text)))
      return []
    },
    ActionRecord(
      "preview.repeat", ["r"], in: [.preview], footer: 3, words: { $0.recoveryPane.meanRepeat },
      obstacle: { state, environment in
        state.repeatedPicks().isEmpty ? environment.phrasebook.recoveryPane.nothingRepeated : nil
      }
    ) { state, _ in
      guard case .preview(let preview)? = state.dialogs.last else { return [] }
      for var pick in state.repeatedPicks() {
        pick.isRepeat.toggle()
        state.recovery.mark(pick, for: preview.number)
      }
      return []
    },
    ActionRecord(
      "preview.leave", ["esc", "n", "ctrl-c"], in: [.preview], footer: 4,
      words: { $0.recoveryPane.backToCatalogue }
    ) { state, _ in
      state.dialogs.removeLast()
      return []
    },
  ]
}

extension ConsoleState {
  /// The colleagues who can be given a promise: those whom the policy names, and who has the case.
  func colleagues(_ environment: ConsoleEnvironment) -> [String] {
    let names = Set(environment.policy.roles.filter(\.value.mayWrite).keys)
      .union([story.state?.claim?.holder].compactMap { $0 })
    return names.subtracting([environment.me.name]).sorted()
  }

  /// Marked actions that were carried out with the same amount already.
  func repeatedPicks() -> [RecoveryPane.Pick] {
    guard case .preview(let preview)? = dialogs.last, let known = story.state, known.number == preview.number
    else { return [] }
    return recovery.picks(for: preview.number).filter { pick in
      pick.amount != nil
        && known.actions.contains { $0.isCarriedOut && $0.code == pick.code && $0.amount == pick.amount }
        && !known.actions.contains { $0.isOutstanding && $0.code == pick.code }
    }
  }

  /// Asks the desk to record the package; the same content sent again is the same command.
  fileprivate mutating func sendPackage(_ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard case .preview(var preview)? = dialogs.last, preview.attempt?.isWaiting != true else { return [] }
    let content = preview.content(self)
    guard !content.picks.isEmpty else { return [] }
    let effect: ConsoleEffect
    let id: CommandID
    if let attempt = preview.attempt, attempt.content == content {
      (id, effect) = (attempt.id, attempt.effect)
    } else {
      id = nextCommandID()
      let due = content.way.moment(now: now, zone: environment.phrasebook.zone)
      let requests = content.picks.map {
        ActionRequest(
          code: $0.code, amount: $0.amount, due: due, owner: content.owner, isRepeat: $0.isRepeat)
      }
      let command: CaseCommand =
        content.way == .now ? .carryOut(requests, text: content.words) : .propose(requests)
      effect = .perform(id, command, on: preview.number, ifRevision: content.revision)
    }
    preview.attempt = Attempt(id: id, content: content, effect: effect)
    recovery.attempts[preview.number] = preview.attempt
    dialogs[dialogs.count - 1] = .preview(preview)
    pending[id] = PendingCommand(subject: .package, number: preview.number, draft: nil)
    notice = Notice(content: .saving(.package))
    return [effect]
  }
}
