import CellScreen
import DeskText
import RecoveryDomain

/// What can be chosen from a list.
enum MenuKind: Equatable, Sendable {
  case views, languages, themes, earlier, customerCases, drafts, similar
}

/// A list of which one entry is chosen with Enter.
struct MenuDialog: Equatable, Sendable, DialogBehaviour {
  /// What is chosen.
  let kind: MenuKind
  /// Which entry the keyboard is on.
  var viewport = ListViewport(margin: 0)

  var context: KeyContext { .menu }
  var dialog: Dialog { .menu(self) }

  /// An entry of a menu.
  struct Entry: Sendable {
    /// What it is called.
    let label: String
    /// What stands behind it.
    let detail: String
    /// Whether it is what is so now.
    let isCurrent: Bool
    /// Does it.
    let run: @Sendable (inout ConsoleState) -> [ConsoleEffect]
  }

  /// The entries now.
  func entries(_ scene: ConsoleScene) -> [Entry] {
    let environment = scene.environment
    let book = environment.phrasebook
    switch kind {
    case .views:
      let views = QueueView.allCases.map { view in
        let count = scene.state.queue.counts[view].map { book.number($0) } ?? ""
        let isCurrent = scene.state.queue.view == view && scene.state.queue.search == nil
        return Entry(label: book.word(view), detail: count, isCurrent: isCurrent) { state in
          state.queue.turn(to: view)
          return []
        }
      }
      return views + savedEntries(scene)
    case .languages:
      return Language.allCases.map { language in
        Entry(label: Phrasebook.name(of: language), detail: "", isCurrent: book.language == language) { _ in
          [.setLanguage(language)]
        }
      }
    case .themes:
      return environment.themes.map { name in
        Entry(label: name, detail: "", isCurrent: environment.theme == name) { state in
          state.notice = Notice(content: .themeChosen(name))
          // What is looked at is what is chosen: nothing is to be restored.
          state.previewedTheme = nil
          return [.setTheme(name)]
        }
      }
    case .drafts:
      return draftEntries(scene)
    case .earlier:
      return entries(of: scene.state.story.earlier, scene) { state, number in
        state.show(number)
        state.focus = .story
        return []
      }
    case .customerCases:
      return entries(of: scene.state.story.othersOfCustomer, scene) { state, number in
        state.show(number)
        state.focus = .story
        return []
      }
    case .similar:
      return entries(of: scene.state.similarCases.map(\.summary), scene) { state, number in
        // What was typed of the new complaint stays as a draft.
        state.leaveForm(environment)
        state.show(number)
        state.focus = .story
        return []
      }
    }
  }

  /// An entry for each case.
  private func entries(
    of rows: [CaseSummary], _ scene: ConsoleScene,
    run: @escaping @Sendable (inout ConsoleState, CaseNumber) -> [ConsoleEffect]
  ) -> [Entry] {
    let book = scene.environment.phrasebook
    return rows.map { row in
      let head = [row.number.description, book.word(row.status), row.headline ?? ""]
      return Entry(
        label: head.joined(separator: "  "), detail: book.times.day(row.received, now: scene.state.now),
        isCurrent: false
      ) { state in run(&state, row.number) }
    }
  }

  /// The user's own views.
  private func savedEntries(_ scene: ConsoleScene) -> [Entry] {
    let (queue, book) = (scene.state.queue, scene.environment.phrasebook)
    return scene.environment.savedViews.map { view in
      let count = queue.savedCounts[view.query].map { book.number($0) } ?? ""
      return Entry(
        label: view.name, detail: count, isCurrent: queue.search?.name == view.name
      ) { state in
        let search = QueuePane.Search(text: view.text, query: view.query, name: view.name)
        state.queue.turn(to: state.queue.view, search: search)
        return []
      }
    }
  }

  /// The title of the menu.
  private func title(_ text: any ConsoleFrameText) -> String {
    switch kind {
    case .views: text.viewsTitle
    case .languages: text.languagesTitle
    case .themes: text.themesTitle
    case .earlier: text.earlierTitle
    case .customerCases: text.book.customers.otherCasesTitle
    case .drafts: text.book.drafts.title
    case .similar: text.book.consoleForms.similarTitle
    }
  }

  /// The rows that a screen has for entries.
  static func listHeight(_ size: CellSize, count: Int) -> Int { min(count, max(1, size.height - 6)) }

  /// Where the menu stands on a screen, frame included.
  func frame(_ size: CellSize, _ entries: [Entry], _ text: TextWidth) -> CellRectangle {
    let height = Self.listHeight(size, count: entries.count)
    let widest = entries.map { text.measure($0.label, limit: 90) + text.measure($0.detail) }.max()
    return size.centred(width: max(30, (widest ?? 0) + Self.labelColumn + 7), height: height + 2)
  }

  /// An entry's words stand behind the pointer and the digit that chooses it.
  private static let labelColumn = 5
  /// So many entries have a digit: 1 to 9, then 0.
  static let digitCount = 10
  /// The digit that chooses an entry.
  static func digit(at index: Int) -> String { "\((index + 1) % digitCount)" }

