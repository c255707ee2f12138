import RecoveryDomain

/// The story of a case in 简体中文.
struct SimplifiedStoryText: StoryText {
  let book: Phrasebook

  func recorded(_ event: CaseRecorded, _ scene: StoryScene) -> String {
    let way = event.details.channel.map { "，渠道：\(book.word($0))" } ?? ""
    let received = "，收到时间 \(moment(event.received, scene))\(way)"
    var text =
      event.origin.map { "\(scene.actor) 从 \($0.source) 导入投诉\(received)" }
      ?? "\(scene.actor) 登记了投诉\(received)"
    if let settled = event.settlement {
      text += "；导入前已了结"
      if let outcome = settled.outcome { text += "：\(outcome)" }
      if let paid = settled.paid { text += "，已付 \(book.money(paid))" }
    }
    if let reason = event.needsReading { text += "；待人工阅读：\(book.word(reason))" }
    return text
  }

  func changed(_ event: CaseDetailsChanged, _ scene: StoryScene) -> String {
    "来源再次发来这件投诉，内容有变：\(facts(event.details, scene))"
  }

  func corrected(_ event: CaseCorrected, _ scene: StoryScene) -> String {
    let facts = facts(event.details, received: event.received, scene)
    let read = event.isRead ? "\(scene.actor) 阅读了原始记录" : nil
    guard !facts.isEmpty else { return read ?? "\(scene.actor) 没有更正任何内容" }
    return read.map { "\($0)并更正：\(facts)" } ?? "\(scene.actor) 更正：\(facts)"
  }

  func classified(_ event: CaseClassified, _ scene: StoryScene) -> String {
    "\(scene.actor) 为工单分类：\(facts(event.change, cleared: "不再是", scene))"
  }

  func pointAdded(_ event: CasePointAdded, _ scene: StoryScene) -> String { "\(scene.actor) 添加了诉求点" }

  func judged(_ event: CaseJudged, _ scene: StoryScene) -> String {
    let what = event.point.map { "第 \($0) 个诉求点" } ?? "投诉"
    let reason = book.reason(event.reason, for: .judgement, in: scene.policy)
    return "\(scene.actor) 判定\(what)：\(book.word(event.judgement))（\(reason)）"
  }

  func claimed(_ event: CaseClaimed, _ scene: StoryScene) -> String { "\(scene.actor) 认领了工单" }

  func released(_ event: CaseReleased, _ scene: StoryScene) -> String { "\(scene.actor) 放回了工单" }

  func handedOver(_ event: CaseHandedOver, _ scene: StoryScene) -> String {
    "\(scene.actor) 把工单移交给 \(event.to)"
  }

  func takenOver(_ event: CaseTakenOver, _ scene: StoryScene) -> String {
    "\(scene.actor) 从 \(event.from) 接管了工单"
  }

  func noted(_ event: CaseNoted, _ scene: StoryScene) -> String { "\(scene.actor) 备注" }

  func contacted(_ event: CustomerContacted, _ scene: StoryScene) -> String {
    let done = event.reached ? "联系了顾客" : "尝试联系顾客，未联系上"
    let next = event.nextWordBy.map { "；承诺在 \(moment($0, scene)) 前再回复" } ?? ""
    return "\(scene.actor) \(over(event.channel))\(done)\(next)"
  }

  func proposed(_ event: PackageProposed, _ scene: StoryScene) -> String {
    let promises = event.promises.map { promise in
      let owner = promise.owner == scene.actor ? "" : "（\(promise.owner)）"
      let action = book.action(promise.code, promise.amount, in: scene.policy)
      return "\(action)，\(moment(promise.due, scene)) 前\(owner)"
    }
    return "\(scene.actor) 承诺：\(book.basics.clauses(promises))"
  }

  func carriedOut(_ event: ActionCarriedOut, _ scene: StoryScene) -> String {
    let action = book.action(event.code, event.amount, in: scene.policy)
    return "\(scene.actor) 执行了\(action)" + (event.action.map { "（第 \($0) 项承诺）" } ?? "")
  }

