import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `judge`: decides whether the complaint, or one point of it, stands.
struct JudgeVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "judge", abstract: "Decide whether the complaint, or one point of it, stands.")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("upheld, partly-upheld or not-upheld.", valueName: "judgement"))
  var judgement: String

  @Argument(help: ArgumentHelp("The reason in words; - reads standard input.", valueName: "text"))
  var text: String?

  @Option(name: .long, help: "Why: a code of the policy (judgement).")
  var reason: String

  @Option(name: .long, help: "The point that is meant, from 1; without it the whole complaint.")
  var point: Int?

  @Option(name: .long, help: "What the customer is told of it; - reads standard input.")
  var answer: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let judgement: Judgement = try OptionReader.word(judgement, "JUDGEMENT")
    let text = try session.text(text)
    request.add("judgement", judgement.rawValue)
    request.add("reason", reason)
    request.add("point", point.map { String($0) })
    let answer = try session.text(answer)
    request.add("text", text)
    request.add("answer", answer)
    return .judge(judgement, reason: reason, point: point, text: text, answer: answer)
  }
}