  func index(at point: CellPoint, _ scene: ConsoleScene) -> Int? {
    let entries = entries(scene)
    let inner = frame(scene.state.size, entries, scene.environment.textWidth).inset()
    guard inner.contains(point) else { return nil }
    return viewport.index(atLine: point.row - inner.row, count: entries.count, height: inner.height)
  }

  func draw(on canvas: inout Canvas, _ scene: ConsoleScene) {
    let entries = entries(scene)
    let inner = canvas.drawOverlay(
      frame(canvas.size, entries, canvas.text), title: title(scene.environment.phrasebook.consoleFrame))
    for (row, index) in viewport.visible(count: entries.count, height: inner.height).enumerated() {
      let entry = entries[index]
      let line = inner.row + row
      let detailWidth = min(canvas.text.measure(entry.detail), inner.width / 2)
      canvas.put(
        index == viewport.selected ? canvas.symbols.pointer : " ", row: line, column: inner.column, width: 1,
        role: .key)
      canvas.put(
        index < Self.digitCount ? Self.digit(at: index) : " ", row: line, column: inner.column + 2, width: 1,
        role: .key)
      canvas.put(
        entry.label, row: line, column: inner.column + Self.labelColumn,
        width: inner.width - Self.labelColumn - 4 - detailWidth, role: .overlay)
      canvas.put(
        entry.detail, row: line, column: inner.column + inner.width - detailWidth - 3, width: detailWidth,
        role: .overlay)
      canvas.put(
        entry.isCurrent ? canvas.symbols.mark : " ", row: line, column: inner.column + inner.width - 2,
        width: 1,
        role: .good)
      guard index == viewport.selected else { continue }
      canvas.lay(
        .selected, behind: CellRectangle(row: line, column: inner.column, width: inner.width, height: 1))
      canvas.placeCursor(row: line, column: inner.column)
    }
  }
}

/// What can be done in a menu.
enum MenuActions {
  /// The records.
  static let table: [ActionRecord] =
    moves.table + digits + [
      ActionRecord(
        "menu.choose", ["enter", "space"], in: [.menu], footer: 0, words: { $0.consoleFrame.choose }
      ) {
        state, environment in
        guard case .menu(let menu)? = state.dialogs.last else { return [] }
        return state.choose(menu.viewport.selected, environment)
      },
      ActionRecord(
        "menu.discard", ["ctrl-x", "delete"], in: [.menu], footer: 2, words: { $0.drafts.discardListed },
        obstacle: { state, environment in
          if case .menu(let menu)? = state.dialogs.last, menu.kind == .drafts { return nil }
          return environment.phrasebook.drafts.none
        }
      ) { state, _ in
        state.dialogs.append(.question(QuestionDialog(.discard)))
        return []
      },
      ActionRecord(
        "menu.leave", ["esc", "q", "ctrl-c"], in: [.menu], footer: 1, words: { $0.consoleFrame.leave }
      ) {
        state, _ in
        state.dialogs.removeLast()
        return []
      },
    ]

  /// The digits: an entry each, as in the fields of forms.
  private static let digits: [ActionRecord] = (0..<MenuDialog.digitCount).map { index in
    let digit = MenuDialog.digit(at: index)
    return ActionRecord(
      "menu.row.\(index + 1)", [digit], in: [.menu], words: { $0.consoleFrame.chooseRow(index + 1) },
      obstacle: { state, environment in
        guard case .menu(let menu)? = state.dialogs.last else { return nil }
        let count = menu.entries(ConsoleScene(state, environment)).count
        return index < count ? nil : environment.phrasebook.consoleFrame.unboundKey(digit)
      }
    ) { state, environment in
      state.choose(index, environment)
    }
  }

  private static let moves = ListMoves(prefix: "menu", context: .menu) { state, environment, step in
    guard case .menu(var menu)? = state.dialogs.last else { return }
    let count = menu.entries(ConsoleScene(state, environment)).count
    step.apply(
      to: &menu.viewport, count: count, height: MenuDialog.listHeight(state.size, count: count))
    state.dialogs[state.dialogs.count - 1] = .menu(menu)
  }
}

extension ConsoleState {
  /// Closes the menu and does what one of its entries says.
  fileprivate mutating func choose(_ index: Int, _ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    guard case .menu(let menu)? = dialogs.popLast() else { return [] }
    let entries = menu.entries(ConsoleScene(self, environment))
    return entries.indices.contains(index) ? entries[index].run(&self) : []
  }

  /// Shows the theme that the keyboard is on while themes are chosen from, and the one in use again afterwards.
  mutating func previewTheme(_ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    var wanted: String?
    if case .menu(let menu)? = dialogs.last, menu.kind == .themes,
      environment.themes.indices.contains(menu.viewport.selected)
    {
      wanted = environment.themes[menu.viewport.selected]
    }
    let shown = previewedTheme ?? environment.theme
    previewedTheme = wanted
    let next = wanted ?? environment.theme
    return next == shown ? [] : [.previewTheme(next)]
  }
}
