import CellScreen
import DeskText
import RecoveryDomain

/// What can be done in a dialog for several cases, and how one is opened.
enum BatchActions {
  /// The records.
  static let table: [ActionRecord] =
    [
      ActionRecord(
        "batch.next", ["enter", "ctrl-d"], in: [.batchWriting], footer: 0, words: { $0.batch.next }
      ) { state, _ in
        state.editBatch { $0.goOn() }
        return []
      },
      ActionRecord(
        "batch.field", ["tab", "shift-tab", "down", "up"], in: [.batchWriting],
        words: { $0.consoleFrame.down }
      ) { state, _ in
        state.editBatch { $0.turnField() }
        return []
      },
      ActionRecord(
        "batch.discard", ["ctrl-x"], in: [.batchWriting], words: { $0.drafts.discard },
        obstacle: { state, environment in
          guard case .batch(let batch)? = state.dialogs.last, batch.texts.isEmpty else { return nil }
          return environment.phrasebook.drafts.none
        }
      ) { state, _ in
        state.editBatch { $0.texts = BatchTexts() }
        return []
      },
      ActionRecord(
        "batch.confirm", ["y"], in: [.batch], footer: 0, words: { $0.batch.confirm },
        obstacle: { state, environment in
          if case .batch(let batch)? = state.dialogs.last, batch.stage == .preview { return nil }
          return environment.phrasebook.consoleFrame.nothingToLeave
        }
      ) { state, _ in
        state.runBatch()
      },
      ActionRecord(
        "batch.finish", ["enter"], in: [.batch], words: { $0.batch.leave },
        obstacle: { state, environment in
          guard case .batch(let batch)? = state.dialogs.last else { return nil }
          // Looking at what will happen is left with another key: this one may have been pressed once too often.
          return batch.stage == .preview ? environment.phrasebook.batch.notYetDone : nil
        }
      ) { state, _ in
        state.leaveBatch()
        return []
      },
      ActionRecord(
        "batch.undo", ["u"], in: [.batch], footer: 2, words: { $0.undo.undoAll },
        obstacle: { state, environment in
          let words = environment.phrasebook.undo
          guard case .batch(let batch)? = state.dialogs.last else { return words.nothingDone }
          if batch.undoing(reason: "") != nil { return nil }
          return batch.kind.undoRefusal(batch.texts).map { words.sentence($0) } ?? words.nothingDone
        }
      ) { state, environment in
        guard case .batch(let batch)? = state.dialogs.last,
          let undoing = batch.undoing(reason: environment.phrasebook.undo.reason)
        else { return [] }
        state.dialogs[state.dialogs.count - 1] = .batch(undoing)
        return []
      },
      scroll("batch.down", ["j", "down"], 1) { $0.batch.down },
      scroll("batch.up", ["k", "up"], -1) { $0.batch.up },
      ActionRecord(
        "batch.leave", ["esc", "ctrl-c"], in: [.batch, .batchWriting], footer: 1, words: { $0.batch.leave }
      ) { state, _ in
        state.leaveBatch()
        return []
      },
    ]

  /// What opens such a dialog, in the queue and everywhere; it shows the cases of several customers.
  static let opening: [ActionRecord] = [
    ActionRecord(
      "queue.mark", ["space"], in: [.queue], footer: 190, words: { $0.batch.mark },
      obstacle: { state, environment in
        state.queue.selection == nil ? environment.phrasebook.batch.nothingMarked : nil
      }
    ) { state, _ in
      state.queue.toggleMark()
      let height = state.queueHeight
      state.queue.move(height: height) { $0.move(by: 1, count: $1, height: height) }
      state.followQueue()
      return []
    },
    ActionRecord(
      "queue.markAll", ["M"], in: [.queue], words: { $0.batch.markAll },
      obstacle: { state, environment in
        let text = environment.phrasebook.batch
        if state.queue.list.count == 0 { return text.nothingMarked }
        return state.queue.isComplete ? nil : text.listIncomplete
      }
    ) { state, _ in
      state.queue.toggleAllMarks()
      return []
    },
    ActionRecord("desk.releaseOwn", ["F"], in: [.queue, .story, .recovery], words: { $0.batch.releaseOwn }) {
      _, _ in
      [.loadOwn]
    },
  ].map(\.showingOthers)

