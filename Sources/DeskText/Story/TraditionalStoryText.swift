import RecoveryDomain

/// The story of a case in 繁體中文.
struct TraditionalStoryText: StoryText {
  let book: Phrasebook

  func recorded(_ event: CaseRecorded, _ scene: StoryScene) -> String {
    let way = event.details.channel.map { "，管道：\(book.word($0))" } ?? ""
    let received = "，收件時間 \(moment(event.received, scene))\(way)"
    var text =
      event.origin.map { "\(scene.actor) 自 \($0.source) 匯入客訴\(received)" }
      ?? "\(scene.actor) 登錄客訴\(received)"
    if let settled = event.settlement {
      text += "；匯入前已處理完畢"
      if let outcome = settled.outcome { text += "：\(outcome)" }
      if let paid = settled.paid { text += "，已付 \(book.money(paid))" }
    }
    if let reason = event.needsReading { text += "；待人工判讀：\(book.word(reason))" }
    return text
  }

  func changed(_ event: CaseDetailsChanged, _ scene: StoryScene) -> String {
    "來源再次送來這件客訴，內容有異動：\(facts(event.details, scene))"
  }

  func corrected(_ event: CaseCorrected, _ scene: StoryScene) -> String {
    let facts = facts(event.details, received: event.received, scene)
    let read = event.isRead ? "\(scene.actor) 判讀了原始紀錄" : nil
    guard !facts.isEmpty else { return read ?? "\(scene.actor) 未更正任何內容" }
    return read.map { "\($0)並更正：\(facts)" } ?? "\(scene.actor) 更正：\(facts)"
  }

  func classified(_ event: CaseClassified, _ scene: StoryScene) -> String {
    "\(scene.actor) 將案件分類：\(facts(event.change, cleared: "不再是", scene))"
  }

  func pointAdded(_ event: CasePointAdded, _ scene: StoryScene) -> String { "\(scene.actor) 新增訴求點" }

  func judged(_ event: CaseJudged, _ scene: StoryScene) -> String {
    let what = event.point.map { "第 \($0) 個訴求點" } ?? "客訴"
    let reason = book.reason(event.reason, for: .judgement, in: scene.policy)
    return "\(scene.actor) 判定\(what)：\(book.word(event.judgement))（\(reason)）"
  }

  func claimed(_ event: CaseClaimed, _ scene: StoryScene) -> String { "\(scene.actor) 認領案件" }

  func released(_ event: CaseReleased, _ scene: StoryScene) -> String { "\(scene.actor) 放回案件" }

  func handedOver(_ event: CaseHandedOver, _ scene: StoryScene) -> String {
    "\(scene.actor) 將案件移交給 \(event.to)"
  }

  func takenOver(_ event: CaseTakenOver, _ scene: StoryScene) -> String {
    "\(scene.actor) 自 \(event.from) 接手案件"
  }

  func noted(_ event: CaseNoted, _ scene: StoryScene) -> String { "\(scene.actor) 備註" }

  func contacted(_ event: CustomerContacted, _ scene: StoryScene) -> String {
    let done = event.reached ? "聯絡了顧客" : "嘗試聯絡顧客，未聯絡上"
    let next = event.nextWordBy.map { "；承諾於 \(moment($0, scene)) 前再回覆" } ?? ""
    return "\(scene.actor) \(over(event.channel))\(done)\(next)"
  }

  func proposed(_ event: PackageProposed, _ scene: StoryScene) -> String {
    let promises = event.promises.map { promise in
      let owner = promise.owner == scene.actor ? "" : "（\(promise.owner)）"
      let action = book.action(promise.code, promise.amount, in: scene.policy)
      return "\(action)，\(moment(promise.due, scene)) 前\(owner)"
    }
    return "\(scene.actor) 承諾：\(book.basics.clauses(promises))"
  }

  func carriedOut(_ event: ActionCarriedOut, _ scene: StoryScene) -> String {
    let action = book.action(event.code, event.amount, in: scene.policy)
    return "\(scene.actor) 執行了\(action)" + (event.action.map { "（第 \($0) 項承諾）" } ?? "")
  }

