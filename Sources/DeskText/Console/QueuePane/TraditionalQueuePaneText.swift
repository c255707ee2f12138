import RecoveryDomain

/// The words of the queue in 繁體中文.
struct TraditionalQueuePaneText: QueuePaneText {
  let book: Phrasebook

  var down: ActionWords { ActionWords("下移", "下一件") }
  var up: ActionWords { ActionWords("上移", "上一件") }
  var pageDown: ActionWords { ActionWords("下翻", "下翻一頁") }
  var pageUp: ActionWords { ActionWords("上翻", "上翻一頁") }
  var halfDown: ActionWords { ActionWords("下半頁", "下移半頁") }
  var halfUp: ActionWords { ActionWords("上半頁", "上移半頁") }
  var top: ActionWords { ActionWords("首件", "移到第一件") }
  var end: ActionWords { ActionWords("末件", "移到最後一件") }
  var open: ActionWords { ActionWords("開啟", "開啟案件") }
  var views: ActionWords { ActionWords("檢視", "選擇檢視") }
  var search: ActionWords { ActionWords("搜尋", "以關鍵字或編號搜尋全部案件") }
  var clear: ActionWords { ActionWords("清除", "取消全部標記；沒有標記時離開搜尋") }
  var goToUnseen: ActionWords { ActionWords("新到", "移到最近的畫面外新案件") }
  func turnTo(_ view: QueueView) -> ActionWords {
    ActionWords(book.word(view), "移到檢視\(book.basics.quoted(book.word(view)))")
  }
  var leftHead: String { "剩餘" }
  var caseHead: String { "案件" }
  var customerHead: String { "顧客" }
  var headlineHead: String { "事由" }
  var ownerHead: String { "處理人" }
  var loading: String { "載入中…" }
  var empty: String { "此檢視中沒有案件。按 v 查看其他檢視。" }
  func noneOpen(record key: String) -> String {
    "沒有未結案件。按 \(key) 登記投訴，「redress intake」可從檔案匯入；按 v 查看其他檢視。"
  }
  var nothingUnseen: String { "畫面外沒有新案件。" }
  func found(_ words: String) -> String { "搜尋\(book.basics.quoted(words))" }
  func nothingFound(_ words: String) -> String { "沒有案件包含\(book.basics.quoted(words))。按 Esc 離開搜尋。" }
  func newAbove(_ count: Int) -> String { "上方新到 \(book.number(count)) 件" }
  func newBelow(_ count: Int) -> String { "下方新到 \(book.number(count)) 件" }
  func leaseIsOver(_ holder: String) -> String { "\(holder) 久未處理，可接手（O）" }
  func isOpen(with names: [String]) -> String { "\(book.basics.list(names)) 正在檢視" }

  func standing(_ status: CaseStatus) -> String {
    switch status {
    case .open: ""
    case .waitingCustomer, .waitingOthers, .waitingApproval: "等待中"
    case .resolved: "已解決"
    case .closed: "已結案"
    case .voided: "已作廢"
    }
  }

  func waiting(_ status: CaseStatus) -> String? {
    switch status {
    case .waitingCustomer: "..等顧客"
    case .waitingOthers: "..等他方"
    case .waitingApproval: "..等核准"
    case .open, .resolved, .closed, .voided: nil
    }
  }

  func letter(_ flag: CaseFlag) -> String {
    switch flag {
    case .vulnerable: "弱"
    case .gonePublic: "曝"
    case .threatensPublic: "揚"
    case .repeatFailure: "複"
    case .guaranteeInvoked: "保"
    }
  }
}
