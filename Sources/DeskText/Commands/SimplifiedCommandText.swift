import RecoveryDomain

/// What the command line says, in 简体中文.
struct SimplifiedCommandText: CommandText {
  let book: Phrasebook

  func saved(_ number: CaseNumber, revision: Int) -> String { "\(number)：已保存，当前版本 \(revision)。" }
  func already(_ number: CaseNumber, revision: Int) -> String {
    "\(number)：本已如此，当前版本 \(revision)，未写入任何内容。"
  }
  var repeatOption: String { "请用 --again 注明。" }
  func recorded(_ number: CaseNumber) -> String { "\(number)：已登记。" }
  func taken(_ number: CaseNumber) -> String { "\(number)：已由您认领。" }
  var nothingListed: String { "没有符合的工单。" }
  func replacedBytes(_ count: Int) -> String {
    "标准输入有 \(book.number(count)) 处不是 UTF-8，无法辨认的内容在正文中以 � 代替。"
  }
  func nothingToTake(isAnyOpen: Bool) -> String { isAnyOpen ? "没有可认领的未处理工单。" : "没有未结工单。" }
  func deskMade(path: String, currency: Currency, zone: String) -> String {
    "已在 \(path) 建立服务台：币种 \(currency.code)，时区 \(zone)。"
  }

  func intake(_ counts: IntakeSummary, file: String) -> String { "\(file)：\(told(counts))。" }
  func intakeTried(_ counts: IntakeSummary, file: String) -> String {
    "\(file)：未登记任何内容；若导入，将\(told(counts))。"
  }
  func unusedColumns(_ names: [String], file: String) -> String {
    "\(file)：未读取列\(book.basics.names(names))；如需读取，请说明它是哪个字段：--column words=列名。"
  }
  func importID(_ id: String) -> String { "导入编号 \(id)；可用 redress void --import \(id) 整批作废。" }
  func interrupted(_ counts: IntakeSummary, file: String) -> String {
    "\(file)：已中断，此前\(told(counts))；再次运行即可继续，不会重复登记。"
  }
  func voided(_ count: Int, importID: String) -> String {
    "已作废导入 \(importID) 的 \(book.number(count)) 个工单。"
  }
  func notVoided(_ count: Int) -> String { "有 \(book.number(count)) 个工单无法作废：" }
  var releasing: String { "正在放回" }
  func released(_ count: Int) -> String { "已放回 \(book.number(count)) 张工单。" }
  func notReleased(_ count: Int) -> String { "未放回 \(book.number(count)) 张工单：" }

  func intact(lines: Int64, fragments: Int64) -> String {
    let torn = fragments == 0 ? "" : "，另有 \(book.number(fragments)) 处未写完的内容已搁置"
    return "日志完整：共 \(book.number(lines)) 行\(torn)。"
  }
  func damaged(lines: Int64, places: Int) -> String {
    "日志有 \(book.number(places)) 处损坏；\(book.number(lines)) 行有效。"
  }
  func damagedPlace(offset: Int64, length: Int64) -> String {
    "第 \(offset) 字节起，共 \(book.number(length)) 字节"
  }
  func unfinished(byteCount: Int64) -> String {
    "最后一行之后还有 \(book.number(byteCount)) 字节：正在写入或写入中断；下一次写入会处理。"
  }
  var anchorFits: String { "锚点之前的内容均未改变。" }
  func acknowledged(_ count: Int) -> String { "已确认 \(book.number(count)) 处损坏。" }
  func rebuilt(cases: Int) -> String { "已重建索引：共 \(book.number(cases)) 个工单。" }
  func backedUp(path: String, lines: Int64) -> String {
    "已将 \(book.number(lines)) 行复制到 \(path)，并附锚点。"
  }
  func restored(path: String, lines: Int64) -> String {
    "已用 \(book.number(lines)) 行的副本在 \(path) 建立服务台。"
  }
  func policyFine(path: String) -> String { "\(path) 可以采用。" }
  func policyAdopted(path: String) -> String { "\(path) 已生效。" }
  func noPolicyKey(_ key: String) -> String { "政策中没有\(book.basics.quoted(key))；请查看全文。" }