  func withdrawn(_ event: ActionWithdrawn, _ scene: StoryScene) -> String {
    "\(scene.actor) 撤回第 \(event.action) 項承諾" + (action(event.action, scene).map { "：\($0)" } ?? "")
  }

  func waitStarted(_ event: CaseWaitStarted, _ scene: StoryScene) -> String {
    let whom = event.party ?? book.word(event.reason)
    return "\(scene.actor) 將案件改為等候\(whom)" + (event.due.map { "，至 \(moment($0, scene))" } ?? "")
  }

  func answered(_ event: CaseAnswered, _ scene: StoryScene) -> String { "\(scene.actor) 記下等候的答覆" }

  func resolved(_ event: CaseResolved, _ scene: StoryScene) -> String { "\(scene.actor) 將案件改為已解決" }

  func rated(_ event: CaseRated, _ scene: StoryScene) -> String {
    event.rating.map { "\(scene.actor) 記下顧客評分：\(answers($0))" } ?? "\(scene.actor) 註明顧客未評分"
  }

  func closed(_ event: CaseClosed, _ scene: StoryScene) -> String { "\(scene.actor) 將案件結案" }

  func reopened(_ event: CaseReopened, _ scene: StoryScene) -> String {
    "\(scene.actor) 重啟案件（\(book.reason(event.reason, for: .reopen, in: scene.policy))）"
  }

  func voided(_ event: CaseVoided, _ scene: StoryScene) -> String { "\(scene.actor) 將案件作廢" }

  func extended(_ event: DeadlineExtended, _ scene: StoryScene) -> String {
    "\(scene.actor) 展延了期限「\(deadline(event.code, scene))」（第 \(event.step) 次）"
  }
  func linked(_ event: CaseLinked, _ scene: StoryScene) -> String {
    "\(scene.actor) 將案件與 \(event.other) 連結"
  }

  func repeatFound(_ event: RepeatFound, _ scene: StoryScene) -> String {
    "重複失誤：\(book.facts.repeats(event.earlier, now: scene.at))"
  }

  func repeatTakenBack(_ event: RepeatTakenBack, _ scene: StoryScene) -> String {
    "不再視為重複失誤：據目前所知，\(event.earlier) 並非對同一位顧客的失誤"
  }

  func evidenceNoted(_ event: EvidenceNoted, _ scene: StoryScene) -> String { "\(scene.actor) 登錄了證據" }

  func preventionPlanned(_ event: PreventionPlanned, _ scene: StoryScene) -> String {
    "\(scene.actor) 指派 \(event.owner) 執行預防措施"
      + (event.due.map { "，\(moment($0, scene)) 前完成" } ?? "")
  }

  func retentionSet(_ event: RetentionSet, _ scene: StoryScene) -> String {
    let said = [
      event.keepUntil.map { "紀錄保存至 \(moment($0, scene))" },
      event.isHeld.map { $0 ? "依法保留" : "解除依法保留" },
    ].compactMap { $0 }
    return "\(scene.actor) 設定：\(book.basics.list(said))"
  }

  var unknownAgain: String { "改為未知" }

  func guaranteeInvoked(_ event: GuaranteeInvoked, _ scene: StoryScene) -> String {
    let name = book.basics.quoted(book.guarantee(event.guarantee, in: scene.policy))
    return "\(scene.actor) 就 \(event.occurrence) 主張服務保證\(name)，賠付 \(book.money(event.amount))"
  }

  func unknown(type: String) -> String { "較新版 Redress 的紀錄：\(type)" }

  /// A channel as the way something was done.
  private func over(_ channel: Channel) -> String {
    switch channel {
    case .counter: "在櫃檯"
    case .phone: "以電話"
    case .voiceMessage: "以語音留言"
    case .webForm: "透過網路表單"
    case .email: "以電子郵件"
    case .chat: "透過線上客服"
    case .letter: "以信件"
    case .social: "在社群媒體上"
    case .kiosk: "透過自助服務機"
    case .survey: "透過問卷"
    case .foundByUs: "主動"
    case .other: "透過其他管道"
    }
  }
}
