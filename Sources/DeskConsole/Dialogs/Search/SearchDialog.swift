import CellScreen
import DeskText
import RecoveryDomain

/// The line in which a search is typed; it takes the place of the line of keys.
struct SearchDialog: Equatable, Sendable, DialogBehaviour {
  /// What is searched.
  enum Target: Equatable, Sendable {
    case queue, catalogue
  }

  /// What is searched.
  let target: Target
  /// What was searched when the line was opened.
  let before: String
  /// What was typed.
  private(set) var field: TextField
  /// What of it cannot be read, until it is changed.
  private(set) var mistake: QueryMistake?

  /// What is offered by Tab, until something else is typed.
  private var offered: Offered?

  /// Options of which one stands in the line.
  private struct Offered: Equatable, Sendable {
    /// Where the option stands.
    var range: Range<Int>
    /// All of them.
    let options: [String]
    /// Which one stands there.
    var index: Int
  }

  /// A line with a text in it.
  init(target: Target, text: String) {
    self.target = target
    // What is typed next is another word.
    field = TextField(text.isEmpty || text.hasSuffix(" ") ? text : text + " ")
    before = text
  }

  /// A line for a filter of the catalogue: a new one, and the one before comes back where it is left.
  init(filter before: String) {
    target = .catalogue
    field = TextField()
    self.before = before
  }

  var context: KeyContext { .search }
  var dialog: Dialog { .search(self) }

  func writing(_ scene: ConsoleScene) -> TextInHand? { .line(field) }

  mutating func type(_ event: InputEvent, _ scene: ConsoleScene) {
    let before = field.text
    switch event {
    case .key(let key): _ = field.edit(with: key)
    case .paste(let text): field.insert(text)
    default: break
    }
    if field.text != before { mistake = nil }
    offered = nil
  }

  /// Puts the next option, or the one before, in place of what was begun.
  mutating func complete(by step: Int, _ scene: ConsoleScene) {
    guard target == .queue else { return }
    if var offered {
      let count = offered.options.count
      offered.index = (offered.index + step + count) % count
      put(&offered)
    } else {
      let completion = completion(scene)
      guard !completion.options.isEmpty else { return }
      var offered = Offered(
        range: completion.range, options: completion.options,
        index: step > 0 ? 0 : completion.options.count - 1)
      put(&offered)
    }
  }

  /// Puts the option that is chosen into the line; a single one is no choice, so that what follows it is offered next.
  private mutating func put(_ offered: inout Offered) {
    let option = offered.options[offered.index]
    field.replace(offered.range, with: option)
    let end = offered.range.lowerBound + option.count
    offered.range = offered.range.lowerBound..<end
    field.moveCaret(to: end)
    mistake = nil
    self.offered = offered.options.count > 1 ? offered : nil
  }

  /// What was typed, without blanks around it.
  var words: String {
    let blank: (Character) -> Bool = { $0.isWhitespace }
    return String(field.text.drop(while: blank).reversed().drop(while: blank).reversed())
  }

  /// What may be meant by what stands before the caret.
  private func completion(_ scene: ConsoleScene) -> QueryCompletion {
    QueryCompletion(
      field.editing.characters, caret: field.editing.caret, scene.environment.phrasebook,
      people: scene.state.people(scene.environment))
  }

  /// The options, the chosen one set off, above the line.
  private func offerLine(_ scene: ConsoleScene) -> StyledLine? {
    guard target == .queue, mistake == nil else { return nil }
    let options = offered?.options ?? completion(scene).options
    guard !options.isEmpty else { return nil }
    let key = KeyStroke(.tab).description
    return StyledLine(
      [(key + "  ", .key)]
        + options.enumerated().map { index, option in
          index == offered?.index ? ("[\(option)] ", .key) : (" \(option)  ", .footer)
        }, indent: 1)
  }

