import RecoveryDomain

extension SimplifiedFaultText {
  func sentence(_ fault: PolicyFault) -> String {
    switch fault {
    case .mistakes(let path, let mistakes):
      "政策 \(place(path)) 有 \(book.number(mistakes.count)) 处错误，未予使用；请改正后运行“redress policy check”。"
    case .doubts(let path, let doubts):
      "政策 \(place(path)) 可以使用，但有 \(book.number(doubts.count)) 处可能并非本意；请核对。"
    }
  }

  func mistake(_ mistake: PolicyMistake) -> String {
    let line = mistake.line.map { "第 \($0) 行" }
    let place = [line, mistake.key.isEmpty ? nil : mistake.key].compactMap { $0 }.joined(separator: "，")
    return (place.isEmpty ? "" : "\(place)：") + words(mistake.kind)
  }

  private func words(_ kind: PolicyMistake.Kind) -> String {
    switch kind {
    case .syntax(let reason): "无法按 TOML 读取（\(reason)）"
    case .nestedTooDeep(let most): "表和数组嵌套超过 \(most) 层；请补上未闭合的括号"
    case .empty: "文件为空；请写入政策，或只写“inherits = \"default\"”及不同之处"
    case .binary: "不是文本；请另存为纯文本"
    case .notUTF8: "不是 UTF-8 编码；请以 UTF-8 保存"
    case .tooLong(let count, let most):
      "共 \(book.number(count)) 字节，最多 \(book.number(most)) 字节；请删去不属于政策的内容"
    case .repeatedKey(let first): "第 \(first) 行已有此键；请只保留一处"
    case .endsBeforeItBegins(let text): "“\(text)”的结束早于开始；跨零点的时段请分成两天：到 24:00 止、从 00:00 起"
    case .notAscending(let lower, let higher): "\(higher) 排在 \(lower) 之后；请按从小到大排列"
    case .unknownKey(let similar): "没有这个键" + (similar.map { "；\(book.basics.perhaps($0))" } ?? "")
    case .missing: "必须填写"
    case .wrongType(let expected): "必须是\(words(expected))"
    case .notADuration(let text): "“\(text)”不是时长；请写成 15m、1h、3d 或 10wd（工作日）"
    case .workingDaysWithoutCalendar(let text): "“\(text)”以工作日计，需要日历；请指定日历，或写成 3d 这样的时长"
    case .notLonger(let text, let than): "“\(text)”并不长于“\(than)”；请写得更长"
    case .notASum(let text): "“\(text)”不是以 \(book.currency.code) 计的金额；请写成 240.00"
    case .foreignCurrency(let code): "金额以 \(code) 计，而本服务台以 \(book.currency.code) 结算；请先换算"
    case .roleCycle(let roles): "角色循环继承（\(roles.joined(separator: " → "))）；请去掉其中一行"
    case .outOfRange(let value, let allowed): "\(value) 超出范围 \(allowed)"
    case .unknownWord(let word, let allowed):
      unknownWord(word, allowed, among: "“\(word)”不在\(names(allowed))之中", instead: "没有“\(word)”", "；")
    case .takesNoAmount(let code): "“\(code)”不带金额；只写“\(code)”"
    case .eitherOr(let other): "与“\(other)”只能写其中一个；请去掉一个"
    case .suggestedAndAvoided(let code): "该预案既建议又排除“\(code)”；请去掉其中一处"
    case .unclosedGap(let text): "“\(text)”的空位没有闭合；请写成 {amount}"
    case .notDigits(let text): "“\(text)”必须是最多四位数字"
    case .nothingToTakeOut(let code, let similar):
      "没有代码为“\(code)”的条目可去掉" + (similar.map { "；\(book.basics.perhaps($0))" } ?? "；请删去此条目")
    case .stillNamed(let code, let key): "“\(code)”在此被去掉，但 \(key) 仍提到它；请同时改写该键"
    case .emptyPlaybook: "该预案既不建议也不排除任何措施；请写上措施，或去掉该预案"
    case .neverApplies(let fact): "“unless”排除了“when”对“\(fact)”的全部要求，该预案永不适用；请改动其中一处"
    case .overBeforeItBegins(let starts, let until):
      "从“\(starts)”到“\(until)”的时限可能未开始就已结束，不会计时；请让它晚些结束或早些开始"
    case .houseClock(let code): "“\(code)”与内置时限同名，在列表中难以区分；请换一个代码"
    case .closedAndOpen(let day): "\(day) 既列为休息又列为工作，按工作日计；请去掉其中一处"
    case .unknownPerson(let name): "本机没有用户“\(name)”；请核对登录名"
    case .nobodyAdopts(let owner):
      "服务台的所有者“\(owner)”按此不是经理，也没有其他经理，今后无人能采用新政策；请指定一名经理"
    case .reserved(let name): "“\(name)”是保留名称，自有含义；请换一个名称"
    case .duplicate(let code): "“\(code)”出现了两次"
    case .notACode(let code): "“\(code)”只能含小写字母、数字和连字符"
    case .notHours(let text): "“\(text)”不是一天中的时段；请写成 09:00-12:00，最晚 24:00"
    case .overlappingHours(let one, let other): "\(one) 与 \(other) 重叠；请让前一段在后一段开始前结束"
    case .noHours: "日历没有任何工作时间，时限永远不会到期；请给某个星期填写时段，如 monday = [\"09:00-17:00\"]"
    case .unknownZone(let name): "“\(name)”不是时区；请写 IANA 名称，如 Asia/Shanghai"
    case .notADay(let text): "“\(text)”不是日期；请写成 2026-10-01 国庆节"
    case .unreadableHolidays(let file, let trouble): "节假日文件“\(Harmless.line(file))”\(words(trouble))"
    case .unknownFormat(let version): "格式 \(version) 属于更新版本的 Redress；请更新本程序"
    }
  }

  private func words(_ kind: PolicyMistake.ValueKind) -> String {
    switch kind {
    case .table: "表，如 [name] 或 { key = value }"
    case .tables(let name): "表数组：每项以 [[\(name)]] 开头"
    case .text: "加引号的文字"
    case .texts: "文字数组，如 [\"one\", \"two\"]"
    case .wholeNumber: "不加引号的整数"
    case .wholeNumbers: "整数数组，如 [50, 80]"
    case .number: "不加引号的数字"
    case .flag: "不加引号的 true 或 false"
    }
  }

  private func words(_ trouble: PolicyMistake.HolidayTrouble) -> String {
    switch trouble {
    case .noFile: "无法读取；请写政策文件旁的文件名"
    case .noCalendar: "既不是 iCalendar（.ics），也不是 holiday-cn 的 JSON"
    case .noDays: "里没有任何日期；请换一个文件或去掉它"
    case .eventWithoutDay(let name, nil): "有事件\(called(name))缺少 DTSTART；请写上日期"
    case .eventWithoutDay(let name, let start?):
      "有事件\(called(name))的日期“\(Harmless.line(start))”无效；请写成 20261224"
    case .repetition(let rule):
      "按“\(Harmless.line(rule))”重复；只支持每年同一天（FREQ=YEARLY），请逐日列出"
    case .notKept: "未保存在政策中；请以文件形式检查或采用，以便读取"
    }
  }

  /// The name of an event behind its kind; nothing where it has none.
  private func called(_ event: String) -> String { event.isEmpty ? "" : "“\(Harmless.line(event))”" }
}
