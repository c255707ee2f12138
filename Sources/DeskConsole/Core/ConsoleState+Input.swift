import CellScreen

extension ConsoleState {
  /// Takes what a person did.
  mutating func take(_ event: InputEvent, _ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    switch event {
    case .resize(let width, let height):
      size = CellSize(width: width, height: height)
      queue.fit(height: queueHeight)
      return []
    case .key(let key): return take(key, environment)
    case .paste:
      heldKeys = []
      let isSeen =
        !ScreenLayout.isTooSmall(size)
        || dialogs.last?.behaviour.writing(ConsoleScene(self, environment)) != nil
      guard isSeen else { return [] }
      type(event, environment)
    case .mouse(let mouse): return take(mouse, environment)
    case .focus: break
    }
    return []
  }

  /// Takes a key: an action of the topmost layer, else text for it.
  private mutating func take(_ key: KeyStroke, _ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    if ScreenLayout.isTooSmall(size) { return takeOnSmallScreen(key, environment) }
    let strokes = heldKeys + [key]
    heldKeys = []
    switch environment.keymap.meaning(of: strokes, in: contexts) {
    case .action(let record):
      let unread = clearNotice()
      let effects = perform(record, environment)
      // A refusal is over when the next thing is done.
      let isStale = unread?.content.isRefusal == true && notice?.content.isSaving == true
      restoreNotice(isStale ? nil : unread)
      return effects
    case .beginning:
      let unread = clearNotice()
      heldKeys = strokes
      restoreNotice(unread)
    case .nothing where strokes.count > 1:
      // A sequence that leads nowhere is dropped whole: its last key must not become a command of its own.
      let isBrokenOff = key.code == .escape || key == KeyStroke(.character("c"), .control)
      notice = isBrokenOff ? nil : Notice(content: .unboundKey(strokes))
    case .nothing where dialogs.isEmpty: notice = Notice(content: .unboundKey([key]))
    case .nothing: type(.key(key), environment)
    }
    return []
  }

  /// Takes a key where the screen is too small to work on: what is typed goes on in the text in hand, which is all
  /// that is shown; nothing that is not seen is done, leaving excepted.
  private mutating func takeOnSmallScreen(_ key: KeyStroke, _ environment: ConsoleEnvironment)
    -> [ConsoleEffect]
  {
    heldKeys = []
    let text = dialogs.last?.behaviour.writing(ConsoleScene(self, environment))
    if case .area = text, key == KeyStroke(.enter) {
      type(.paste("\n"), environment)
      return []
    }
    if text != nil, key.staysInText, case .nothing = environment.keymap.meaning(of: [key], in: contexts) {
      type(.key(key), environment)
      return []
    }
    guard case .action(let record) = environment.keymap.meaning(of: [key], in: [.anywhere]),
      record.id == "console.quit", text == nil || key.typed == nil, !losesTextOnQuitting
    else { return [] }
    return [.quit]
  }

  /// Does an action, or says why not.
  mutating func perform(_ record: ActionRecord, _ environment: ConsoleEnvironment) -> [ConsoleEffect] {
    if let reason = record.obstacle(self, environment) {
      notice = Notice(content: .obstacle(reason))
      return []
    }
    return record.run(&self, environment)
  }

  /// Gives text or an editing key to the topmost dialog.
  private mutating func type(_ event: InputEvent, _ environment: ConsoleEnvironment) {
    guard var dialog = dialogs.popLast() else { return }
    touchDrafts()
    var behaviour = dialog.behaviour
    behaviour.type(event, ConsoleScene(self, environment))
    dialog.behaviour = behaviour
    dialogs.append(dialog)
    // The catalogue follows each letter.
    if case .search(let search) = dialog, search.target == .catalogue, recovery.filter != search.words {
      recovery.filter = search.words
    }
  }
}

extension KeyStroke {
  /// Whether the key changes a text or moves within its line, and never leads out of it.
  fileprivate var staysInText: Bool {
    switch code {
    case .character, .left, .right, .home, .end, .backspace, .delete: true
    case .up, .down, .pageUp, .pageDown, .enter, .escape, .tab, .insert, .function: false
    }
  }
}
