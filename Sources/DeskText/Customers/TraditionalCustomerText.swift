import RecoveryDomain

struct TraditionalCustomerText: CustomerText {
  let book: Phrasebook

  var tab: String { "顧客" }

  func label(_ label: CustomerLabel) -> String {
    switch label {
    case .customer: "顧客"
    case .name: "姓名"
    case .otherNames: "別名"
    case .phones: "電話"
    case .emails: "電子郵件"
    case .accounts: "帳號"
    case .language: "語言"
    case .prefers: "偏好管道"
    case .unwanted: "不願使用"
    case .goodTimes: "方便時間"
    case .quietHours: "勿擾時段"
    case .since: "起始"
    case .yearlyMargin: "年毛利"
    case .level: "關係層次"
    case .interest: "所求"
    case .marks: "標記"
    case .preferences: "偏好"
    case .why: "依據"
    case .cases: "案件"
    case .paid: "補償合計"
    case .contacts: "聯絡次數"
    case .lastContact: "最近聯絡"
    case .care: "關懷名單"
    }
  }

  func level(_ level: RelationshipLevel) -> String {
    switch level {
    case .basic: "基本型"
    case .reactive: "反應型"
    case .accountable: "責任型"
    case .proactive: "主動型"
    case .partnership: "夥伴型"
    }
  }

  func interest(_ interest: CustomerInterest) -> String {
    switch interest {
    case .price: "價格"
    case .product: "產品"
    case .needs: "需求"
    case .partnership: "夥伴關係"
    }
  }

  func evidence(_ evidence: MatchEvidence) -> String {
    let same = StrongIdentifier.allCases.filter(evidence.identifiers.contains).map { identifier in
      switch identifier {
      case .account: "帳號"
      case .phone: "電話"
      case .email: "電子郵件"
      }
    }
    let first = same.isEmpty ? "沒有相同的聯絡資料" : "\(book.basics.list(same))相同"
    let name =
      switch evidence.name {
      case .same: "姓名相同"
      case .variant: "姓名寫法不同但實為同名"
      case .partial: "姓名不全"
      case .unknown: "缺少姓名"
      case .different: "姓名不同"
      }
    return "\(first)，\(name)。"
  }

  func matchedByHand(by name: String) -> String { "由 \(name) 認定。" }

  func doubt(_ doubt: MatchDoubt) -> String {
    switch doubt {
    case .nameUnknown: "沒有姓名，也可能是使用同一號碼的他人。"
    case .namePartial: "姓名不全，無法確定。"
    case .nameDiffers: "姓名不同：共用電話，還是改了名？"
    case .spellingTaken: "可能是另一個人：讀法相同的另一個姓名已歸在這位顧客名下。"
    case .severalFit: "有好幾位顧客都符合。"
    case .identifiersDisagree: "所留資料指向不同的顧客。"
    case .onlyName: "只有姓名相同。"
    }
  }

  var nobody: String { "檔案中沒有符合的顧客。" }
  var suggestionsHeading: String { "可能是" }
  func chooseKey(_ key: String) -> String { "\(key) 查詢並指定顧客" }
  func recordKey(_ key: String) -> String { "\(key) 將申訴人建檔為新顧客" }
  func suggestionKeys(accept: String, refuse: String) -> String { "\(accept) 是，\(refuse) 不是" }
  func casesHeading(_ count: Int, open: Int) -> String {
    "共 \(book.number(count)) 件案件，其中 \(book.number(open)) 件未結案"
  }
  var journeyHeading: String { "同一歷程" }
  func moreCases(_ count: Int) -> String { "另有 \(book.number(count)) 件" }
  func careList(_ count: Int) -> String { "關懷名單：先前曾有 \(book.number(count)) 次失誤" }
  var careMark: String { "關懷名單" }
  func mergedWith(_ numbers: [CustomerNumber]) -> String {
    "已與 \(book.basics.list(numbers.map(\.description))) 合併"
  }
  func mergedInto(_ number: CustomerNumber) -> String { "已併入 \(number)" }
  func caseMergedInto(_ number: CaseNumber) -> String { "已併入 \(number)" }
  func tenure(months: Int) -> String { months < 24 ? "\(months) 個月" : "\(months / 12) 年" }

  func advice(_ advice: ContactAdvice) -> String {
    switch advice {
    case .unwantedChannel(let channel, let preferred):
      "顧客不希望以\(book.word(channel))聯絡"
        + (preferred.map { $0 == channel ? "，請先徵詢" : "，偏好\(book.word($0))" } ?? "") + "。"
    case .quietHours(let hours, let isOwnWish):
      (isOwnWish ? "顧客要求 \(hours.begin) 至 \(hours.end) 勿擾" : "\(hours.begin) 至 \(hours.end) 為勿擾時段")
        + "；請於 \(hours.end) 後再聯絡。"
    case .notAGoodTime(let wish): "現在不是顧客方便接聽的時間（\(wish)）。"
    case .language(let tag): "顧客希望以\(book.languageName(tag))溝通。"
    }
  }

  func refusal(_ refusal: CustomerRefusal) -> String {
    switch refusal {
    case .noSuchCustomer(let number): "查無顧客 \(number)；可用 redress customers list 查詢。"
    case .notMatched: "此案件沒有關聯顧客，無可撤銷。"
    case .nobodyNamed: "案件上沒有姓名和聯絡方式，無法建檔；請先更正。"
    case .sameCustomer: "不能與自身合併；請指定兩位顧客。"
    case .customerMerged(let number, let into): "\(number) 已併入 \(into)；請使用後者。"
    case .customerNotMerged(let number): "\(number) 未曾合併，無可撤銷。"
    case .caseMerged(let into): "此案件已併入 \(into) 處理；請至該案件辦理，或先撤銷合併。"
    case .caseNotMerged: "此案件未曾合併，無可撤銷。"
    case .sameCase: "案件不能併入自身；請指定另一案件。"
    }
  }