  /// Puts the caret behind what cannot be read, and says so.
  mutating func show(_ mistake: QueryMistake) {
    field.moveCaret(to: mistake.range.upperBound)
    self.mistake = mistake
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let keys = scene.state.layout.keys
    let text = scene.environment.phrasebook.consoleFrame
    let lines = mistakeLines(width: keys.width, scene)
    let box = CellRectangle(
      row: keys.row - lines.count, column: 0, width: keys.width, height: 1 + lines.count)
    canvas.fill(box, role: .footer)
    canvas.put("/", row: box.row, column: 0, width: 1, role: .key)
    canvas.drawField(
      field, row: box.row, column: 1, width: Self.fieldWidth(keys.width), isFocused: true,
      placeholder: target == .queue ? text.searchHint : text.filterHint)
    for (index, line) in lines.enumerated() { line.draw(on: &canvas, row: box.row + 1 + index) }
    if let offer = offerLine(scene) {
      canvas.fill(CellRectangle(row: box.row - 1, column: 0, width: keys.width, height: 1), role: .footer)
      offer.draw(on: &canvas, row: box.row - 1, width: keys.width - 1)
    }
  }

  /// The columns in which the text is typed.
  private static func fieldWidth(_ width: Int) -> Int { width - 2 }

  /// Marks under what cannot be read, then the mend: behind the marks where it fits, else below.
  private func mistakeLines(width: Int, _ scene: ConsoleScene) -> [StyledLine] {
    guard let mistake else { return [] }
    let measure = scene.environment.textWidth
    let end = field.window(width: Self.fieldWidth(width), text: measure).caretColumn
    let range = mistake.range.clamped(to: 0..<field.editing.characters.count)
    let marked = measure.measure(String(field.editing.characters[range]))
    let marks = min(max(1, marked), max(1, end))
    let indent = 1 + max(0, end - marks)
    let words = scene.environment.phrasebook.commands.wrongQuery(mistake)
    let carets = (String(repeating: "^", count: marks), Role.error)
    if indent + marks + 1 + measure.measure(words, limit: width) < width {
      return [StyledLine([carets, (" " + words, .warning)], indent: indent)]
    }
    let wrapped = measure.wrapped(words, width: width - 2, maxLines: 4)
    return [StyledLine([carets], indent: indent)] + wrapped.map { StyledLine($0, .warning, indent: 1) }
  }
}

/// What can be done while a search is typed.
enum SearchActions {
  /// The records.
  static let table: [ActionRecord] = [
    ActionRecord("search.go", ["enter"], in: [.search], words: { $0.consoleFrame.searchGo }) {
      state, environment in
      state.search(environment)
      return []
    },
    complete("search.complete", ["tab", "down"], 1) { $0.batch.complete },
    complete("search.completeBack", ["shift-tab", "up"], -1) { $0.batch.completeBack },
    ActionRecord("search.leave", ["esc", "ctrl-c"], in: [.search], words: { $0.consoleFrame.leave }) {
      state, _ in
      guard case .search(let dialog)? = state.dialogs.popLast() else { return [] }
      if dialog.target == .catalogue { state.recovery.filter = dialog.before }
      return []
    },
  ]

  /// A record that offers what may be meant.
  private static func complete(
    _ id: String, _ keys: [String], _ step: Int, _ words: @escaping @Sendable (Phrasebook) -> ActionWords
  ) -> ActionRecord {
    ActionRecord(id, keys, in: [.search], words: words) { state, environment in
      let scene = ConsoleScene(state, environment)
      guard case .search(var dialog)? = state.dialogs.last else { return [] }
      dialog.complete(by: step, scene)
      state.dialogs[state.dialogs.count - 1] = .search(dialog)
      return []
    }
  }
}

extension ConsoleState {
  /// The people whom the desk knows, by login name: those whom the policy names, and who has a listed case.
  func people(_ environment: ConsoleEnvironment) -> [String] {
    let holders = queue.rows.values.compactMap(\.owner) + [story.state?.claim?.holder].compactMap { $0 }
    return Set(holders + environment.policy.roles.keys).sorted()
  }

  /// Shows what was asked for, or what of it cannot be read.
  fileprivate mutating func search(_ environment: ConsoleEnvironment) {
    guard case .search(var dialog)? = dialogs.popLast() else { return }
    let text = dialog.words
    switch dialog.target {
    case .catalogue: recovery.filter = text
    case .queue:
      do throws(QueryMistake) {
        let reader = QueryReader(words: .everyLanguage, zone: environment.phrasebook.zone)
        let query = try reader.read(text)
        queue.turn(to: queue.view, search: query.terms.isEmpty ? nil : .init(text: text, query: query))
        // Where one pane is seen at a time, what was found must be that one.
        focus = .queue
      } catch {
        dialog.show(error)
        dialogs.append(.search(dialog))
      }
    }
  }
}
