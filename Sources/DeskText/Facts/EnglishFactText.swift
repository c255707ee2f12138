import RecoveryDomain

/// What is said about facts in English.
struct EnglishFactText: FactText {
  let book: Phrasebook

  func expectation(_ value: Expectation) -> String {
    let levels = [("ideal", value.ideal), ("adequate", value.adequate), ("perceived", value.perceived)]
    return levels.compactMap { name, level in level.map { "\(name) \($0)" } }.joined(separator: ", ")
  }

  func adequacy(_ value: Expectation) -> String? {
    let sums = [
      value.superiority.map { "superiority \(signed($0))" }, value.adequacy.map { "adequacy \(signed($0))" },
      value.isFailure == true ? "below what was acceptable: a failure by definition" : nil,
    ].compactMap { $0 }
    return sums.isEmpty ? nil : sums.joined(separator: ", ")
  }

  func makeSafe(_ actions: [String]) -> String {
    "CRITICAL: make it safe first – nothing is on record yet (\(actions.joined(separator: " · ")))"
  }
  func makeSafeFirst(_ rest: String) -> String { "not made safe yet; \(rest)" }
  var failedRecovery: String { "failed recovery" }

  func failure(_ failure: RecoveryFailure, policy: Policy, now: Timestamp) -> String {
    switch failure {
    case .promiseBroken(let id, let code, let due):
      "promise \(id), \(book.action(code, in: policy)), was not kept by \(book.times.moment(due, now: now))"
    case .reopened(let at, let reason):
      "reopened \(book.times.moment(at, now: now)): \(book.reason(reason, for: .reopen, in: policy))"
    case .denialOverturned(let at, let point?):
      "point \(point) was denied to the customer, then upheld \(book.times.moment(at, now: now))"
    case .denialOverturned(let at, nil):
      "the complaint was denied to the customer, then upheld \(book.times.moment(at, now: now))"
    }
  }

  func repeats(_ earlier: EarlierFailure, now: Timestamp) -> String {
    "the same customer was failed in \(earlier.number), received \(book.times.day(earlier.received, now: now))"
  }

  func owedByAgent(missing: Int) -> String {
    missing == 0 ? "Owed by the agent: complete" : "Owed by the agent: \(missing) missing"
  }

  func askedOfAnalysts(_ occasion: AnalysisRule.Occasion, missing: Int) -> String {
    let why =
      switch occasion {
      case .severity(let severity): "\(book.word(severity)) case"
      case .sample: "in the sample"
      }
    return "Asked of analysts (\(why)): " + (missing == 0 ? "complete" : "\(missing) missing")
  }

  func heading(_ group: CaseFact.Group) -> String {
    switch group {
    case .failure: "The failure"
    case .cause: "What we learn"
    case .customer: "The customer"
    case .money: "Money"
    }
  }

  var circumstances: String { "Circumstances" }
  var points: String { "Points" }
  var record: String { "On record" }
  var pointNotJudged: String { "not judged" }
  func asTheWhole(_ judgement: String) -> String { "\(judgement), as the whole" }
  func fromThePoints(_ judgement: String) -> String { "\(judgement), as its points were judged" }
  var answerLabel: String { "answer" }
  var idealLevel: String { "ideal 1–9" }
  var adequateLevel: String { "adequate 1–9" }
  var perceivedLevel: String { "perceived 1–9" }
  var unknown: String { "–" }
  var onlyOnFacts: String { "Turn to the facts page first: Enter edits the fact under the cursor there." }
  var edit: ActionWords {
    ActionWords("edit the fact", "Edit the fact under the cursor on the facts page")
  }
  func answer(_ text: String) -> String { "answer: \(text)" }
  var evidence: String { "evidence" }
  var prevention: String { "prevention" }
  var keptUntil: String { "kept until" }
  var legalHold: String { "legal hold" }
  var routeTold: String { "outside route told" }
  var accepted: String { "accepted" }

  func prevention(_ text: String, owner: String, due: String?) -> String {
    "\(text) (\(owner)" + (due.map { ", by \($0))" } ?? ")")
  }
}
