import CellScreen
public import DeskText

extension Keymap {
  /// The keys of the program with a person's own laid over them.
  ///
  /// A setting with a mistake is left out; all others count.
  /// - Parameter file: The file that they stand in, for telling mistakes.
  public static func reading(_ settings: [KeySetting], file: String) -> (keymap: Keymap, mistakes: [KeyFault])
  {
    var changes: [Change: [KeySequence]] = [:]
    var read: [(change: Change, setting: KeySetting)] = []
    var mistakes: [KeyFault] = []
    func tell(_ setting: KeySetting, _ problem: KeyFault.Problem) {
      mistakes.append(KeyFault(file: file, line: setting.line, setting: setting.name, problem: problem))
    }
    for setting in settings {
      switch setting.change() {
      case .success(let (change, keys)):
        changes[change] = keys
        read.append((change, setting))
      case .failure(let problem): tell(setting, problem.value)
      }
    }
    // Settings are judged together, so that two actions can change keys with each other. What hurts is left out;
    // what is left may have leaned on that, so it is judged again until nothing hurts.
    var keymap = Keymap(changes: changes)
    while true {
      let wrong = read.compactMap { entry in keymap.problem(with: entry.change).map { (entry, $0) } }
      guard !wrong.isEmpty else { break }
      for ((change, setting), problem) in wrong {
        tell(setting, problem)
        changes[change] = nil
        read.removeAll { $0.change == change }
      }
      keymap = Keymap(changes: changes)
    }
    return (keymap, mistakes.sorted { ($0.line ?? 0, $0.setting) < ($1.line ?? 0, $1.setting) })
  }

  /// What is wrong with one change when all of them are in force.
  private func problem(with change: Change) -> KeyFault.Problem? {
    guard let record = ActionCatalogue.all.first(where: { $0.id == change.id }) else { return nil }
    for context in record.contexts where change.context == nil || change.context == context {
      let own = keys(of: record, in: context)
      if own.isEmpty, record.isWayOut { return .needsKey(record.id) }
      for key in own {
        if context.takesText, key.first.typed != nil {
          return .letterInText(key: key.description, place: context.rawValue)
        }
        for place in Self.places(with: context) {
          for other in ActionCatalogue.records(in: [place]) where other.id != record.id {
            for theirs in keys(of: other, in: place) {
              if theirs == key {
                return .conflict(key: key.description, with: other.id, place: context.rawValue)
              }
              let shared = min(theirs.strokes.count, key.strokes.count)
              if theirs.strokes.prefix(shared) == key.strokes.prefix(shared) {
                return .hidden(key: key.description, by: other.id, place: context.rawValue)
              }
            }
          }
        }
      }
    }
    return selfConfirmation(of: record)
  }

  /// Whether a key that opens a question of money or of an end would also answer it.
  private func selfConfirmation(of record: ActionRecord) -> KeyFault.Problem? {
    guard record.confirms || record.isConfirmed else { return nil }
    let own = Set(record.contexts.flatMap { keys(of: record, in: $0) }.compactMap(\.strokes.last))
    for other in ActionCatalogue.all where record.confirms ? other.isConfirmed : other.confirms {
      let theirs = Set(other.contexts.flatMap { keys(of: other, in: $0) }.compactMap(\.strokes.last))
      if let key = own.intersection(theirs).first {
        return .confirmsItself(key: key.description, with: other.id)
      }
    }
    return nil
  }

  /// The contexts that are asked together with one.
  private static func places(with context: KeyContext) -> [KeyContext] {
    switch context {
    case .anywhere: [.anywhere, .queue, .story, .recovery, .picking]
    case .queue, .story, .recovery, .picking: [context, .anywhere]
    default: [context]
    }
  }
}

extension KeySetting {
  /// The change that the setting asks for.
  fileprivate func change() -> Result<(Keymap.Change, [KeySequence]), KeyProblem> {
    var sequences: [KeySequence] = []
    for key in keys {
      guard let sequence = KeySequence(key) else { return .failure(KeyProblem(value: .unknownKey(key))) }
      sequences.append(sequence)
    }
    if let record = ActionCatalogue.all.first(where: { $0.id == name }) {
      return .success((Keymap.Change(id: record.id, context: nil), sequences))
    }
    if let dot = name.firstIndex(of: "."), let context = KeyContext(rawValue: String(name[..<dot])) {
      let id = String(name[name.index(after: dot)...])
      if ActionCatalogue.all.contains(where: { $0.id == id && $0.contexts.contains(context) }) {
        return .success((Keymap.Change(id: id, context: context), sequences))
      }
    }
    return .failure(KeyProblem(value: .unknownAction(name, similar: similarActions)))
  }

  /// Actions whose names are like this one, or end in it.
  private var similarActions: [String] {
    let all = ActionCatalogue.all.map(\.id)
    let similar = Spelling.similar(to: name, among: all)
    return similar.isEmpty ? Array(all.filter { $0.hasSuffix("." + name) }.prefix(3)) : similar
  }
}

extension ActionRecord {
  /// Whether it answers a question with yes.
  var confirms: Bool { ["preview.confirm", "question.yes"].contains(id) }
  /// Whether a question follows that only another key may answer.
  var isConfirmed: Bool {
    [
      "picker.preview", "case.pick", "case.resolve", "case.close", "case.undo", "form.discard",
      "menu.discard",
      "console.quit",
    ]
    .contains(id)
  }
  /// Whether somebody would be shut in without a key for it.
  var isWayOut: Bool {
    id == "console.quit" || id.hasSuffix(".leave") || id == "question.no" || id == "words.keep"
  }
}

/// What is wrong with a setting, on its way out.
private struct KeyProblem: Error {
  /// What is wrong.
  let value: KeyFault.Problem
}
