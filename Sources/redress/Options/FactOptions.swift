import ArgumentParser
import DeskText
import RecoveryDomain

/// The options for the facts that analysts add: of `classify`.
struct FactOptions: ParsableArguments {
  @Option(name: .customLong("problem-side"), help: "What was hurt: practical, emotional or both.")
  var problemSide: String?

  @Option(name: .long, help: "What it is about: product, service, price or integrity.")
  var content: String?

  @Option(name: .customLong("failure-class"), help: FactOptions.help(FailureClass.self, "The class"))
  var failureClass: String?

  @Option(name: .long, help: "When the recovery began: before-harm, on-the-spot or afterwards.")
  var moment: String?

  @Option(name: .customLong("root-cause"), help: "The root cause: a code of the policy (root_cause).")
  var rootCause: String?

  @Option(name: .long, help: "The provider's gap: knowledge, standards, performance, promises, or 1 to 4.")
  var gap: String?

  @Option(name: .long, help: FactOptions.help(QualityDimension.self, "The dimension of quality"))
  var dimension: String?

  @Option(name: .long, help: FactOptions.help(CustomerMotive.self, "What the customer wants to reach"))
  var motive: String?

  @Option(name: .long, help: FactOptions.help(ComplainantStyle.self, "How the customer acts"))
  var style: String?

  @Option(name: .long, help: "The service that was hoped for, 1 to 9; asked, never guessed.")
  var ideal: String?

  @Option(name: .long, help: "The service that would just have been accepted, 1 to 9.")
  var adequate: String?

  @Option(name: .long, help: "The service as it was found, 1 to 9.")
  var perceived: String?

  @Option(name: .customLong("expectation-form"), help: "How it had been said: stated, implied or vague.")
  var expectationForm: String?

  @Option(name: .customLong("service-use"), help: "Whether it was used: rejected or accepted.")
  var serviceUse: String?

  @Option(
    name: .long, help: FactOptions.help(CaseFact.self, "A fact that is not known any more; repeatable"))
  var unknown: [String] = []

  /// Adds the facts that were given to a change.
  func add(to change: inout Classification) throws(Fault) {
    change.problemSide = try OptionReader.word(problemSide, "--problem-side")
    change.content = try OptionReader.word(content, "--content")
    change.failureClass = try OptionReader.word(failureClass, "--failure-class")
    change.moment = try OptionReader.word(moment, "--moment")
    change.rootCause = rootCause
    change.gap = try OptionReader.word(gap, "--gap")
    change.dimension = try OptionReader.word(dimension, "--dimension")
    change.motive = try OptionReader.word(motive, "--motive")
    change.style = try OptionReader.word(style, "--style")
    change.expectation = Expectation(
      ideal: try level(ideal, "--ideal"), adequate: try level(adequate, "--adequate"),
      perceived: try level(perceived, "--perceived"))
    change.expectationForm = try OptionReader.word(expectationForm, "--expectation-form")
    change.serviceUse = try OptionReader.word(serviceUse, "--service-use")
    change.cleared = try OptionReader.words(unknown, "--unknown")
  }

  /// Adds what was given to a request.
  func add(to request: inout RequestText) {
    request.add("problemSide", problemSide)
    request.add("content", content)
    request.add("failureClass", failureClass)
    request.add("moment", moment)
    request.add("rootCause", rootCause)
    request.add("gap", gap)
    request.add("dimension", dimension)
    request.add("motive", motive)
    request.add("style", style)
    request.add("ideal", ideal)
    request.add("adequate", adequate)
    request.add("perceived", perceived)
    request.add("expectationForm", expectationForm)
    request.add("serviceUse", serviceUse)
    request.add("unknown", unknown)
  }

  /// A level of an expectation, where it was given.
  private func level(_ text: String?, _ option: String) throws(Fault) -> Int? {
    guard let text else { return nil }
    return try OptionReader.wholeNumber(text, option, in: Expectation.scale)
  }

  /// A sentence with all the words that may stand.
  static func help<Value: Worded>(_ type: Value.Type, _ sentence: String) -> ArgumentHelp {
    ArgumentHelp("\(sentence): \(OptionReader.spellings(of: type).joined(separator: ", ")).")
  }
}
