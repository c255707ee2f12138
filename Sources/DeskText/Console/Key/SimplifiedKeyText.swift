import RecoveryDomain

/// The words about keys in 简体中文.
struct SimplifiedKeyText: KeyText {
  let book: Phrasebook

  var top: ActionWords { ActionWords("开头", "移到开头") }
  var end: ActionWords { ActionWords("末尾", "移到末尾") }
  var halfDown: ActionWords { ActionWords("下移半页", "向下移半页") }
  var halfUp: ActionWords { ActionWords("上移半页", "向上移半页") }
  var goToQueue: ActionWords { ActionWords("队列", "转到队列") }
  var goToCase: ActionWords { ActionWords("工单", "转到工单") }
  var goToRecovery: ActionWords { ActionWords("补救", "转到补救措施") }
  var tableHeads: [String] { ["按键", "位置", "作用", "操作"] }
  var changed: String { "（自定义）" }
  func noMistakes(in file: String, count: Int) -> String {
    "\(file)：共 \(book.number(count)) 项按键设置，没有错误。"
  }
}
