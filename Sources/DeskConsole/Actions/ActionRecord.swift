import CellScreen
import DeskText

/// One thing that a person can do at the console: the single source of keymap, footer, help and palette.
struct ActionRecord: Sendable {
  /// The stable name, such as `case.note`.
  let id: String
  /// The keys, the one to show first.
  let keys: [KeySequence]
  /// Where the keys mean this.
  let contexts: [KeyContext]
  /// How it stands in the line of keys; nil leaves it to the help.
  let footer: FooterHint?
  /// Its words in the reader's language.
  let words: @Sendable (Phrasebook) -> ActionWords
  /// Why it cannot be done now, in the reader's words; nil when it can.
  private(set) var obstacle: @Sendable (ConsoleState, ConsoleEnvironment) -> String?
  /// Whether it only moves about.
  private(set) var isMove = false
  /// Other words that people look for it by.
  private(set) var aliases: @Sendable (ConsoleEnvironment) -> String = { _ in "" }
  /// Its words where the state gives it others; nil where it does not.
  private var wordsNow: @Sendable (ConsoleState, ConsoleEnvironment) -> ActionWords? = { _, _ in nil }
  /// Does it.
  let run: @Sendable (inout ConsoleState, ConsoleEnvironment) -> [ConsoleEffect]

  /// A record from its parts; `keys` as keymaps write them.
  init(
    _ id: String, _ keys: [String], in contexts: [KeyContext], footer: FooterHint? = nil,
    words: @escaping @Sendable (Phrasebook) -> ActionWords,
    obstacle: @escaping @Sendable (ConsoleState, ConsoleEnvironment) -> String? = { _, _ in nil },
    run: @escaping @Sendable (inout ConsoleState, ConsoleEnvironment) -> [ConsoleEffect]
  ) {
    self.id = id
    self.keys = keys.compactMap { KeySequence($0) }
    self.contexts = contexts
    self.footer = footer
    self.words = words
    self.obstacle = obstacle
    self.run = run
  }

  /// The same action, as one that only moves about: help tells it last.
  var moving: ActionRecord {
    var record = self
    record.isMove = true
    return record
  }

  /// The same action, found in the palette by other words too.
  func found(by aliases: @escaping @Sendable (ConsoleEnvironment) -> String) -> ActionRecord {
    var record = self
    record.aliases = aliases
    return record
  }

  /// The same action, called otherwise where the state has it do something else.
  func called(_ words: @escaping @Sendable (ConsoleState, ConsoleEnvironment) -> ActionWords?) -> ActionRecord
  {
    var record = self
    record.wordsNow = words
    return record
  }

  /// What it is called in a scene.
  func words(in scene: ConsoleScene) -> ActionWords {
    wordsNow(scene.state, scene.environment) ?? words(scene.environment.phrasebook)
  }

  /// The same action, refused while a customer can see the screen: it would show somebody else's case.
  var showingOthers: ActionRecord {
    var record = self
    record.obstacle = { [obstacle] state, environment in
      state.isHidden ? environment.phrasebook.batch.hiddenHere : obstacle(state, environment)
    }
    return record
  }
}
