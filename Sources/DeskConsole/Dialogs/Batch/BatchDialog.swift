import CellScreen
import DeskText
import RecoveryDomain

/// One command for several cases: what is said, what will happen to each, how far it is, what came of each.
///
/// Cases are done one after the other, so that it can be stopped between two; every case then says what came of it.
struct BatchDialog: Equatable, Sendable, DialogBehaviour {
  /// How far the dialog is.
  enum Stage: Equatable, Sendable {
    case writing, preview, running, done
  }

  /// What came of a case.
  enum Result: Equatable, Sendable {
    case saved, already
    case refused(Refusal)
    case failed(Fault)
    /// It cannot be taken back.
    case stays(UndoRefusal)
  }

  /// What is done.
  let kind: BatchKind
  /// To which cases, in this order.
  let numbers: [CaseNumber]
  /// What rows show of them, as far as it is known.
  let rows: [CaseNumber: CaseSummary]
  /// What is typed.
  var texts: BatchTexts
  /// How far it is.
  private(set) var stage: Stage
  /// Whether the colleague's line has the caret.
  private(set) var isOnColleague: Bool
  /// Whether something is missing that was asked for.
  private(set) var isTextMissing = false
  /// What came of each case so far.
  private(set) var results: [CaseNumber: Result] = [:]
  /// The lines that were written, by their numbers in the journal; those to take back while it undoes.
  private(set) var lines: [CaseNumber: Int64]
  /// The command on its way.
  private(set) var current: CommandID?
  /// Whether to stop after the current case.
  private(set) var isStopping = false
  /// Cases that are scrolled away above.
  var scroll = 0

  /// A dialog that asks for words where it needs them, and else shows what will happen.
  init(
    kind: BatchKind, numbers: [CaseNumber], rows: [CaseNumber: CaseSummary], texts: BatchTexts,
    lines: [CaseNumber: Int64] = [:]
  ) {
    self.lines = lines
    self.kind = kind
    self.numbers = numbers
    self.rows = rows
    self.texts = texts
    stage = kind.asksNote ? .writing : .preview
    isOnColleague = kind.asksColleague
  }

  var context: KeyContext { stage == .writing ? .batchWriting : .batch }
  var dialog: Dialog { .batch(self) }

  /// The cases that were not done: refused, failed or not tried.
  var left: [CaseNumber] {
    numbers.filter { number in
      switch results[number] {
      case .saved, .already: false
      case .refused, .failed, .stays, nil: true
      }
    }
  }

  /// A dialog that takes back what this one has written; nil where it has written nothing, is not done, or did what
  /// stays.
  func undoing(reason: String) -> BatchDialog? {
    guard stage == .done, kind.undoRefusal(texts) == nil, !lines.isEmpty else { return nil }
    var texts = BatchTexts()
    texts.note = TextField(reason)
    return BatchDialog(
      kind: .undo, numbers: numbers.filter { lines[$0] != nil }, rows: rows, texts: texts, lines: lines)
  }

  /// What asks the desk to do it to a case.
  func effect(_ id: CommandID, on number: CaseNumber) -> ConsoleEffect? {
    if let command = kind.command(texts) { return .perform(id, command, on: number, ifRevision: nil) }
    return lines[number].map { .undo(id, line: $0, on: number, reason: texts.note.text) }
  }

  func writing(_ scene: ConsoleScene) -> TextInHand? {
    stage == .writing ? .line(isOnColleague ? texts.colleague : texts.note) : nil
  }

  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {
    guard stage == .writing else { return }
    isTextMissing = false
    func edit(_ field: inout TextField) {
      switch event {
      case .key(let key): _ = field.edit(with: key)
      case .paste(let text): field.insert(text)
      default: break
      }
    }
    if isOnColleague { edit(&texts.colleague) } else { edit(&texts.note) }
  }

  /// Goes to the other line.
  mutating func turnField() { if kind.asksColleague { isOnColleague.toggle() } }

  /// Goes on to the next line, and from the last one to the preview.
  mutating func goOn() {
    if isOnColleague {
      isOnColleague = false
    } else if kind.needsNote && texts.note.text.isEmpty || kind.asksColleague && texts.colleague.text.isEmpty
    {
      isTextMissing = true
    } else {
      stage = .preview
    }
  }

  /// Begins with a command.
  mutating func run(_ id: CommandID) {
    stage = .running
    current = id
  }

  /// Stops after the current case.
  mutating func stop() { isStopping = true }

  /// The case whose turn it is; nil when all had theirs, or it is to stop.
  var next: CaseNumber? { isStopping ? nil : numbers.first { results[$0] == nil } }

  /// Takes what came of the current case; a failure of the desk ends the run.
  mutating func take(_ result: Result, for number: CaseNumber, line: Int64?) {
    results[number] = result
    if kind != .undo { lines[number] = line }
    current = nil
    if case .failed = result { isStopping = true }
    if next == nil { stage = .done }
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    BatchDrawing(batch: self, scene: scene).draw(on: &canvas)
  }
}