  func withdrawn(_ event: ActionWithdrawn, _ scene: StoryScene) -> String {
    "\(scene.actor) 撤回了第 \(event.action) 项承诺" + (action(event.action, scene).map { "：\($0)" } ?? "")
  }

  func waitStarted(_ event: CaseWaitStarted, _ scene: StoryScene) -> String {
    let whom = event.party ?? book.word(event.reason)
    return "\(scene.actor) 将工单转为等待\(whom)" + (event.due.map { "，至 \(moment($0, scene))" } ?? "")
  }

  func answered(_ event: CaseAnswered, _ scene: StoryScene) -> String { "\(scene.actor) 记录了等到的答复" }

  func resolved(_ event: CaseResolved, _ scene: StoryScene) -> String { "\(scene.actor) 将工单标为已解决" }

  func rated(_ event: CaseRated, _ scene: StoryScene) -> String {
    event.rating.map { "\(scene.actor) 记录了顾客评分：\(answers($0))" } ?? "\(scene.actor) 注明顾客未评分"
  }

  func closed(_ event: CaseClosed, _ scene: StoryScene) -> String { "\(scene.actor) 将工单结案" }

  func reopened(_ event: CaseReopened, _ scene: StoryScene) -> String {
    "\(scene.actor) 重开了工单（\(book.reason(event.reason, for: .reopen, in: scene.policy))）"
  }

  func voided(_ event: CaseVoided, _ scene: StoryScene) -> String { "\(scene.actor) 作废了工单" }

  func extended(_ event: DeadlineExtended, _ scene: StoryScene) -> String {
    "\(scene.actor) 延长了时限“\(deadline(event.code, scene))”（第 \(event.step) 次）"
  }
  func linked(_ event: CaseLinked, _ scene: StoryScene) -> String {
    "\(scene.actor) 将工单与 \(event.other) 关联"
  }

  func repeatFound(_ event: RepeatFound, _ scene: StoryScene) -> String {
    "重复失误：\(book.facts.repeats(event.earlier, now: scene.at))"
  }

  func repeatTakenBack(_ event: RepeatTakenBack, _ scene: StoryScene) -> String {
    "不再视为重复失误：据目前所知，\(event.earlier) 并非对同一顾客的失误"
  }

  func evidenceNoted(_ event: EvidenceNoted, _ scene: StoryScene) -> String { "\(scene.actor) 登记了证据" }

  func preventionPlanned(_ event: PreventionPlanned, _ scene: StoryScene) -> String {
    "\(scene.actor) 安排 \(event.owner) 落实预防措施"
      + (event.due.map { "，\(moment($0, scene)) 前完成" } ?? "")
  }

  func retentionSet(_ event: RetentionSet, _ scene: StoryScene) -> String {
    let said = [
      event.keepUntil.map { "记录保存至 \(moment($0, scene))" },
      event.isHeld.map { $0 ? "法定保留" : "解除法定保留" },
    ].compactMap { $0 }
    return "\(scene.actor) 设定：\(book.basics.list(said))"
  }

  var unknownAgain: String { "改为未知" }

  func guaranteeInvoked(_ event: GuaranteeInvoked, _ scene: StoryScene) -> String {
    let name = book.basics.quoted(book.guarantee(event.guarantee, in: scene.policy))
    return "\(scene.actor) 就 \(event.occurrence) 援引服务承诺\(name)，赔付 \(book.money(event.amount))"
  }

  func unknown(type: String) -> String { "更新版本 Redress 的记录：\(type)" }

  /// A channel as the way something was done.
  private func over(_ channel: Channel) -> String {
    switch channel {
    case .counter: "在柜台"
    case .phone: "通过电话"
    case .voiceMessage: "通过语音留言"
    case .webForm: "通过网页表单"
    case .email: "通过电子邮件"
    case .chat: "通过在线客服"
    case .letter: "以信函"
    case .social: "在社交媒体上"
    case .kiosk: "通过自助终端"
    case .survey: "通过问卷"
    case .foundByUs: "主动"
    case .other: "通过其他渠道"
    }
  }
}
