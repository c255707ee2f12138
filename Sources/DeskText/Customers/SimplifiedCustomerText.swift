import RecoveryDomain

struct SimplifiedCustomerText: CustomerText {
  let book: Phrasebook

  var tab: String { "顾客" }

  func label(_ label: CustomerLabel) -> String {
    switch label {
    case .customer: "顾客"
    case .name: "姓名"
    case .otherNames: "别名"
    case .phones: "电话"
    case .emails: "邮箱"
    case .accounts: "账号"
    case .language: "语言"
    case .prefers: "首选渠道"
    case .unwanted: "不愿使用"
    case .goodTimes: "方便时间"
    case .quietHours: "勿扰时段"
    case .since: "起始"
    case .yearlyMargin: "年毛利"
    case .level: "关系层次"
    case .interest: "所求"
    case .marks: "标记"
    case .preferences: "偏好"
    case .why: "依据"
    case .cases: "工单"
    case .paid: "补偿合计"
    case .contacts: "联系次数"
    case .lastContact: "最近联系"
    case .care: "关怀名单"
    }
  }

  func level(_ level: RelationshipLevel) -> String {
    switch level {
    case .basic: "基本型"
    case .reactive: "被动型"
    case .accountable: "负责型"
    case .proactive: "能动型"
    case .partnership: "伙伴型"
    }
  }

  func interest(_ interest: CustomerInterest) -> String {
    switch interest {
    case .price: "价格"
    case .product: "产品"
    case .needs: "需求"
    case .partnership: "伙伴关系"
    }
  }

  func evidence(_ evidence: MatchEvidence) -> String {
    let same = StrongIdentifier.allCases.filter(evidence.identifiers.contains).map { identifier in
      switch identifier {
      case .account: "账号"
      case .phone: "电话"
      case .email: "邮箱"
      }
    }
    let first = same.isEmpty ? "没有相同的联系信息" : "\(book.basics.list(same))相同"
    let name =
      switch evidence.name {
      case .same: "姓名相同"
      case .variant: "姓名写法不同而实为同名"
      case .partial: "姓名不全"
      case .unknown: "缺少姓名"
      case .different: "姓名不同"
      }
    return "\(first)，\(name)。"
  }

  func matchedByHand(by name: String) -> String { "由 \(name) 认定。" }

  func doubt(_ doubt: MatchDoubt) -> String {
    switch doubt {
    case .nameUnknown: "没有姓名，也可能是使用同一号码的他人。"
    case .namePartial: "姓名不全，无法确定。"
    case .nameDiffers: "姓名不同：共用电话，还是改了名？"
    case .spellingTaken: "可能是另一个人：同样读法的另一个姓名已归在这位顾客名下。"
    case .severalFit: "有几位顾客都符合。"
    case .identifiersDisagree: "所留信息指向不同的顾客。"
    case .onlyName: "只有姓名相同。"
    }
  }

  var nobody: String { "档案中没有符合的顾客。" }
  var suggestionsHeading: String { "可能是" }
  func chooseKey(_ key: String) -> String { "\(key) 查找并指定顾客" }
  func recordKey(_ key: String) -> String { "\(key) 将投诉人建档为新顾客" }
  func suggestionKeys(accept: String, refuse: String) -> String { "\(accept) 是，\(refuse) 不是" }
  func casesHeading(_ count: Int, open: Int) -> String {
    "共 \(book.number(count)) 件工单，其中 \(book.number(open)) 件未结"
  }
  var journeyHeading: String { "同一经历" }
  func moreCases(_ count: Int) -> String { "另有 \(book.number(count)) 件" }
  func careList(_ count: Int) -> String { "关怀名单：此前曾有 \(book.number(count)) 次失误" }
  var careMark: String { "关怀名单" }
  func mergedWith(_ numbers: [CustomerNumber]) -> String {
    "已与 \(book.basics.list(numbers.map(\.description))) 合并"
  }
  func mergedInto(_ number: CustomerNumber) -> String { "已并入 \(number)" }
  func caseMergedInto(_ number: CaseNumber) -> String { "已并入 \(number)" }
  func tenure(months: Int) -> String { months < 24 ? "\(months) 个月" : "\(months / 12) 年" }

  func advice(_ advice: ContactAdvice) -> String {
    switch advice {
    case .unwantedChannel(let channel, let preferred):
      "顾客不希望以\(book.word(channel))方式联系"
        + (preferred.map { $0 == channel ? "，请先征询" : "，更希望用\(book.word($0))" } ?? "") + "。"
    case .quietHours(let hours, let isOwnWish):
      (isOwnWish ? "顾客要求 \(hours.begin) 至 \(hours.end) 勿扰" : "\(hours.begin) 至 \(hours.end) 为勿扰时段")
        + "；请在 \(hours.end) 以后再联系。"
    case .notAGoodTime(let wish): "现在不是顾客方便接听的时间（\(wish)）。"
    case .language(let tag): "顾客希望用\(book.languageName(tag))沟通。"
    }
  }

