import RecoveryDomain

/// The words of the frame of the console: messages, questions, menus, help in 简体中文.
struct SimplifiedConsoleFrameText: ConsoleFrameText {
  let book: Phrasebook

  var help: ActionWords { ActionWords("帮助", "显示此处可用的操作") }
  var palette: ActionWords { ActionWords("命令", "按名称查找命令") }
  var nextPane: ActionWords { ActionWords("切换", "转到下一栏") }
  var previousPane: ActionWords { ActionWords("上一栏", "转到上一栏") }
  var zoom: ActionWords { ActionWords("放大", "此栏占满屏幕，再按恢复") }
  var takeNext: ActionWords { ActionWords("领取", "认领队列中第一件无人处理的工单") }
  var newComplaint: ActionWords { ActionWords("新投诉", "登记新的投诉") }
  var language: ActionWords { ActionWords("语言", "选择界面语言") }
  var theme: ActionWords { ActionWords("主题", "选择界面配色") }
  var suspend: ActionWords { ActionWords("挂起", "暂时回到命令行") }
  var quit: ActionWords { ActionWords("退出", "退出控制台") }
  var yes: ActionWords { ActionWords("是", "执行") }
  var no: ActionWords { ActionWords("否", "不执行") }
  var leave: ActionWords { ActionWords("返回", "返回") }
  var choose: ActionWords { ActionWords("选定", "选定此项") }
  func chooseRow(_ number: Int) -> ActionWords { ActionWords("选定 \(number)", "选定第 \(number) 项") }
  var down: ActionWords { ActionWords("下移", "下移一行") }
  var up: ActionWords { ActionWords("上移", "上移一行") }
  var pageDown: ActionWords { ActionWords("下翻", "下翻一页") }
  var pageUp: ActionWords { ActionWords("上翻", "上翻一页") }
  var searchGo: ActionWords { ActionWords("搜索", "开始搜索") }
  var noCase: String { "没有选中的工单。" }
  var nothingToLeave: String { "当前没有搜索。" }
  var savingNow: String { "正在保存…" }
  var yesOrNo: String { "y 是   n 否" }
  var anyKeyLeaves: String { "Esc 返回" }
  var textIsKept: String { "已输入的内容仍保留。" }
  func crashed(log: String) -> String {
    "Redress 因自身故障而停止。已提示保存的内容均在磁盘上；请重新启动。情况见 \(log)"
  }
  func unanswered(_ subject: String) -> String {
    "\(subject)：不确定是否已保存；再次操作前请先查看工单。"
  }
  func lost(_ subject: String, _ reason: String) -> String { "\(subject)：未保存。\(reason)" }
  func isNowWith(_ holder: String, _ cases: String, count: Int) -> String {
    "\(cases) 现由 \(holder) 负责，不再归您处理。"
  }
  var nothingMatches: String { "没有匹配项。" }
  var viewsTitle: String { "视图" }
  var languagesTitle: String { "语言" }
  var themesTitle: String { "主题" }
  var earlierTitle: String { "该联系人的其他工单" }
  var paletteTitle: String { "命令" }
  var paletteHint: String { "输入想做的事" }
  var helpTitle: String { "此处可用的按键" }
  var searchHint: String { "关键词、编号 42，或 owner:me due:<2h -status:已结案；回车搜索全部工单" }
  var filterHint: String { "名称的一部分；回车保留筛选，Esc 取消" }
  func owedTitle(_ number: CaseNumber) -> String { "\(number) 尚待完成" }
  func unboundKey(_ key: String) -> String { "此处没有 \(key) 键的操作；按 ? 查看可用按键。" }
  func tooSmall(width: Int, height: Int) -> String {
    "屏幕为 \(width)×\(height)，Redress 至少需要 60×16。请放大窗口，或按 q 退出。"
  }
  func saving(_ subject: String) -> String { "\(subject)：正在保存…" }
  func saved(_ subject: String, _ number: CaseNumber) -> String { "\(subject)：已保存（\(number)）。" }
  func already(_ subject: String, _ number: CaseNumber) -> String { "\(subject)：\(number) 原已如此，无需更改。" }

  func question(_ question: ConsoleQuestion, _ number: CaseNumber?) -> String {
    switch question {
    case .resolve: "将 \(number?.description ?? "") 标为已解决？"
    case .close: "结案 \(number?.description ?? "")？"
    case .quit: "退出？"
    case .discard: "丢弃？"
    case .undo: number.map { book.undo.question($0) } ?? book.undo.undo.label
    }
  }

  func explanation(_ question: ConsoleQuestion) -> String {
    switch question {
    case .resolve: "补救已落实，并已告知顾客；开始回访计时。"
    case .close: "各步骤均已完成，没有待办事项。"
    case .quit: "有内容尚未保存，退出后将丢失。"
    case .discard: "此处已写的内容将无法找回；按 Esc 则会保留为草稿。"
    case .undo: book.undo.undo.explanation
    }
  }

  func name(of layer: ConsoleLayerName) -> String {
    switch layer {
    case .anywhere: "任何位置"
    case .queue: "队列"
    case .story: "工单"
    case .recovery: "补救"
    case .picking: "选择补救措施"
    case .form: "表单"
    case .dialog: "对话框"
    }
  }

  var messages: ActionWords { ActionWords("消息", "显示最近的消息全文和时间") }
  var noMessages: String { "还没有消息。" }
  var messagesTitle: String { "消息" }
  var messageTitle: String { "消息" }
  func moreMessages(_ count: Int, key: String) -> String { "另有 \(book.number(count)) 条：\(key)" }
  func restOfMessage(key: String) -> String { "全文：\(key)" }
  var signsTitle: String { "标记" }
  var movesTitle: String { "移动" }

  var legend: [String] {
    [
      "标记：+ 已标记  * 新增或被他人更改  - 已不在此视图",
      "严重程度：!! 危急  ! 严重",
      "剩余：-00:12 已逾期 12 分钟  01:30 还剩一个半小时；已结案、已解决：没有计时",
      "事由：..等顾客、..等他方 表示正在等待对方；待人工阅读：请先查看原始记录",
      "处理人：王 由其处理  王~ 他人可接管  王@ 处理人正在查看",
      "处理人：@李 正在查看  @2 有两人正在查看  王~@2 以上同时成立",
      "情况：弱 弱势顾客  曝 已公开  扬 扬言公开  复 重复失误  诺 服务承诺",
    ]
  }
  func closingLacks(_ facts: [String], key: String) -> String {
    "政策允许结案，但尚不清楚：\(book.basics.list(facts))。可先按 n，再按 \(key) 补填。"
  }
  var closingRuleIsMet: String { "政策规定的结案条件已满足。" }
  func became(_ outcome: ConsoleDeed, _ number: CaseNumber) -> String {
    switch outcome {
    case .yours: "\(number) 已由您处理。"
    case .resolved: "\(number) 已解决。"
    case .closed: "\(number) 已结案。"
    case .reopened: "\(number) 已重新打开。"
    case .voided: "\(number) 已作废。"
    case .released: "\(number) 已放回队列。"
    case .handedOver: "\(number) 已转交。"
    case .undone: "\(number) 已撤销上一步。"
    }
  }
}
