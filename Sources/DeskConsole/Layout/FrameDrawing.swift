import CellScreen
import DeskText
import RecoveryDomain

/// Draws what stands around the panes: the header, the message, the line of keys.
struct FrameDrawing {
  /// What is drawn.
  let scene: ConsoleScene

  private var state: ConsoleState { scene.state }
  private var environment: ConsoleEnvironment { scene.environment }
  private var book: Phrasebook { environment.phrasebook }

  /// Says that the screen is too small.
  func drawTooSmall(on canvas: inout Canvas) {
    let words = book.consoleFrame.tooSmall(width: canvas.width, height: canvas.height)
    for (row, line) in canvas.text.wrapped(words, width: canvas.width, maxLines: canvas.height).enumerated() {
      canvas.put(line, row: row, column: 0, width: canvas.width, role: .warning)
    }
  }

  /// The desk, what is open, who, when.
  func drawHeader(on canvas: inout Canvas, _ line: CellRectangle) {
    canvas.fill(line, role: .header)
    let separator = " \(canvas.symbols.separator) "
    let who = "\(environment.me.name) (\(book.word(environment.me.role)))"
    let right = " \(who)\(separator)\(book.times.timeOfDay(state.now)) "
    let rightWidth = min(canvas.text.measure(right), line.width / 2)
    canvas.put(right, row: line.row, column: line.width - rightWidth, width: rightWidth, role: .header)
    let end = line.width - rightWidth
    var column = canvas.put(
      " \(canvas.text.truncated(environment.deskName, to: 24))  ", row: line.row, column: 0, role: .header,
      attributes: .bold)
    if state.isHidden {
      let words = book.batch.isHidden
      let width = min(canvas.text.measure(words), end - column)
      canvas.put(words, row: line.row, column: column, width: width, role: .headerAlert)
      return
    }
    for (index, view) in [QueueView.allOpen, .dueSoon, .overdue].enumerated() {
      guard let count = state.queue.counts[view] else { continue }
      let words = (index > 0 ? separator : "") + "\(book.word(view)) \(book.number(count))"
      let width = canvas.text.measure(words)
      guard column + width <= end else { break }
      let role: Role = view == .overdue && count > 0 ? .headerAlert : .header
      column = canvas.put(words, row: line.row, column: column, width: width, role: role)
    }
    guard !state.queue.isComplete || !state.pending.isEmpty else { return }
    let busy = "  " + (state.pending.isEmpty ? book.queuePane.loading : book.consoleFrame.savingNow)
    let width = canvas.text.measure(busy)
    if column + width <= end { canvas.put(busy, row: line.row, column: column, width: width, role: .header) }
  }

  /// The last message, and the keys that work here.
  func drawKeys(on canvas: inout Canvas, _ layout: ScreenLayout, remembering memory: inout DrawingMemory) {
    let hasOwnLine = !layout.message.isEmpty
    canvas.fill(layout.message, role: .message)
    canvas.fill(layout.keys, role: .footer)
    if let notice = state.notice.map({ NoticeWords(scene: scene).tell($0) }) {
      draw(notice.words, notice.role, endingOn: hasOwnLine ? layout.message : layout.keys, on: &canvas)
      guard hasOwnLine else { return }
    }
    let line = FooterLine(scene: scene)
    memory.draw(.footer, from: line.input, on: &canvas, in: layout.keys) { line.draw(on: &$0, layout.keys) }
  }

  /// Draws a message; one that is too long for its line grows upwards over the panes, so that the mend is read too.
  private func draw(_ words: String, _ role: Role, endingOn line: CellRectangle, on canvas: inout Canvas) {
    let lines = canvas.text.wrapped(words, width: line.width - 2, maxLines: Self.longestMessage)
    let top = line.row - lines.count + 1
    canvas.fill(
      CellRectangle(row: top, column: 0, width: line.width, height: lines.count - 1), role: .message)
    for (index, text) in lines.enumerated() {
      canvas.put(text, row: top + index, column: 1, width: line.width - 2, role: role)
    }
  }

  /// The most lines that a message takes.
  private static let longestMessage = 4
}

/// The words of a notice in the language in use.
struct NoticeWords {
  /// In which scene it is said.
  let scene: ConsoleScene

  private var book: Phrasebook { scene.environment.phrasebook }
  private var text: any ConsoleFrameText { book.consoleFrame }

  /// Tells a notice.
  func tell(_ notice: Notice) -> (words: String, role: Role) {
    switch notice.content {
    case .saving(let subject): (text.saving(name(subject)), .message)
    case .saved(let subject, let number): (text.saved(name(subject), number), .good)
    case .already(let subject, let number): (text.already(name(subject), number), .message)
    case .refused(let refusal):
      (book.refusals.sentence(refusal, policy: scene.environment.policy, now: scene.state.now), .warning)
    case .failed(let fault, let keepsText):
      (book.basics.sentences([book.sentence(of: fault)] + (keepsText ? [text.textIsKept] : [])), .error)
    case .nothingToTake: (text.nothingToTake, .message)
    case .unboundKey(let key): (text.unboundKey(key.map(\.description).joined(separator: " ")), .dim)
    case .clocks(let announcement):
      (
        announcement.words(book, isHidden: scene.state.isHidden),
        announcement.overdueCount > 0 ? .overdue : .dueSoon
      )
    case .obstacle(let reason): (reason, .warning)
    case .draftsKept(let names): (book.drafts.kept(names.sorted().map(name)), .message)
    case .draftRestored: (book.drafts.restored, .message)
    case .themeChosen(let name): (book.consoleHost.themeChosen(name), .message)
    case .mouse(let isOn): (isOn ? book.consoleHost.mouseIsOn : book.consoleHost.mouseIsOff, .message)
    case .told(let notice): tell(notice)
    }
  }

  /// Tells what the host says.
  private func tell(_ notice: HostNotice) -> (words: String, role: Role) {
    switch notice {
    case .firstSteps: (book.consoleHost.firstSteps, .message)
    case .fault(let fault): (book.sentence(of: fault), fault.category == .error ? .error : .warning)
    case .themeReadAgain(let name): (book.consoleHost.themeReadAgain(name), .message)
    case .themeStays(let fault): (book.consoleHost.themeStays(book.sentence(of: fault)), .warning)
    }
  }

  /// What a draft is called: its case and its form.
  func name(_ draft: KeptDraft.Name) -> String {
    let form = FormID(rawValue: draft.form)?.definition.title(book.consoleForms)
    return [draft.number?.description, form ?? book.recoveryPane.words.label].compactMap { $0 }
      .joined(separator: " ")
  }

  /// What a command is called.
  func name(_ subject: CommandSubject) -> String {
    switch subject {
    case .form(let form): form.definition.title(book.consoleForms)
    case .question(.resolve): book.caseActions.resolve.label
    case .question(.close): book.caseActions.close.label
    case .question(.quit): text.quit.label
    case .question(.discard): book.drafts.discard.label
    case .question(.undo): book.undo.undo.label
    case .claim: book.caseActions.claim.label
    case .takeNext: text.takeNext.label
    case .package: book.recoveryPane.title
    case .batch(let kind): kind.label(book)
    }
  }
}
