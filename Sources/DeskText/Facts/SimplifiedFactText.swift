import RecoveryDomain

/// What is said about facts in 简体中文.
struct SimplifiedFactText: FactText {
  let book: Phrasebook

  func expectation(_ value: Expectation) -> String {
    let levels = [("理想", value.ideal), ("适当", value.adequate), ("感受", value.perceived)]
    return levels.compactMap { name, level in level.map { "\(name) \($0)" } }.joined(separator: "，")
  }

  func adequacy(_ value: Expectation) -> String? {
    let sums = [
      value.superiority.map { "优越差 \(signed($0))" }, value.adequacy.map { "适当差 \(signed($0))" },
      value.isFailure == true ? "低于可接受水平，按定义即为失误" : nil,
    ].compactMap { $0 }
    return sums.isEmpty ? nil : sums.joined(separator: "，")
  }

  func makeSafe(_ actions: [String]) -> String {
    "危急：先确保安全，目前没有任何记录（\(actions.joined(separator: "、"))）"
  }
  func makeSafeFirst(_ rest: String) -> String { "尚未确保安全；\(rest)" }
  var failedRecovery: String { "双重偏差（补救失败）" }

  func failure(_ failure: RecoveryFailure, policy: Policy, now: Timestamp) -> String {
    switch failure {
    case .promiseBroken(let id, let code, let due):
      "第 \(id) 项承诺（\(book.action(code, in: policy))）到 \(book.times.moment(due, now: now)) 仍未兑现"
    case .reopened(let at, let reason):
      "\(book.times.moment(at, now: now)) 重开：\(book.reason(reason, for: .reopen, in: policy))"
    case .denialOverturned(let at, let point?):
      "第 \(point) 个诉求点曾答复不成立，\(book.times.moment(at, now: now)) 改判成立"
    case .denialOverturned(let at, nil):
      "曾答复顾客投诉不成立，\(book.times.moment(at, now: now)) 改判成立"
    }
  }

  func repeats(_ earlier: EarlierFailure, now: Timestamp) -> String {
    "同一顾客此前已受失误影响：\(earlier.number)，收到于 \(book.times.day(earlier.received, now: now))"
  }

  func owedByAgent(missing: Int) -> String {
    missing == 0 ? "经办人须填：已齐全" : "经办人须填：还缺 \(missing) 项"
  }

  func askedOfAnalysts(_ occasion: AnalysisRule.Occasion, missing: Int) -> String {
    let why =
      switch occasion {
      case .severity(let severity): "\(book.word(severity))工单"
      case .sample: "抽样"
      }
    return "分析人员须填（\(why)）：" + (missing == 0 ? "已齐全" : "还缺 \(missing) 项")
  }

  func heading(_ group: CaseFact.Group) -> String {
    switch group {
    case .failure: "失误"
    case .cause: "从中学到"
    case .customer: "顾客"
    case .money: "金额"
    }
  }

  var circumstances: String { "情况" }
  var points: String { "诉求点" }
  var record: String { "在案记录" }
  var pointNotJudged: String { "未判定" }
  func asTheWhole(_ judgement: String) -> String { "\(judgement)（同整体）" }
  func fromThePoints(_ judgement: String) -> String { "\(judgement)（由各诉求点得出）" }
  var answerLabel: String { "答复" }
  var idealLevel: String { "理想 1–9" }
  var adequateLevel: String { "适当 1–9" }
  var perceivedLevel: String { "感受 1–9" }
  var unknown: String { "–" }
  var onlyOnFacts: String { "请先翻到“事实”页：回车可修改光标所在的一项。" }
  var edit: ActionWords {
    ActionWords("修改这一项", "在“事实”页修改光标所在的一项")
  }
  func answer(_ text: String) -> String { "答复：\(text)" }
  var evidence: String { "证据" }
  var prevention: String { "预防措施" }
  var keptUntil: String { "保存至" }
  var legalHold: String { "法定保留" }
  var routeTold: String { "已告知外部渠道" }
  var accepted: String { "是否接受" }

  func prevention(_ text: String, owner: String, due: String?) -> String {
    "\(text)（\(owner)" + (due.map { "，\($0) 前）" } ?? "）")
  }
}