  func imported(_ counts: CustomerImportSummary, file: String, isDryRun: Bool) -> String {
    let told =
      "讀取 \(book.number(counts.read)) 列，新增 \(book.number(counts.new))，變更 \(book.number(counts.changed))，"
      + "相同 \(book.number(counts.same))，未收錄 \(book.number(counts.untaken))"
    return isDryRun
      ? "\(file)：未登錄任何內容；若匯入，將\(told)。"
      : "\(file)：\(told)；關聯案件 \(book.number(counts.matchedCases)) 件。"
  }

  func untaken(_ row: UntakenCustomerRow, file: String) -> String {
    let reason =
      switch row.fault {
      case .unreadable(let need): "無法讀取（\(book.word(need))）"
      case .tellsNobody: "沒有姓名、電話、電子郵件或帳號"
      case .contradicts(let first): "與第 \(book.number(first)) 行所說的同一位客戶不一致，以該行為準；請只留一行"
      }
    return "\(file) 第 \(book.number(row.row)) 行未收錄：\(reason)。"
  }
  func moreUntaken(_ count: Int) -> String { "另有 \(book.number(count)) 行未收錄。" }

  func merged(_ from: CustomerNumber, into: CustomerNumber) -> String {
    "\(from) 與 \(into) 現為同一顧客 \(into)；可用 redress customers unmerge \(from) 撤銷。"
  }
  func unmerged(_ from: CustomerNumber) -> String { "\(from) 已恢復為獨立顧客。" }
  func alreadyOnFile(_ number: CustomerNumber) -> String { "本案件已屬於顧客 \(number)。" }
  var alreadySo: String { "原本即是如此。" }
  var noCustomers: String { "沒有符合的顧客。" }
  var chooseHint: String { "K-000123、姓名、電話、電子郵件" }
  var chooseLabel: String { "哪一位" }
  var moreCustomers: String { "符合的顧客不只這些：請寫得更完整，或改用電話。" }
  func refusedBefore(_ number: CustomerNumber) -> String {
    "曾認定本案件不是顧客 \(number) 的；儲存後即屬於該顧客。"
  }
  var refusedSuggestion: String { "否定了建議" }

  func matched(_ event: CaseMatched, _ scene: StoryScene) -> String {
    event.evidence.map { "認定為顧客 \(event.customer) 的案件。\(evidence($0))" }
      ?? "\(scene.actor) 認定為顧客 \(event.customer) 的案件"
  }
  func unmatched(_ event: CaseUnmatched, _ scene: StoryScene) -> String {
    event.isFinding
      ? "顧客分開後，原有依據不再指向 \(event.customer)；案件屬於哪位顧客有待認定"
      : "\(scene.actor) 認定不是顧客 \(event.customer) 的案件"
  }
  func careListed(_ event: CaseCareListed, _ scene: StoryScene) -> String {
    event.behind.isEmpty
      ? "顧客不再列入關懷名單" : "因 \(book.basics.list(event.behind.map(\.description)))，顧客列入關懷名單"
  }
  func caseMerged(_ event: CaseMerged, _ scene: StoryScene) -> String {
    "\(scene.actor) 將本案件併入 \(event.into)"
  }
  func absorbed(_ event: CaseAbsorbed, _ scene: StoryScene) -> String {
    "\(scene.actor) 將 \(event.other) 併入本案件"
  }
  func caseUnmerged(_ event: CaseUnmerged, _ scene: StoryScene) -> String {
    "\(scene.actor) 撤銷了併入 \(event.from)"
  }
  func separated(_ event: CaseSeparated, _ scene: StoryScene) -> String {
    "\(scene.actor) 撤銷了 \(event.other) 的併入"
  }

  var acceptSuggestion: ActionWords { ActionWords("就是該顧客", "認定為所建議顧客的案件；無建議時自行查詢") }
  var chooseCustomer: ActionWords {
    ActionWords("指定顧客", "查詢顧客並認定為其案件")
  }
  var refuseSuggestion: ActionWords { ActionWords("不是該顧客", "否定所建議的顧客") }
  var recordCustomer: ActionWords { ActionWords("新增顧客", "將申訴人建檔為新顧客") }
  var unmatch: ActionWords { ActionWords("解除關聯", "撤銷與顧客的關聯") }
  var mergeCase: ActionWords { ActionWords("合併", "合併至另一案件處理") }
  var unmergeCase: ActionWords { ActionWords("撤銷合併", "撤銷合併，恢復為獨立案件") }
  var mergingSearchWords: String { "合併 併入 撤銷合併 取消合併 撤銷併入 重複案件" }
  func unmergeKey(_ key: String) -> String { "按 \(key) 可撤銷合併。" }
  var otherCases: ActionWords { ActionWords("顧客案件", "顯示所關聯顧客的其他案件") }
  var otherCasesTitle: String { "此顧客的其他案件" }
  var noOtherCases: String { "此案件所關聯的顧客沒有其他案件。" }
  var notMatched: String { "此案件尚未關聯顧客，無法顯示顧客的其他案件。" }
}
