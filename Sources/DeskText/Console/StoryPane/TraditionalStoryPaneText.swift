import RecoveryDomain

/// The words of the case pane in 繁體中文.
struct TraditionalStoryPaneText: StoryPaneText {
  let book: Phrasebook

  var down: ActionWords { ActionWords("下移", "向下捲動") }
  var up: ActionWords { ActionWords("上移", "向上捲動") }
  var pageDown: ActionWords { ActionWords("下翻", "下翻一頁") }
  var pageUp: ActionWords { ActionWords("上翻", "上翻一頁") }
  var halfDown: ActionWords { ActionWords("下半頁", "下移半頁") }
  var halfUp: ActionWords { ActionWords("上半頁", "上移半頁") }
  var top: ActionWords { ActionWords("開頭", "移到開頭") }
  var end: ActionWords { ActionWords("末尾", "移到末尾") }
  var nextTab: ActionWords { ActionWords("下一分頁", "開啟下一分頁") }
  var previousTab: ActionWords { ActionWords("上一分頁", "開啟上一分頁") }
  var back: ActionWords { ActionWords("佇列", "回到佇列") }
  var nextCase: ActionWords { ActionWords("下一件", "移到佇列的下一件") }
  var previousCase: ActionWords { ActionWords("上一件", "移到佇列的上一件") }
  var storyTab: String { "經過" }
  var factsTab: String { "事實" }
  var recoveryTab: String { "補救" }
  var clocksTab: String { "時限" }
  var noCase: String { "未選取案件。" }
  var missing: String { "沒有此案件。" }
  var loading: String { "載入中…" }
  var mine: String { "由您處理" }
  var unclaimed: String { "無人認領" }
  var isReadOnly: String { "唯讀：含新版 Redress 的事件" }
  var allStepsMet: String { "各步驟均已完成" }
  var noWords: String { "（沒有顧客原話）" }
  var noEarlier: String { "此聯絡人沒有其他案件。" }
  var earlierHeading: String { "此聯絡人的其他案件" }
  var notJudged: String { "尚未判定" }
  var notKnown: String { "尚未填寫" }
  var sourceLabel: String { "來源" }
  var unreadLabel: String { "無法讀取的欄位" }
  var linksLabel: String { "連結案件" }
  var whatWeKnow: String { "已知什麼" }
  var whenWeKnew: String { "何時得知" }
  var whatWeDid: String { "做了什麼" }
  var nothingYet: String { "尚無" }
  var owedHeading: String { "結案前尚待完成" }
  var ratingLabel: String { "評分" }
  var noActions: String { "尚未承諾或採取任何補救措施。" }
  var withdrawn: String { "已撤回" }
  var noClocks: String { "沒有正在計時的時限。" }
  var paused: String { "暫停" }
  func held(by name: String) -> String { "由 \(name) 處理" }
  func reopened(_ count: Int) -> String { "重啟 \(book.number(count)) 次" }
  func earlierCount(_ count: Int) -> String { "另有 \(book.number(count)) 件案件" }
  func acknowledged(_ when: String) -> String { "\(when) 首次回覆" }
  func judged(_ when: String) -> String { "\(when) 判定" }
  func promisedFor(_ due: String, _ owner: String) -> String { "\(due) 前，\(owner)" }
  func doneAt(_ when: String, _ by: String) -> String { "\(when)，\(by)" }
}
