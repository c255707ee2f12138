import CellScreen
import DeskText
import RecoveryDomain

extension MenuDialog {
  /// What is half written: whose form, how it begins, when it was typed.
  func draftEntries(_ scene: ConsoleScene) -> [Entry] {
    let environment = scene.environment
    let words = NoticeWords(scene: scene)
    let forms = scene.state.draftKeys.map { key in
      let draft = scene.state.drafts[key]
      let beginning = draft?.values.beginning(limit: Self.longestBeginning)
      let moment = draft?.writtenAt.map { environment.phrasebook.times.moment($0, now: scene.state.now) }
      return Entry(
        label: [words.name(key.name), beginning].compactMap { $0 }.joined(separator: "  "),
        detail: moment ?? "", isCurrent: false
      ) { state in
        if let number = key.number { state.show(number) }
        state.focus = .story
        state.open(key.form, on: key.number, copy: key.copy, environment)
        return []
      }
    }
    return forms
      + scene.state.draftPackages.map { number in
        let written = scene.state.recovery.words[number] ?? ""
        let beginning = written.split(whereSeparator: \.isNewline).first.map {
          $0.prefix(Self.longestBeginning)
        }
        let name = words.name(KeptDraft(package: number, words: written).name)
        return Entry(
          label: [name, beginning.map { String($0) }].compactMap { $0 }.joined(separator: "  "), detail: "",
          isCurrent: false
        ) { state in
          state.show(number)
          state.startPicking(environment)
          return []
        }
      }
  }

  /// A draft is told by so many characters of each of its texts.
  private static let longestBeginning = 40
}

extension FormValues {
  /// The texts that tell one draft from another, in the order in which they tell most.
  private static let telling: [FieldID] = [.contact, .customer, .headline, .words, .text, .order, .product]

  /// How the first two texts begin; nil without any.
  fileprivate func beginning(limit: Int) -> String? {
    let texts = Self.telling.compactMap { id -> String? in
      let line = text(id).split(whereSeparator: \.isNewline).first ?? ""
      return line.isEmpty ? nil : line.count > limit ? line.prefix(limit) + "…" : String(line)
    }
    return texts.isEmpty ? nil : texts.prefix(2).joined(separator: "  ")
  }
}

extension ConsoleState {
  /// The drafts as they are listed.
  var draftKeys: [DraftKey] { drafts.keys.sorted { $0.name < $1.name } }

  /// The cases with words for a package that is not recorded, as they are listed behind the forms.
  var draftPackages: [CaseNumber] { recovery.words.keys.sorted() }

  /// Throws away the draft on which the list of drafts stands.
  mutating func discardListed() {
    guard case .menu(var menu)? = dialogs.last, menu.kind == .drafts else { return }
    let (keys, packages, place) = (draftKeys, draftPackages, menu.viewport.selected)
    if keys.indices.contains(place) {
      drafts[keys[place]] = nil
    } else if packages.indices.contains(place - keys.count) {
      recovery.write("", for: packages[place - keys.count])
    } else {
      return
    }
    touchDrafts(atOnce: true)
    let count = keys.count + packages.count - 1
    guard count > 0 else {
      dialogs.removeLast()
      return
    }
    menu.viewport.select(
      menu.viewport.selected, count: count, height: MenuDialog.listHeight(size, count: count))
    dialogs[dialogs.count - 1] = .menu(menu)
  }
}