  func refusal(_ refusal: CustomerRefusal) -> String {
    switch refusal {
    case .noSuchCustomer(let number): "没有顾客 \(number)；可用 redress customers list 查找。"
    case .notMatched: "该工单没有关联顾客，无可撤销。"
    case .nobodyNamed: "工单上没有姓名和联系方式，无法建档；请先更正。"
    case .sameCustomer: "不能与自身合并；请指定两位顾客。"
    case .customerMerged(let number, let into): "\(number) 已并入 \(into)；请使用后者。"
    case .customerNotMerged(let number): "\(number) 未曾合并，无可撤销。"
    case .caseMerged(let into): "该工单已并入 \(into) 处理；请到该工单办理，或先撤销合并。"
    case .caseNotMerged: "该工单未曾合并，无可撤销。"
    case .sameCase: "工单不能并入自身；请指定另一张工单。"
    }
  }

  func imported(_ counts: CustomerImportSummary, file: String, isDryRun: Bool) -> String {
    let told =
      "读取 \(book.number(counts.read)) 行，新增 \(book.number(counts.new))，变更 \(book.number(counts.changed))，"
      + "相同 \(book.number(counts.same))，未收录 \(book.number(counts.untaken))"
    return isDryRun
      ? "\(file)：未登记任何内容；若导入，将\(told)。"
      : "\(file)：\(told)；关联工单 \(book.number(counts.matchedCases)) 件。"
  }

  func untaken(_ row: UntakenCustomerRow, file: String) -> String {
    let reason =
      switch row.fault {
      case .unreadable(let need): "无法读取（\(book.word(need))）"
      case .tellsNobody: "没有姓名、电话、邮箱或账号"
      case .contradicts(let first): "与第 \(book.number(first)) 行所说的同一位客户不一致，以该行为准；请只留一行"
      }
    return "\(file) 第 \(book.number(row.row)) 行未收录：\(reason)。"
  }
  func moreUntaken(_ count: Int) -> String { "另有 \(book.number(count)) 行未收录。" }

  func merged(_ from: CustomerNumber, into: CustomerNumber) -> String {
    "\(from) 与 \(into) 现为同一顾客 \(into)；可用 redress customers unmerge \(from) 撤销。"
  }
  func unmerged(_ from: CustomerNumber) -> String { "\(from) 已恢复为独立顾客。" }
  func alreadyOnFile(_ number: CustomerNumber) -> String { "该工单已属于顾客 \(number)。" }
  var alreadySo: String { "原本即是如此。" }
  var noCustomers: String { "没有符合的顾客。" }
  var chooseHint: String { "K-000123、姓名、电话、邮箱" }
  var chooseLabel: String { "哪一位" }
  var moreCustomers: String { "符合的顾客不止这些：请写得更全，或改用电话。" }
  func refusedBefore(_ number: CustomerNumber) -> String {
    "曾认定本工单不是顾客 \(number) 的；保存后即属于该顾客。"
  }
  var refusedSuggestion: String { "否定了建议" }

  func matched(_ event: CaseMatched, _ scene: StoryScene) -> String {
    event.evidence.map { "认定为顾客 \(event.customer) 的工单。\(evidence($0))" }
      ?? "\(scene.actor) 认定为顾客 \(event.customer) 的工单"
  }
  func unmatched(_ event: CaseUnmatched, _ scene: StoryScene) -> String {
    event.isFinding
      ? "顾客分开后，原有依据不再指向 \(event.customer)；工单属于哪位顾客有待认定"
      : "\(scene.actor) 认定不是顾客 \(event.customer) 的工单"
  }
  func careListed(_ event: CaseCareListed, _ scene: StoryScene) -> String {
    event.behind.isEmpty
      ? "顾客不再列入关怀名单" : "因 \(book.basics.list(event.behind.map(\.description)))，顾客列入关怀名单"
  }
  func caseMerged(_ event: CaseMerged, _ scene: StoryScene) -> String {
    "\(scene.actor) 将本工单并入 \(event.into)"
  }
  func absorbed(_ event: CaseAbsorbed, _ scene: StoryScene) -> String {
    "\(scene.actor) 将 \(event.other) 并入本工单"
  }
  func caseUnmerged(_ event: CaseUnmerged, _ scene: StoryScene) -> String {
    "\(scene.actor) 撤销了并入 \(event.from)"
  }
  func separated(_ event: CaseSeparated, _ scene: StoryScene) -> String {
    "\(scene.actor) 撤销了 \(event.other) 的并入"
  }

  var acceptSuggestion: ActionWords { ActionWords("就是该顾客", "认定为所建议顾客的工单；无建议时自行查找") }
  var chooseCustomer: ActionWords {
    ActionWords("指定顾客", "查找顾客并认定为其工单")
  }
  var refuseSuggestion: ActionWords { ActionWords("不是该顾客", "否定所建议的顾客") }
  var recordCustomer: ActionWords { ActionWords("新建顾客", "将投诉人建档为新顾客") }
  var unmatch: ActionWords { ActionWords("解除关联", "撤销与顾客的关联") }
  var mergeCase: ActionWords { ActionWords("合并", "合并到另一张工单处理") }
  var unmergeCase: ActionWords { ActionWords("撤销合并", "撤销合并，恢复为独立工单") }
  var mergingSearchWords: String { "合并 并入 撤销合并 取消合并 撤销并入 重复工单" }
  func unmergeKey(_ key: String) -> String { "按 \(key) 可撤销合并。" }
  var otherCases: ActionWords { ActionWords("顾客工单", "显示所关联顾客的其他工单") }
  var otherCasesTitle: String { "该顾客的其他工单" }
  var noOtherCases: String { "此工单所关联的顾客没有其他工单。" }
  var notMatched: String { "此工单尚未关联顾客，无法显示顾客的其他工单。" }
}