  /// A record that scrolls the cases.
  private static func scroll(
    _ id: String, _ keys: [String], _ step: Int, _ words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    ActionRecord(id, keys, in: [.batch], words: words) { state, _ in
      state.editBatch { $0.scroll = min(max(0, $0.scroll + step), max(0, $0.numbers.count - 1)) }
      return []
    }
  }
}

extension ConsoleState {
  /// Whether actions mean the marked cases: some are marked, and the queue has the keyboard. Beside it stands one case,
  /// and from there it alone is meant.
  var actsOnMarked: Bool { focus == .queue && !queue.marked.isEmpty }

  /// Opens a dialog for the marked cases, where some are marked and the queue has the keyboard.
  /// - Returns: Whether it was opened.
  mutating func openBatch(_ kind: BatchKind?) -> Bool {
    guard let kind, actsOnMarked else { return false }
    let numbers = queue.list.entries.map(\.number).filter(queue.marked.contains)
    openBatch(kind, numbers, rows: queue.rows.filter { queue.marked.contains($0.key) })
    return true
  }

  /// Opens a dialog for all that the user has, or says that it is nothing.
  mutating func openRelease(of own: [CaseSummary], _ environment: ConsoleEnvironment) {
    guard !own.isEmpty else {
      notice = Notice(content: .obstacle(environment.phrasebook.batch.noneOwn))
      return
    }
    openBatch(
      .release, own.map(\.number),
      rows: Dictionary(own.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  private mutating func openBatch(
    _ kind: BatchKind, _ numbers: [CaseNumber], rows: [CaseNumber: CaseSummary]
  ) {
    let dialog = BatchDialog(kind: kind, numbers: numbers, rows: rows, texts: batchTexts)
    dialogs.append(.batch(dialog))
    if dialog.stage == .writing, !batchTexts.isEmpty { notice = Notice(content: .draftRestored) }
  }

  /// Changes the dialog that is open.
  fileprivate mutating func editBatch(_ change: (inout BatchDialog) -> Void) {
    guard case .batch(var batch)? = dialogs.last else { return }
    change(&batch)
    dialogs[dialogs.count - 1] = .batch(batch)
  }

  /// Leaves the dialog, or lets it stop after the current case; what was typed is kept.
  fileprivate mutating func leaveBatch() {
    guard case .batch(let batch)? = dialogs.last else { return }
    guard batch.stage != .running else { return editBatch { $0.stop() } }
    if batch.stage != .done, batch.kind != .undo { batchTexts = batch.texts }
    dialogs.removeLast()
  }

  /// Begins with the first case.
  fileprivate mutating func runBatch() -> [ConsoleEffect] {
    guard case .batch(let batch)? = dialogs.last, let number = batch.next else { return [] }
    lastBatch = nil
    return sendBatch(batch, number, at: dialogs.count - 1)
  }

  private mutating func sendBatch(_ batch: BatchDialog, _ number: CaseNumber, at index: Int)
    -> [ConsoleEffect]
  {
    var batch = batch
    let id = nextCommandID()
    guard let effect = batch.effect(id, on: number) else { return [] }
    batch.run(id)
    dialogs[index] = .batch(batch)
    pending[id] = PendingCommand(subject: .batch(batch.kind), number: number, draft: nil)
    return [effect]
  }

  /// Takes what came of a case of several.
  /// - Parameter line: The number of the line that was written.
  /// - Returns: The next command; nil when the answer belongs to no such run.
  mutating func takeBatch(_ id: CommandID, _ result: BatchDialog.Result, line: Int64? = nil)
    -> [ConsoleEffect]?
  {
    let index = dialogs.firstIndex { if case .batch(let batch) = $0 { batch.current == id } else { false } }
    guard let index, case .batch(var batch) = dialogs[index], let number = pending[id]?.number else {
      return nil
    }
    pending[id] = nil
    batch.take(result, for: number, line: line)
    dialogs[index] = .batch(batch)
    if result == .saved || result == .already { queue.unmark(number) }
    if batch.stage == .done {
      if batch.left.isEmpty { batchTexts = BatchTexts() }
      if batch.undoing(reason: "") != nil { lastBatch = batch }
    }
    guard let next = batch.next else { return [] }
    return sendBatch(batch, next, at: index)
  }
}

extension BatchDialog.Result {
  /// What an answer amounts to.
  init(_ outcome: CommandOutcome) {
    self =
      switch outcome {
      case .saved: .saved
      case .already: .already
      case .refused(let refusal): .refused(refusal)
      }
  }
}
