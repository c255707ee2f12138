import RecoveryDomain

/// Refusals in 繁體中文.
struct TraditionalRefusalText: RefusalText {
  let book: Phrasebook

  func sentence(_ refusal: Refusal, policy: Policy, now: Timestamp) -> String {
    func moment(_ moment: Timestamp) -> String { book.times.moment(moment, now: now) }
    func action(_ code: String) -> String { book.basics.quoted(book.action(code, in: policy)) }
    func guarantee(_ code: String) -> String { book.basics.quoted(book.guarantee(code, in: policy)) }
    switch refusal {
    case .notPermitted(.auditor): return "稽核人員僅能檢視，不得更動；請交由客服人員辦理。"
    case .notPermitted(let role): return "您的角色（\(book.word(role))）不得執行此操作；請洽督導或經理。"
    case .voided: return "案件已作廢；若客訴屬實，請重新登錄。"
    case .closed: return "案件已結案；請先重啟。"
    case .resolved: return "案件已解決；若補救失敗，請重啟。"
    case .notResolved: return "案件尚未解決也未結案，不需重啟；請直接處理。"
    case .heldBy(let holder, let moment) where moment <= now:
      return "案件由 \(holder) 承辦；您可附上理由接手，或請 \(holder) 移交。"
    case .heldBy(let holder, let end):
      return "案件由 \(holder) 承辦；請對方移交，或於 \(moment(end)) 之後接手。"
    case .notHeld: return "這個案件無人承辦；請直接認領。"
    case .heldByYourself: return "這個案件已由您承辦；請繼續。"
    case .unknownEvents(let types):
      return "案件含有較新版 Redress 的紀錄（\(book.basics.list(types))），在此僅能加註；請更新本程式。"
    case .owed(let items): return book.owed.sentence(items, before: nil, policy: policy)
    case .unknownReason(let code, let purpose, let known):
      return
        "政策裡沒有「\(code)」這個理由（\(book.word(purpose))）\(book.basics.perhaps(code, among: known, after: "，"))；"
        + "請從\(book.codes(known, for: purpose, in: policy))中擇一。"
    case .unknownAction(let code, let similar):
      return "措施目錄裡沒有「\(code)」；"
        + (similar.isEmpty
          ? "可用「redress policy show」查看。"
          : "也許是\(book.basics.choice(similar.map { book.basics.quoted($0) }))。")
    case .noAction: return "沒有指定措施；請至少指定一項。"
    case .amountMissing(let code): return "措施\(action(code))需要金額；請填寫。"
    case .amountNotAllowed(let code): return "措施\(action(code))不帶金額；請拿掉金額。"
    case .amountNotPositive(let code) where policy.action(code) == nil: return "金額不可為負數；請更正。"
    case .amountNotPositive(let code): return "\(action(code))的金額必須大於零；請更正。"
    case .amountOutside(let code, let least, let most):
      let bounds = [least.map { "不低於 \(book.money($0))" }, most.map { "不高於 \(book.money($0))" }]
      return "\(action(code))的金額須\(bounds.compactMap { $0 }.joined(separator: "、"))；請更正。"
    case .needMissing(let code, .text): return "政策要求\(action(code))附文字說明；請填寫。"
    case .needMissing(let code, .date): return "政策要求寫明\(action(code))的完成時間；請填寫時間。"
    case .needMissing(let code, .person): return "政策要求指定\(action(code))的負責人；請寫明同事。"
    case .foreignCurrency(let currency):
      return "金額以 \(currency.code) 計，本服務台則以 \(book.currency.code) 記帳；請先換算。"
    case .alreadyCarriedOut(let code, let at, let name):
      return "\(name) 已在 \(moment(at)) 以相同金額執行\(action(code))；若確實要再做一次，請註明為重複。"
    case .alreadyPromised(let id, let code):
      return "第 \(id) 項承諾與此完全相同（\(action(code))）；若兩項都要，請註明為重複。"
    case .unfit(let code, let misfit):
      return "\(action(code))不適用於此案件（\(book.fact(misfit, policy: policy))）；請另選措施，或更正該項事實。"
    case .beyondAuthority(let code, nil, _): return "沒有任何角色可執行\(action(code))；請洽政策負責人。"
    case .beyondAuthority(let code, let role?, let limit):
      let own = limit.map { "（您的上限為 \(book.money($0))）" } ?? ""
      return "\(action(code))須由\(book.word(role))執行\(own)；請移交案件。"
    case .unknownGuarantee(_, let known) where known.isEmpty: return "政策裡沒有服務保證；可由政策負責人加入。"
    case .unknownGuarantee(let code, let known):
      return "政策裡沒有服務保證「\(code)」\(book.basics.perhaps(code, among: known, after: "，"))；"
        + "請從\(book.basics.names(known))中擇一。"
    case .guaranteeUsed(let use):
      return "\(guarantee(use.guarantee))先前已就「\(use.occurrence)」主張過：\(use.by) 於 \(moment(use.at)) 在 "
        + "\(use.number) 賠付 \(book.money(use.amount))；若屬另一次，請另行註明。"
    case .guaranteeExcluded(let code, let exclusion):
      let words = book.clause(exclusion, \.exclusions, of: code, in: policy)
      return "\(guarantee(code))在此不適用：\(words)；請另選措施。"
    case .unknownExclusion(let code, let owner, let known):
      return "\(guarantee(owner))沒有除外情形「\(code)」\(book.basics.perhaps(code, among: known, after: "，"))；"
        + "可選\(book.basics.names(known))。"
    case .guaranteeNeedsPrice(let code): return "\(guarantee(code))按價款比例賠付，但價款不明；請先填寫價款。"
    case .evidenceMissing(let code, let owner):
      let words = book.clause(code, \.evidence, of: owner, in: policy)
      return "\(guarantee(owner))需要佐證：\(words)（\(code)）；請填寫。"
    case .unknownEvidence(let code, let owner, let known):
      return "\(guarantee(owner))不需要佐證「\(code)」\(book.basics.perhaps(code, among: known, after: "，"))；"
        + "需要的是\(book.basics.names(known))。"
    case .noSuchPromise(let id): return "案件沒有未完成的第 \(id) 項承諾；請查看其措施。"
    case .noSuchPoint(let point): return "案件沒有第 \(point) 個訴求點；請查看其訴求點。"
    case .textMissing: return "缺少文字；請填寫。"
    case .offScale(let fact, let scale):
      return "\(book.word(fact))須在 \(scale.lowerBound) 到 \(scale.upperBound) 之間，請更正。"
    case .contradicting(let fact, let other):
      return fact == other
        ? "「\(book.word(fact))」同時被填寫和清除；請只做其中一項。"
        : "「\(book.word(fact))」與「\(book.word(other))」互相矛盾；請只留一項。"
    case .nothingToChange: return "沒有任何變動；請說明要改什麼。"
    case .notInFuture(let time): return "\(moment(time)) 並非未來的時間；請指定更晚的時間。"
    case .notInPast(let time): return "\(moment(time)) 尚未到來；請指定已過去的時間。"
    case .notWaiting: return "案件並未在等候任何人；請將答覆記為聯絡或備註。"
    case .linkToItself: return "案件不能與自己連結；請指定另一件。"
    case .movedOn(let expected, let actual):
      return "案件已從修訂 \(expected) 更新為 \(actual)；請重新檢視後再試。"
    case .onceReused(let key): return "金鑰「\(key)」已用於另一個命令；請換一個新的。"
    case .noSuchDeadline(let code, let known):
      return "此案件沒有正在計時的期限「\(code)」\(book.basics.perhaps(code, among: known, after: "，"))；"
        + (known.isEmpty ? "沒有政策期限在計時。" : "請從\(book.basics.names(known))中選擇。")
    case .noExtensionLeft(let code): return "依政策「\(code)」不能再展延；請在到期前答覆。"
    case .extensionNotLater(let code, let due):
      return "「\(code)」的下一次展延不會晚於 \(moment(due))；須在政策中允許更長的時間。"
    case .deadlinePassed(let code, let due): return "「\(code)」已於 \(moment(due)) 到期，不能再展延；請立即答覆。"
    case .needsRole(let role): return "這件事需要\(book.word(role))的權限；請由其辦理。"
    case .paid(let sum, let role): return "案件上已支付 \(book.money(sum))，作廢需要\(book.word(role))的權限；請由其辦理。"
    case .customer(let refusal): return book.customers.refusal(refusal)
    case .noSuchCase(let number): return "查無案件 \(number)；請檢查編號。"
    }
  }
}
