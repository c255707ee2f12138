import RecoveryDomain

/// The words of the queue in 简体中文.
struct SimplifiedQueuePaneText: QueuePaneText {
  let book: Phrasebook

  var down: ActionWords { ActionWords("下移", "下一件") }
  var up: ActionWords { ActionWords("上移", "上一件") }
  var pageDown: ActionWords { ActionWords("下翻", "下翻一页") }
  var pageUp: ActionWords { ActionWords("上翻", "上翻一页") }
  var halfDown: ActionWords { ActionWords("下半页", "下移半页") }
  var halfUp: ActionWords { ActionWords("上半页", "上移半页") }
  var top: ActionWords { ActionWords("首件", "转到第一件") }
  var end: ActionWords { ActionWords("末件", "转到最后一件") }
  var open: ActionWords { ActionWords("打开", "打开工单") }
  var views: ActionWords { ActionWords("视图", "选择视图") }
  var search: ActionWords { ActionWords("搜索", "按关键词或编号搜索全部工单") }
  var clear: ActionWords { ActionWords("清除", "取消全部标记；没有标记时退出搜索") }
  var goToUnseen: ActionWords { ActionWords("新到", "转到最近的屏幕外新工单") }
  func turnTo(_ view: QueueView) -> ActionWords {
    ActionWords(book.word(view), "转到视图\(book.basics.quoted(book.word(view)))")
  }
  var leftHead: String { "剩余" }
  var caseHead: String { "工单" }
  var customerHead: String { "顾客" }
  var headlineHead: String { "事由" }
  var ownerHead: String { "处理人" }
  var loading: String { "正在载入…" }
  var empty: String { "此视图中没有工单。按 v 查看其他视图。" }
  func noneOpen(record key: String) -> String {
    "没有未结工单。按 \(key) 登记投诉，“redress intake”可从文件导入；按 v 查看其他视图。"
  }
  var nothingUnseen: String { "屏幕外没有新工单。" }
  func found(_ words: String) -> String { "搜索\(book.basics.quoted(words))" }
  func nothingFound(_ words: String) -> String { "没有工单包含\(book.basics.quoted(words))。按 Esc 退出搜索。" }
  func newAbove(_ count: Int) -> String { "上方新到 \(book.number(count)) 件" }
  func newBelow(_ count: Int) -> String { "下方新到 \(book.number(count)) 件" }
  func leaseIsOver(_ holder: String) -> String { "\(holder) 久未处理，可接管（O）" }
  func isOpen(with names: [String]) -> String { "\(book.basics.list(names)) 正在查看" }

  func standing(_ status: CaseStatus) -> String {
    switch status {
    case .open: ""
    case .waitingCustomer, .waitingOthers, .waitingApproval: "等待中"
    case .resolved: "已解决"
    case .closed: "已结案"
    case .voided: "已作废"
    }
  }

  func waiting(_ status: CaseStatus) -> String? {
    switch status {
    case .waitingCustomer: "..等顾客"
    case .waitingOthers: "..等他方"
    case .waitingApproval: "..等审批"
    case .open, .resolved, .closed, .voided: nil
    }
  }

  func letter(_ flag: CaseFlag) -> String {
    switch flag {
    case .vulnerable: "弱"
    case .gonePublic: "曝"
    case .threatensPublic: "扬"
    case .repeatFailure: "复"
    case .guaranteeInvoked: "诺"
    }
  }
}
