import RecoveryDomain

/// The words of the case pane in 简体中文.
struct SimplifiedStoryPaneText: StoryPaneText {
  let book: Phrasebook

  var down: ActionWords { ActionWords("下移", "向下滚动") }
  var up: ActionWords { ActionWords("上移", "向上滚动") }
  var pageDown: ActionWords { ActionWords("下翻", "下翻一页") }
  var pageUp: ActionWords { ActionWords("上翻", "上翻一页") }
  var halfDown: ActionWords { ActionWords("下半页", "下移半页") }
  var halfUp: ActionWords { ActionWords("上半页", "上移半页") }
  var top: ActionWords { ActionWords("开头", "转到开头") }
  var end: ActionWords { ActionWords("末尾", "转到末尾") }
  var nextTab: ActionWords { ActionWords("下一页签", "打开下一页签") }
  var previousTab: ActionWords { ActionWords("上一页签", "打开上一页签") }
  var back: ActionWords { ActionWords("队列", "回到队列") }
  var nextCase: ActionWords { ActionWords("下一件", "转到队列的下一件") }
  var previousCase: ActionWords { ActionWords("上一件", "转到队列的上一件") }
  var storyTab: String { "经过" }
  var factsTab: String { "事实" }
  var recoveryTab: String { "补救" }
  var clocksTab: String { "时限" }
  var noCase: String { "没有选中的工单。" }
  var missing: String { "没有此工单。" }
  var loading: String { "正在载入…" }
  var mine: String { "由您处理" }
  var unclaimed: String { "无人认领" }
  var isReadOnly: String { "只读：含新版 Redress 的事件" }
  var allStepsMet: String { "各步骤均已完成" }
  var noWords: String { "（没有顾客原话）" }
  var noEarlier: String { "该联系人没有其他工单。" }
  var earlierHeading: String { "该联系人的其他工单" }
  var notJudged: String { "尚未判定" }
  var notKnown: String { "尚未填写" }
  var sourceLabel: String { "来源" }
  var unreadLabel: String { "无法读取的字段" }
  var linksLabel: String { "关联工单" }
  var whatWeKnow: String { "已知什么" }
  var whenWeKnew: String { "何时得知" }
  var whatWeDid: String { "做了什么" }
  var nothingYet: String { "尚无" }
  var owedHeading: String { "结案前尚待完成" }
  var ratingLabel: String { "评价" }
  var noActions: String { "尚未承诺或采取任何补救措施。" }
  var withdrawn: String { "已撤回" }
  var noClocks: String { "没有正在计时的时限。" }
  var paused: String { "暂停" }
  func held(by name: String) -> String { "由 \(name) 处理" }
  func reopened(_ count: Int) -> String { "重开 \(book.number(count)) 次" }
  func earlierCount(_ count: Int) -> String { "另有 \(book.number(count)) 件工单" }
  func acknowledged(_ when: String) -> String { "\(when) 首次答复" }
  func judged(_ when: String) -> String { "\(when) 判定" }
  func promisedFor(_ due: String, _ owner: String) -> String { "\(due) 前，\(owner)" }
  func doneAt(_ when: String, _ by: String) -> String { "\(when)，\(by)" }
}
