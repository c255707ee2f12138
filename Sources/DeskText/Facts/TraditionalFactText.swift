import RecoveryDomain

/// What is said about facts in 繁體中文.
struct TraditionalFactText: FactText {
  let book: Phrasebook

  func expectation(_ value: Expectation) -> String {
    let levels = [("理想", value.ideal), ("適當", value.adequate), ("感受", value.perceived)]
    return levels.compactMap { name, level in level.map { "\(name) \($0)" } }.joined(separator: "，")
  }

  func adequacy(_ value: Expectation) -> String? {
    let sums = [
      value.superiority.map { "優越差距 \(signed($0))" }, value.adequacy.map { "適當差距 \(signed($0))" },
      value.isFailure == true ? "低於可接受水準，依定義即為失誤" : nil,
    ].compactMap { $0 }
    return sums.isEmpty ? nil : sums.joined(separator: "，")
  }

  func makeSafe(_ actions: [String]) -> String {
    "危急：先確保安全，目前沒有任何紀錄（\(actions.joined(separator: "、"))）"
  }
  func makeSafeFirst(_ rest: String) -> String { "尚未確保安全；\(rest)" }
  var failedRecovery: String { "雙重偏差（補救失敗）" }

  func failure(_ failure: RecoveryFailure, policy: Policy, now: Timestamp) -> String {
    switch failure {
    case .promiseBroken(let id, let code, let due):
      "第 \(id) 項承諾（\(book.action(code, in: policy))）到 \(book.times.moment(due, now: now)) 仍未履行"
    case .reopened(let at, let reason):
      "\(book.times.moment(at, now: now)) 重啟：\(book.reason(reason, for: .reopen, in: policy))"
    case .denialOverturned(let at, let point?):
      "第 \(point) 個訴求點曾回覆不成立，\(book.times.moment(at, now: now)) 改判成立"
    case .denialOverturned(let at, nil):
      "曾回覆顧客投訴不成立，\(book.times.moment(at, now: now)) 改判成立"
    }
  }

  func repeats(_ earlier: EarlierFailure, now: Timestamp) -> String {
    "同一位顧客先前已遇過失誤：\(earlier.number)，收件於 \(book.times.day(earlier.received, now: now))"
  }

  func owedByAgent(missing: Int) -> String {
    missing == 0 ? "承辦人應填：已齊備" : "承辦人應填：尚缺 \(missing) 項"
  }

  func askedOfAnalysts(_ occasion: AnalysisRule.Occasion, missing: Int) -> String {
    let why =
      switch occasion {
      case .severity(let severity): "\(book.word(severity))案件"
      case .sample: "抽樣"
      }
    return "分析人員應填（\(why)）：" + (missing == 0 ? "已齊備" : "尚缺 \(missing) 項")
  }

  func heading(_ group: CaseFact.Group) -> String {
    switch group {
    case .failure: "失誤"
    case .cause: "從中學到"
    case .customer: "顧客"
    case .money: "金額"
    }
  }

  var circumstances: String { "情況" }
  var points: String { "訴求點" }
  var record: String { "在案紀錄" }
  var pointNotJudged: String { "未判定" }
  func asTheWhole(_ judgement: String) -> String { "\(judgement)（同整體）" }
  func fromThePoints(_ judgement: String) -> String { "\(judgement)（由各訴求點得出）" }
  var answerLabel: String { "答覆" }
  var idealLevel: String { "理想 1–9" }
  var adequateLevel: String { "適當 1–9" }
  var perceivedLevel: String { "感受 1–9" }
  var unknown: String { "–" }
  var onlyOnFacts: String { "請先翻到「事實」頁：按 Enter 可修改游標所在的一項。" }
  var edit: ActionWords {
    ActionWords("修改這一項", "在「事實」頁修改游標所在的一項")
  }
  func answer(_ text: String) -> String { "答覆：\(text)" }
  var evidence: String { "證據" }
  var prevention: String { "預防措施" }
  var keptUntil: String { "保存至" }
  var legalHold: String { "依法保留" }
  var routeTold: String { "已告知外部管道" }
  var accepted: String { "是否接受" }

  func prevention(_ text: String, owner: String, due: String?) -> String {
    "\(text)（\(owner)" + (due.map { "，\($0) 前）" } ?? "）")
  }
}
