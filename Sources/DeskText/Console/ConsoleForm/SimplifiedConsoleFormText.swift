import RecoveryDomain

/// The words of the forms in 简体中文.
struct SimplifiedConsoleFormText: ConsoleFormText {
  let book: Phrasebook

  var send: ActionWords { ActionWords("保存", "保存表单内容") }
  var next: ActionWords { ActionWords("下一项", "转到下一项") }
  var previous: ActionWords { ActionWords("上一项", "转到上一项") }
  var enter: ActionWords { ActionWords("下一项或换行", "下一项；文本中换行；在按钮上保存") }
  var leave: ActionWords { ActionWords("返回（保留）", "返回，已输入内容保留为草稿") }
  var note: String { "备注" }
  var contact: String { "联系" }
  var complaint: String { "新投诉" }
  var classify: String { "分类" }
  var judge: String { "判定" }
  var point: String { "诉求点" }
  var wait: String { "等待" }
  var answered: String { "答复" }
  var correct: String { "更正" }
  var link: String { "关联" }
  var rate: String { "评价" }
  var reopen: String { "重开" }
  var void: String { "作废" }
  var release: String { "放回" }
  var handOver: String { "转交" }
  var takeOver: String { "接管" }
  var withdraw: String { "撤回承诺" }
  var extend: String { "延长时限" }
  var deadlineLabel: String { "时限" }
  var sendButton: String { "保存" }
  var help: ActionWords { ActionWords("帮助", "如何填写此表单") }
  var choiceHint: String { "用方向键，或键入选项的字词来选择。" }
  var clearableHint: String { "用方向键，或键入选项的字词来选择；Backspace 取消选择。" }
  var severalHint: String { "用方向键，或键入选项的字词移到该项；空格键勾选。" }
  var areaHint: String { "可写多行：Enter 换行，Tab 转到下一项。" }
  var buttonHint: String { "Enter 保存；↑ 返回各项。" }
  func noAnswerBegins(_ letters: String) -> String { "没有以“\(letters)”开头的选项。" }
  func choiceIsOpen(_ letters: String) -> String {
    "请先选择一项：没有以“\(letters)”开头的选项，文字请填在文字栏（Tab）。"
  }
  var otherCaseHint: String { "例如 C-000042" }
  var isOfAnotherCustomer: String { "该工单属于另一位顾客。" }
  var nothingRated: String { "请至少评价一项，或选择“未回应”。" }
  func understood(_ reading: String) -> String { "理解为：\(reading)。" }
  func tooSmall(width: Int, height: Int) -> String {
    "屏幕为 \(width)×\(height)，请放大到至少 60×16。输入的内容继续写在这里："
  }
  var isNeeded: String { "必填" }
  var notMoney: String { "不是金额，例如 240 或 240.50" }
  var notATime: String { "不是时间，例如 16:30 或 11-24 16:30" }
  var isPast: String { "这个时间已经过去" }
  var isAhead: String { "这个时间还没到" }
  func isFull(_ limit: Int) -> String {
    "已达上限：最多 \(book.number(limit)) 个字符，其余未写入。"
  }
  var notACase: String { "不是工单编号，例如 42 或 C-000042" }
  var timeHint: String { "16:30 或 11-24 16:30" }
  var contactHint: String { "电话、邮箱或账号" }
  var kindLabel: String { "失误类型" }
  var severityLabel: String { "严重程度" }
  var causeLabel: String { "原因" }
  var askedLabel: String { "诉求" }
  var noteLabel: String { "备注" }
  var reasonLabel: String { "理由" }
  var reachedLabel: String { "是否联系上" }
  var wasReached: String { "已联系上" }
  var wasNot: String { "未联系上" }
  var saidLabel: String { "沟通内容" }
  var nextWordLabel: String { "下次答复" }
  var flagsLabel: String { "情况标记" }
  var redoableLabel: String { "能否重做" }
  var assessedLabel: String { "核定损失" }
  var judgementLabel: String { "判定" }
  var pointLabel: String { "诉求点" }
  var whyLabel: String { "说明" }
  var waitForLabel: String { "等待对象" }
  var partyLabel: String { "部门或供应商" }
  var answerDueLabel: String { "答复期限" }
  var askedWhatLabel: String { "询问内容" }
  var answerLabel: String { "答复" }
  var isReadLabel: String { "已人工阅读" }
  var otherCaseLabel: String { "另一工单" }
  var hasAnswered: String { "已评价" }
  var noAnswer: String { "未回应" }
  var wordLabel: String { "交接说明" }
  var colleagueLabel: String { "同事" }
  var promiseLabel: String { "承诺" }
  var thisEvening: String { "今天 18:00" }
  var tomorrowMorning: String { "明天 9:00" }
  var tomorrowNoon: String { "明天中午" }
  var otherTime: String { "其他时间" }
  func inHours(_ count: Int) -> String { "\(count) 小时内" }
  func inDays(_ count: Int) -> String { "\(count) 天内" }
  func similarHeading(_ count: Int) -> String { "可能已登记（\(book.number(count)) 件）：" }
  var similarTitle: String { "可能已登记的工单" }
  var similarHidden: String { "顾客可见屏幕时不显示可能重复的工单。" }
  func likeness(_ reason: LikenessReason) -> String {
    switch reason {
    case .order: "订单相同"
    case .contact: "联系方式相同"
    case .nameAndWords(let words): "姓名相同、事由相近（\(words.prefix(3).joined(separator: " "))）"
    }
  }
  var nothingToExtend: String { "没有可延期的政策时限在计时。" }
  var nothingToWithdraw: String { "此工单没有未兑现的承诺。" }
  func completes(_ names: String) -> String { "按右方向键取第一个：\(names)" }
}
