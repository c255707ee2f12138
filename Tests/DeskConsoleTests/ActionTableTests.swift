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
    var owner: [KeyStroke: String] = [:]
    for record in ActionCatalogue.records(in: contexts) {
      for key in record.keys {
        #expect(owner[key] == nil, "\(key) means \(owner[key] ?? "") and \(record.id) in \(contexts)")
        owner[key] = record.id
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

  @Test func theKeyThatOpensAMoneyDialogDoesNotConfirmIt() {
    let confirming = Set(
      ActionCatalogue.all.filter { ["preview.confirm", "question.yes"].contains($0.id) }.flatMap(\.keys))
    let opening = Set(
      ActionCatalogue.all.filter {
        ["picker.preview", "case.pick", "case.resolve", "case.close", "console.quit"].contains($0.id)
      }.flatMap(\.keys))
    #expect(confirming.isDisjoint(with: opening))
  }
}
