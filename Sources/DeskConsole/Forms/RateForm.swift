import DeskText
import RecoveryDomain

/// What the customer thought: five questions, or the word that there is no answer.
struct RateForm: FormDefinition {
  func title(_ text: any ConsoleFormText) -> String { text.rate }

  func fields(_ context: FormContext) -> [FieldSpec] {
    let text = context.text
    let answered = [
      FieldOption(code: Self.rated, label: text.hasAnswered),
      FieldOption(code: Self.silent, label: text.noAnswer),
    ]
    let answer = FieldSpec(id: .reached, label: text.answerLabel, kind: .choice(answered), isRequired: true)
    guard context.values.code(.reached) != Self.silent else { return [answer] }
    let grades = (1...5).map { FieldOption(code: "\($0)", label: "\($0)") }
    return [answer]
      + Self.questions.map { id, question in
        FieldSpec(id: id, label: context.book.word(question), kind: .choice(grades))
      }
  }

  func initial(_ context: FormContext) -> FormValues {
    var values = FormValues()
    values[.reached] = .choice(Self.rated)
    return values
  }

  /// The first question: that there is an answer is assumed.
  func firstField(_ context: FormContext) -> FieldID? { .outcome }

  func missing(_ context: FormContext) -> String? {
    request(context) == nil ? context.text.nothingRated : nil
  }

  func request(_ context: FormContext) -> FormRequest? {
    guard context.values.code(.reached) != Self.silent else { return .command(.rate(nil)) }
    var answers: [Rating.Question: Int] = [:]
    for (id, question) in Self.questions { answers[question] = context.values.code(id).flatMap { Int($0) } }
    return Rating(answers: answers).map { .command(.rate($0)) }
  }

  private static let rated = "rated"
  private static let silent = "silent"
  private static let questions: [(FieldID, Rating.Question)] = [
    (.outcome, .outcome), (.procedure, .procedure), (.treatment, .treatment), (.overall, .overall),
    (.comeAgain, .comeAgain),
  ]
}
