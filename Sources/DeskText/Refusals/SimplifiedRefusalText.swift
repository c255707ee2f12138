import RecoveryDomain

/// Refusals in 简体中文.
struct SimplifiedRefusalText: RefusalText {
  let book: Phrasebook

  func sentence(_ refusal: Refusal, policy: Policy, now: Timestamp) -> String {
    func moment(_ moment: Timestamp) -> String { book.times.moment(moment, now: now) }
    func action(_ code: String) -> String { book.basics.quoted(book.action(code, in: policy)) }
    func guarantee(_ code: String) -> String { book.basics.quoted(book.guarantee(code, in: policy)) }
    switch refusal {
    case .notPermitted(.auditor): return "审计员只能查看，不能改动；请由客服专员办理。"
    case .notPermitted(let role): return "您的角色（\(book.word(role))）无权这样做；请找主管或经理。"
    case .voided: return "工单已作废；如果投诉属实，请重新登记。"
    case .closed: return "工单已结案；请先重开。"
    case .resolved: return "工单已解决；如果补救失败，请重开。"
    case .notResolved: return "工单尚未解决也未结案，无需重开；请直接处理。"
    case .heldBy(let holder, let moment) where moment <= now:
      return "工单由 \(holder) 处理；您可以注明理由后接管，或请 \(holder) 移交。"
    case .heldBy(let holder, let end):
      return "工单由 \(holder) 处理；请对方移交，或在 \(moment(end)) 之后接管。"
    case .notHeld: return "没有人在处理这张工单；请直接认领。"
    case .heldByYourself: return "这张工单已由您处理；请继续。"
    case .unknownEvents(let types):
      return "工单含有更新版本 Redress 的记录（\(book.basics.list(types))），在此只能添加备注；请更新本程序。"
    case .owed(let items): return book.owed.sentence(items, before: nil, policy: policy)
    case .unknownReason(let code, let purpose, let known):
      return "政策中没有理由“\(code)”（\(book.word(purpose))）\(book.basics.perhaps(code, among: known, after: "，"))；"
        + "请从\(book.codes(known, for: purpose, in: policy))中选择。"
    case .unknownAction(let code, let similar):
      return "措施目录中没有“\(code)”；"
        + (similar.isEmpty
          ? "可用“redress policy show”查看。"
          : "也许是\(book.basics.choice(similar.map { book.basics.quoted($0) }))。")
    case .noAction: return "没有指定措施；请至少指定一项。"
    case .amountMissing(let code): return "措施\(action(code))需要金额；请填写。"
    case .amountNotAllowed(let code): return "措施\(action(code))不带金额；请去掉金额。"
    case .amountNotPositive(let code) where policy.action(code) == nil: return "金额不能为负；请改正。"
    case .amountNotPositive(let code): return "\(action(code))的金额必须大于零；请改正。"
    case .amountOutside(let code, let least, let most):
      let bounds = [least.map { "不低于 \(book.money($0))" }, most.map { "不高于 \(book.money($0))" }]
      return "\(action(code))的金额须\(bounds.compactMap { $0 }.joined(separator: "、"))；请更正。"
    case .needMissing(let code, .text): return "政策要求\(action(code))附文字说明；请填写。"
    case .needMissing(let code, .date): return "政策要求写明\(action(code))的完成时间；请填写时间。"
    case .needMissing(let code, .person): return "政策要求指定\(action(code))的负责人；请写明同事。"
    case .foreignCurrency(let currency):
      return "金额以 \(currency.code) 计，而本服务台以 \(book.currency.code) 记账；请先换算。"
    case .alreadyCarriedOut(let code, let at, let name):
      return "\(name) 已于 \(moment(at)) 以相同金额执行\(action(code))；如确需再次执行，请注明为重复。"
    case .alreadyPromised(let id, let code):
      return "第 \(id) 项承诺与此完全相同（\(action(code))）；如确需两项，请注明为重复。"
    case .unfit(let code, let misfit):
      return "\(action(code))不适用于此工单（\(book.fact(misfit, policy: policy))）；请另选措施，或更正该事实。"
    case .beyondAuthority(let code, nil, _): return "没有角色可执行\(action(code))；请联系政策负责人。"
    case .beyondAuthority(let code, let role?, let limit):
      let own = limit.map { "（您的上限为 \(book.money($0))）" } ?? ""
      return "\(action(code))需由\(book.word(role))执行\(own)；请移交工单。"
    case .unknownGuarantee(_, let known) where known.isEmpty: return "政策中没有服务承诺；可由政策负责人添加。"
    case .unknownGuarantee(let code, let known):
      return "政策中没有服务承诺“\(code)”\(book.basics.perhaps(code, among: known, after: "，"))；"
        + "请从\(book.basics.names(known))中选择。"
    case .guaranteeUsed(let use):
      return "\(guarantee(use.guarantee))此前已就“\(use.occurrence)”援引：\(use.by) 于 \(moment(use.at)) 在 "
        + "\(use.number) 赔付 \(book.money(use.amount))；如属另一次，请另行注明。"
    case .guaranteeExcluded(let code, let exclusion):
      let words = book.clause(exclusion, \.exclusions, of: code, in: policy)
      return "\(guarantee(code))在此不适用：\(words)；请另选措施。"
    case .unknownExclusion(let code, let owner, let known):
      return "\(guarantee(owner))没有除外情形“\(code)”\(book.basics.perhaps(code, among: known, after: "，"))；"
        + "可选\(book.basics.names(known))。"
    case .guaranteeNeedsPrice(let code): return "\(guarantee(code))按价款比例赔付，但价款未知；请先填写价款。"
    case .evidenceMissing(let code, let owner):
      let words = book.clause(code, \.evidence, of: owner, in: policy)
      return "\(guarantee(owner))需要证据：\(words)（\(code)）；请填写。"
    case .unknownEvidence(let code, let owner, let known):
      return "\(guarantee(owner))不需要证据“\(code)”\(book.basics.perhaps(code, among: known, after: "，"))；"
        + "需要的是\(book.basics.names(known))。"
    case .noSuchPromise(let id): return "工单没有未完成的第 \(id) 项承诺；请查看其措施。"
    case .noSuchPoint(let point): return "工单没有第 \(point) 个诉求点；请查看其诉求点。"
    case .textMissing: return "缺少文字；请填写。"
    case .offScale(let fact, let scale):
      return "\(book.word(fact))应在 \(scale.lowerBound) 到 \(scale.upperBound) 之间，请更正。"
    case .contradicting(let fact, let other):
      return fact == other
        ? "“\(book.word(fact))”同时被填写和清除；请只做其中一项。"
        : "“\(book.word(fact))”与“\(book.word(other))”相互矛盾；请只留一项。"
    case .nothingToChange: return "没有任何变化；请说明要改什么。"
    case .notInFuture(let time): return "\(moment(time)) 不在将来；请指定更晚的时间。"
    case .notInPast(let time): return "\(moment(time)) 在将来；请指定已经过去的时间。"
    case .notWaiting: return "工单没有在等待谁；请把答复记为联系或备注。"
    case .linkToItself: return "工单不能与自己关联；请指定另一张。"
    case .movedOn(let expected, let actual):
      return "工单已从修订 \(expected) 更新到 \(actual)；请重新查看后再试。"
    case .onceReused(let key): return "键“\(key)”已用于另一个命令；请换一个新的。"
    case .noSuchDeadline(let code, let known):
      return "此工单没有正在计时的时限“\(code)”\(book.basics.perhaps(code, among: known, after: "，"))；"
        + (known.isEmpty ? "没有政策时限在计时。" : "请从\(book.basics.names(known))中选择。")
    case .noExtensionLeft(let code): return "按政策“\(code)”不能再延长；请在到期前答复。"
    case .extensionNotLater(let code, let due):
      return "“\(code)”的下一次延长不会晚于 \(moment(due))；需在政策中允许更长的时间。"
    case .deadlinePassed(let code, let due): return "“\(code)”已于 \(moment(due)) 到期，不能再延长；请立即答复。"
    case .needsRole(let role): return "此事需要\(book.word(role))的权限；请由其办理。"
    case .paid(let sum, let role): return "工单上已支付 \(book.money(sum))，作废需要\(book.word(role))的权限；请由其办理。"
    case .customer(let refusal): return book.customers.refusal(refusal)
    case .noSuchCase(let number): return "没有工单 \(number)；请检查编号。"
    }
  }
}
