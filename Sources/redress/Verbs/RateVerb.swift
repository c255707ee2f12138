import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `rate`: what the customer thought of the recovery.
struct RateVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "What the customer thought: five questions, 1 to 5, or --no-answer.")

  @OptionGroup var subject: CaseArgument

  @Option(name: .long, help: "The outcome, 1 to 5.")
  var outcome: String?

  @Option(name: .long, help: "The procedure, 1 to 5.")
  var procedure: String?

  @Option(name: .long, help: "The treatment, 1 to 5.")
  var treatment: String?

  @Option(name: .long, help: "All in all, 1 to 5.")
  var overall: String?

  @Option(name: .customLong("come-again"), help: "Whether they would come again, 1 to 5.")
  var comeAgain: String?

  @Flag(name: .customLong("no-answer"), help: "They were asked and did not answer.")
  var noAnswer = false

  @Option(name: .long, help: "Whether they took what was offered: yes or no.")
  var accepted: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    var answers: [Rating.Question: Int] = [:]
    for (question, option, text) in given {
      guard let text else { continue }
      guard !noAnswer else { throw Fault.request(.conflict("--no-answer", option)) }
      answers[question] = try OptionReader.wholeNumber(text, option, in: 1...5)
      request.add(question.rawValue, text)
    }
    request.add("noAnswer", noAnswer ? "yes" : nil)
    let isAccepted = try OptionReader.yesOrNo(accepted, "--accepted")
    request.add("accepted", accepted)
    if noAnswer { return .rate(nil, isAccepted: isAccepted) }
    guard let rating = Rating(answers: answers) else { throw Fault.request(.missing(option: "--overall")) }
    return .rate(rating, isAccepted: isAccepted)
  }

  /// The answers as they were given.
  private var given: [(Rating.Question, String, String?)] {
    [
      (.outcome, "--outcome", outcome), (.procedure, "--procedure", procedure),
      (.treatment, "--treatment", treatment), (.overall, "--overall", overall),
      (.comeAgain, "--come-again", comeAgain),
    ]
  }
}
