import DeskText
import RecoveryDomain

/// What can be done in the preview.
enum PreviewActions {
  /// The records.
  static let table: [ActionRecord] =
    moves.table + [
      ActionRecord(
        "preview.confirm", ["y"], in: [.preview], footer: 0, words: { $0.recoveryPane.confirm },
        obstacle: { $0.obstacleToPackage($1) }
      ) {
        state, environment in
        state.sendPackage(environment)
      },
      turn("preview.promise", ["p"], footer: 1, by: 1) { $0.recoveryPane.turnPromise },
      turn("preview.promiseBack", ["P"], footer: 2, by: -1) { $0.recoveryPane.turnPromiseBack },
      ActionRecord(
        "preview.owner", ["o"], in: [.preview], footer: 6, words: { $0.recoveryPane.turnOwner },
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
        "preview.words", ["w"], in: [.preview], footer: 3, words: { $0.recoveryPane.words },
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
        "preview.repeat", ["r"], in: [.preview], footer: 4, words: { $0.recoveryPane.meanRepeat },
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
        "preview.leave", ["esc", "n", "ctrl-c"], in: [.preview], footer: 5,
        words: { $0.recoveryPane.backToCatalogue }
      ) { state, _ in
        state.dialogs.removeLast()
        return []
      },
    ]

  /// A record that goes to another time by which the package is done.
  private static func turn(
    _ id: String, _ keys: [String], footer: FooterHint, by steps: Int,
    _ words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    ActionRecord(id, keys, in: [.preview], footer: footer, words: words) { state, environment in
      guard case .preview(var preview)? = state.dialogs.last, preview.attempt?.isWaiting != true else {
        return []
      }
      preview.turnPromise(by: steps, now: state.now, zone: environment.phrasebook.zone)
      state.dialogs[state.dialogs.count - 1] = .preview(preview)
      return []
    }
  }

  private static let moves = ListMoves(prefix: "preview", context: .preview) { state, environment, step in
    guard case .preview(var preview)? = state.dialogs.last else { return }
    let layout = PreviewLayout(preview, ConsoleScene(state, environment))
    preview.scroll(by: step.lines(height: layout.height), layout)
    state.dialogs[state.dialogs.count - 1] = .preview(preview)
  }
}

extension ConsoleState {
  /// Why the package in the preview cannot be recorded: the rules refuse it, or not all of it was seen.
  fileprivate func obstacleToPackage(_ environment: ConsoleEnvironment) -> String? {
    guard case .preview(let preview)? = dialogs.last else { return nil }
    if let refusal = preview.refusal(self, environment) {
      return environment.phrasebook.refusals.sentence(refusal, policy: environment.policy, now: now)
    }
    let layout = PreviewLayout(preview, ConsoleScene(self, environment))
    return preview.isSeenWhole(layout) ? nil : environment.phrasebook.recoveryPane.seeAllFirst
  }

  /// The colleagues who can be given a promise: those whom the policy names, and who has the case.
  func colleagues(_ environment: ConsoleEnvironment) -> [String] {
    let names = Set(environment.policy.roles.filter(\.value.mayWrite).keys)
      .union([story.state?.claim?.holder].compactMap { $0 })
    return names.subtracting([environment.me.name]).sorted()
  }

  /// Marked actions that were carried out with the same amount already, or that would be promised a second time.
  func repeatedPicks() -> [RecoveryPane.Pick] {
    guard case .preview(let preview)? = dialogs.last, let known = story.state, known.number == preview.number
    else { return [] }
    return recovery.picks(for: preview.number).filter { pick in
      let wasPaid = known.actions.contains {
        pick.amount != nil && $0.isCarriedOut && $0.code == pick.code && $0.amount == pick.amount
      }
      // What is carried out keeps a promise where there is one.
      if preview.way == .now {
        return wasPaid && known.promise(keptBy: pick.code, pick.amount) == nil
      }
      return wasPaid || isPromised(pick)
    }
  }

  /// Whether the same action with the same amount is promised on the case that is shown.
  func isPromised(_ pick: RecoveryPane.Pick) -> Bool {
    story.state?.actions.contains {
      $0.isOutstanding && $0.code == pick.code && $0.amount == pick.amount
    } ?? false
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
      let command = content.command(now: now, zone: environment.phrasebook.zone)
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
