import CellScreen
import DeskText

/// What works here and now: the pane's own actions, those of the case, those of every pane, the signs, and last how to
/// move about.
struct HelpDialog: Equatable, Sendable, ReadingDialog {
  /// The contexts that help was asked from.
  let contexts: [KeyContext]
  /// What stands above the keys: what help was asked about.
  var about: [String] = []
  var scroll = 0

  var dialog: Dialog { .help(self) }

  /// Columns for the keys.
  private static let keyWidth = 17
  /// So many keys of an action are named.
  private static let namedKeys = 2

  func title(_ book: Phrasebook) -> String { book.consoleFrame.helpTitle }

  func lines(_ scene: ConsoleScene, width: Int) -> [StyledLine] {
    let text = scene.environment.phrasebook.consoleFrame
    var builder = LineBuilder(width: width, limit: .max, measure: scene.environment.textWidth)
    let (sections, moves) = sections(text)
    for line in about { builder.addWrapped(line, .overlay) }
    for section in sections { add(section, scene, to: &builder) }
    builder.add(text.signsTitle, .overlayTitle)
    for line in text.legend { builder.addWrapped(line, .overlay, indent: 2) }
    add(moves, scene, to: &builder)
    return builder.lines
  }

  /// Some actions under a heading.
  private typealias Section = (title: String, records: [ActionRecord])

  /// What can be done, by where it can be done; and the movements.
  private func sections(_ text: any ConsoleFrameText) -> (sections: [Section], moves: Section) {
    let all = ActionCatalogue.records(in: contexts)
    let rest = all.filter { !$0.isMove }
    let own = rest.filter { !$0.isForEveryCase && !$0.contexts.contains(.anywhere) }
    let ofCase = rest.filter(\.isForEveryCase)
    // In the case pane both are about the case: one heading.
    let isOnCase = contexts.first == .story
    let sections: [Section] = [
      (contexts.first.map { text.name(of: $0.name) } ?? "", isOnCase ? own + ofCase : own),
      (text.name(of: .story), isOnCase ? [] : ofCase),
      (text.name(of: .anywhere), rest.filter { $0.contexts.contains(.anywhere) }),
    ]
    return (sections, (text.movesTitle, all.filter(\.isMove)))
  }

  /// Adds a heading and its actions, each with its reason where it cannot be done now.
  private func add(_ section: Section, _ scene: ConsoleScene, to builder: inout LineBuilder) {
    guard !section.records.isEmpty else { return }
    builder.addGap()
    builder.add(section.title, .overlayTitle)
    for record in section.records {
      let keys = scene.environment.keymap.keys(of: record, in: contexts).prefix(Self.namedKeys)
      let obstacle = record.obstacle(scene.state, scene.environment)
      let role: Role = obstacle == nil ? .overlay : .disabled
      let words = record.words(in: scene).explanation
      builder.addField(
        keys.map(\.description).joined(separator: ", "), words, role: role, labelWidth: Self.keyWidth,
        labelRole: obstacle == nil ? .key : .disabled, indent: 1)
      if let obstacle { builder.addWrapped(obstacle, .disabled, indent: Self.keyWidth + 4) }
    }
    builder.addGap()
  }
}

extension ActionRecord {
  /// Whether it is about the case that is shown, whatever pane has the keyboard.
  fileprivate var isForEveryCase: Bool { Set([.queue, .story, .recovery]).isSubset(of: contexts) }
}

extension KeyContext {
  /// The context as the texts know it.
  var name: ConsoleLayerName {
    switch self {
    case .anywhere: .anywhere
    case .queue: .queue
    case .story: .story
    case .recovery: .recovery
    case .picking: .picking
    case .form: .form
    default: .dialog
    }
  }
}

/// What can be done in what is only read.
enum HelpActions {
  /// The records.
  static let table: [ActionRecord] =
    moves.table + [
      ActionRecord(
        "help.leave", ["esc", "q", "?", "enter", "ctrl-c"], in: [.help], footer: 0,
        words: { $0.consoleFrame.leave }
      ) { state, _ in
        state.dialogs.removeLast()
        return []
      }
    ]

  private static let moves = ListMoves(prefix: "help", context: .help) { state, environment, step in
    guard let reading = state.dialogs.last?.behaviour as? any ReadingDialog else { return }
    state.dialogs[state.dialogs.count - 1] =
      reading.scrolled(by: step, ConsoleScene(state, environment)).dialog
  }
}