  func cases(_ count: Int) -> String { "\(book.number(count)) 个工单" }
  func moreCases(_ count: Int) -> String { "……另有 \(book.number(count)) 个工单。" }
  func heading(_ column: ListColumn) -> String {
    switch column {
    case .due: "期限"
    case .number: "工单"
    case .status: "状态"
    case .owner: "处理人"
    case .customer: "顾客"
    case .headline: "摘要"
    }
  }
  func heading(_ part: SheetPart) -> String {
    switch part {
    case .points: "诉求点"
    case .classification: "分类"
    case .judgement: "判定"
    case .actions: "补救措施"
    case .clocks: "时限"
    case .owed: "结案前尚欠"
    case .rating: "评价"
    case .earlier: "同一联系方式的其他工单"
    case .links: "关联工单"
    case .why: "排队位置"
    case .story: "经过"
    case .unread: "无法识别的内容"
    }
  }
  func nextStep(_ step: String) -> String { "下一步：\(step)" }
  func heldBy(_ name: String) -> String { "处理人：\(name)" }
  var unclaimed: String { "未认领" }
  func reopened(_ count: Int) -> String { "重开 \(book.number(count)) 次" }
  func paused(since moment: String) -> String { "自 \(moment) 起暂停" }
  func due(_ moment: String, _ distance: String) -> String { "期限 \(moment)（\(distance)）" }
  func promised(by owner: String, due: String?) -> String {
    "已承诺，由 \(owner) 办理" + (due.map { "，期限 \($0)" } ?? "")
  }
  func done(by owner: String, at moment: String) -> String { "\(owner) 已于 \(moment) 办妥" }
  func withdrawn(at moment: String) -> String { "已于 \(moment) 撤回" }
  func needsReading(_ reason: String) -> String { "待人工阅读：\(reason)" }
  func unknownEvents(_ types: [String]) -> String {
    "含新版 Redress 的事件（\(book.basics.list(types))），此处只能查看和备注"
  }

  func label(_ line: DoctorLine) -> String {
    switch line {
    case .version: "版本"
    case .user: "当前用户"
    case .locale: "区域设置"
    case .terminal: "终端"
    case .colors: "颜色"
    case .width: "宽度"
    case .configuration: "设置"
    case .themes: "主题"
    case .state: "状态与日志"
    case .cache: "索引目录"
    case .language: "语言"
    case .zone: "时区"
    case .desk: "服务台"
    case .journal: "日志"
    case .damage: "损坏"
    case .index: "索引"
    case .policy: "政策"
    case .policyFile: "政策文件"
    }
  }
  func colors(_ count: Int?) -> String { count.map { $0 == 0 ? "无" : "\(book.number($0)) 色" } ?? "真彩色" }
  func window(columns: Int, rows: Int) -> String { "\(columns)×\(rows) 格" }
  func noFile(_ path: String) -> String { "\(path)（没有此文件，一切按默认）" }
  var well: String { "正常" }

  func wrongUsage(_ message: String, help: String) -> String {
    "\(message)\(message.hasSuffix("?") ? " " : "；")请参阅 \(help)。"
  }
  func wrongQuery(_ mistake: QueryMistake) -> String {
    switch mistake.kind {
    case .unknownField(let name):
      "没有字段\(book.basics.quoted(name))；可用字段：\(book.basics.list(QueryField.allCases.map { book.word($0) }))。"
    case .valueMissing(let field): "\(book.word(field)): 后面缺少值；请补上。"
    case .unknownValue(let value, let field):
      "\(book.word(field)): 不能是\(book.basics.quoted(value))；可以是\(book.basics.choice(book.codedWords(of: field)))。"
    case .notATime(let text, _):
      "\(book.basics.quoted(text))不是时间；请写成 2h、<3d、2026-11-21 或 a..b。"
    case .emptyRange(let field): "\(book.word(field)): 的范围终点早于起点；请对调。"
    case .notACaseNumber(let text): "\(book.basics.quoted(text))不是工单号；请写成 C-000042 或 42。"
    case .quoteNotClosed: "引号没有闭合；请补上。"
    case .nothingToNegate: "减号后面没有内容；请写上要排除的条件。"
    case .viewNotNegatable(let view): "视图\(book.basics.quoted(book.word(view)))不能取反；请逐个排除其条件。"
    case .tooManyTerms(let limit): "查询条件超过 \(limit) 个；请减少。"
    }
  }
  var standardOutput: String { "标准输出" }
  var buildingIndex: String { "正在建立索引" }
  var takingIn: String { "正在导入" }
  var verifying: String { "正在校验" }

  private func told(_ counts: IntakeSummary) -> String {
    "读取 \(book.number(counts.read)) 条，登记 \(book.number(counts.recorded)) 条，"
      + "重复 \(book.number(counts.duplicates)) 条，变更 \(book.number(counts.changed)) 条，"
      + "待人工阅读 \(book.number(counts.unreadable)) 条"
  }
}
