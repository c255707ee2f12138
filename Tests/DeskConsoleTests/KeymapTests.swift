import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

@Suite struct KeymapTests {
  private func console(_ settings: KeySetting...) -> TestConsole {
    var desk = FakeDesk()
    for index in 1...30 {
      desk.record(DeskWorld.complaint("customer \(index)", "late", receivedAgo: .minutes(30 + index)))
    }
    var console = TestConsole(desk)
    console.environment.keymap = Keymap.reading(settings, file: "config.toml").keymap
    return console
  }

  private func problems(_ settings: KeySetting...) -> [KeyFault.Problem] {
    Keymap.reading(settings, file: "config.toml").mistakes.map(\.problem)
  }

  @Test func aSequenceShowsWhatCanFollow() {
    var console = console()
    console.press("j j g")
    #expect(console.screen.contains("Go to the first case"))
    #expect(console.screen.contains("Go on with something half written"))
    console.press("g")
    #expect(console.state.queue.viewport.selected == 0)
    #expect(!console.screen.contains("Go on with something half written"))
    console.press("g e")
    #expect(console.state.queue.viewport.selected == 29)
  }

  @Test func aSequenceThatLeadsNowhereDoesNothing() {
    var console = console()
    console.press("g x")
    #expect(console.state.dialogs.isEmpty, "x alone would close the case")
    #expect(console.state.notice?.content == .unboundKey([.character("g"), .character("x")]))
    console.press("g esc c")
    #expect(console.effects.contains { if case .perform(_, .claim, _, _) = $0 { true } else { false } })
  }

  @Test(arguments: [KeyContext.queue, .story, .picking, .menu, .help])
  func everyListAnswersToTheSameKeys(_ context: KeyContext) {
    for keys in ["j", "k", "down", "up", "pagedown", "pageup", "home", "end", "g g", "G", "ctrl-d", "ctrl-u"]
    {
      guard case .action = Keymap.standard.meaning(of: KeySequence(keys)?.strokes ?? [], in: [context]) else {
        Issue.record("\(keys) does nothing in \(context)")
        continue
      }
    }
  }

  @Test func ownKeysTakeThePlaceOfThoseThatCome() {
    var console = console(KeySetting(name: "case.note", keys: ["i", "alt-n"]))
    console.press("n")
    #expect(console.state.dialogs.isEmpty)
    #expect(console.screen.contains("i note"))
    console.press("i")
    #expect(console.state.dialogs.count == 1)
  }

  @Test func aKeyCanBeChangedInOnePlaceOnly() {
    var console = console(KeySetting(name: "story.case.note", keys: ["i"]))
    console.press("i")
    #expect(console.state.dialogs.isEmpty)
    console.press("n esc enter i")
    #expect(console.state.dialogs.count == 1)
  }

  @Test func twoActionsCanChangeKeys() {
    let settings = [
      KeySetting(name: "case.note", keys: ["c"]), KeySetting(name: "case.claim", keys: ["n"]),
    ]
    #expect(Keymap.reading(settings, file: "").mistakes.isEmpty)
  }

  @Test func mistakesAreNamedWithTheirMend() {
    #expect(
      problems(KeySetting(name: "case.nte", keys: ["i"])) == [
        .unknownAction("case.nte", similar: ["case.note", "case.rate"])
      ])
    #expect(
      problems(KeySetting(name: "note", keys: ["i"])) == [.unknownAction("note", similar: ["case.note"])])
    #expect(problems(KeySetting(name: "case.note", keys: ["hyper-i"])) == [.unknownKey("hyper-i")])
    #expect(
      problems(KeySetting(name: "case.note", keys: ["c"])) == [
        .conflict(key: "c", with: "case.claim", place: "queue")
      ])
    #expect(
      problems(KeySetting(name: "case.note", keys: ["g"])).contains {
        if case .hidden(key: "g", _, _) = $0 { true } else { false }
      })
    #expect(problems(KeySetting(name: "form.send", keys: ["s"])) == [.letterInText(key: "s", place: "form")])
    #expect(problems(KeySetting(name: "console.quit", keys: [])) == [.needsKey("console.quit")])
    #expect(
      problems(KeySetting(name: "question.yes", keys: ["x"])).contains {
        if case .confirmsItself(key: "x", with: "case.close") = $0 { true } else { false }
      })
  }

  @Test func aMistakeCostsOnlyItsOwnLine() {
    let read = Keymap.reading(
      [
        KeySetting(name: "case.note", keys: ["c"], line: 3),
        KeySetting(name: "case.rate", keys: ["S"], line: 4),
      ], file: "keys.toml")
    #expect(read.mistakes.map(\.line) == [3])
    for (key, id) in [("c", "case.claim"), ("n", "case.note"), ("S", "case.rate")] {
      guard let stroke = KeyStroke(key),
        case .action(let record) = read.keymap.meaning(of: [stroke], in: [.queue])
      else {
        Issue.record("\(key) does nothing")
        continue
      }
      #expect(record.id == id)
    }
  }

  @Test func theStandardKeysHaveNoMistake() {
    let settings = ActionCatalogue.all.map {
      KeySetting(name: $0.id, keys: $0.keys.map(\.description))
    }
    let read = Keymap.reading(settings, file: "")
    #expect(read.mistakes.isEmpty, "\(read.mistakes)")
  }

  @Test func theTableOfKeysTellsWhatIsChanged() {
    let keymap = Keymap.reading([KeySetting(name: "story.case.note", keys: ["i"])], file: "").keymap
    let rows = KeyTableRow.all(DeskWorld.environment().phrasebook, keymap).filter { $0.id == "case.note" }
    #expect(rows.contains { $0.keys == ["i"] && $0.isChanged && $0.places == ["Case"] })
    #expect(rows.contains { $0.keys == ["n"] && !$0.isChanged })
  }
}
