import CellScreen
import DeskText
import RecoveryDomain
import Testing

@testable import DeskConsole

@Suite struct ActionTableTests {
  /// The contexts that are asked together: a pane with what works everywhere.
  private static let layers: [[KeyContext]] =
    [[.queue, .anywhere], [.story, .anywhere], [.recovery, .anywhere], [.picking, .anywhere]]
    + KeyContext.allCases.map { [$0] }

  @Test(arguments: layers) func noTwoActionsShareAKey(_ contexts: [KeyContext]) {
    var owner: [KeySequence: String] = [:]
    for record in ActionCatalogue.records(in: contexts) {
      for key in record.keys {
        #expect(owner[key] == nil, "\(key) means \(owner[key] ?? "") and \(record.id) in \(contexts)")
        owner[key] = record.id
      }
    }
    for key in owner.keys where key.strokes.count > 1 {
      for length in 1..<key.strokes.count {
        guard case .beginning = Keymap.standard.meaning(of: Array(key.strokes.prefix(length)), in: contexts)
        else {
          Issue.record("\(key) is hidden in \(contexts)")
          continue
        }
      }
    }
  }

  @Test func everyActionHasKeysAndAnIDOfItsOwn() {
    #expect(Set(ActionCatalogue.all.map(\.id)).count == ActionCatalogue.all.count)
    for record in ActionCatalogue.all { #expect(!record.keys.isEmpty, "\(record.id)") }
  }

  @Test(arguments: Language.allCases) func everyActionHasWords(_ language: Language) {
    let book = DeskWorld.environment(language).phrasebook
    for record in ActionCatalogue.all {
      let words = record.words(book)
      #expect(!words.label.isEmpty && !words.explanation.isEmpty, "\(record.id)")
      #expect(language == .english || words.explanation.contains { !$0.isASCII }, "\(record.id)")
    }
  }

  @Test func everyFormHasATitleAndLabelsInEveryLanguage() {
    for language in Language.allCases {
      let environment = DeskWorld.environment(language)
      for form in FormID.allCases {
        let context = FormContext(
          values: FormValues(), state: nil, now: DeskWorld.now, environment: environment)
        #expect(!form.definition.title(context.text).isEmpty)
        for field in form.definition.fields(context) { #expect(!field.label.isEmpty, "\(form) \(field.id)") }
      }
    }
  }

  @Test func theKeyThatAsksDoesNotConfirm() {
    let confirming = ActionCatalogue.all.filter(\.confirms)
    let asking = ActionCatalogue.all.filter(\.isConfirmed)
    #expect(confirming.count == 2 && asking.count == 8)
    #expect(Set(confirming.flatMap(\.keys)).isDisjoint(with: Set(asking.flatMap(\.keys))))
  }
}
