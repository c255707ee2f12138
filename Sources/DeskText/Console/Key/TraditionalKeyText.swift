import RecoveryDomain

/// The words about keys in 繁體中文.
struct TraditionalKeyText: KeyText {
  let book: Phrasebook

  var top: ActionWords { ActionWords("開頭", "移到開頭") }
  var end: ActionWords { ActionWords("結尾", "移到結尾") }
  var halfDown: ActionWords { ActionWords("下移半頁", "往下移半頁") }
  var halfUp: ActionWords { ActionWords("上移半頁", "往上移半頁") }
  var goToQueue: ActionWords { ActionWords("佇列", "前往佇列") }
  var goToCase: ActionWords { ActionWords("案件", "前往案件") }
  var goToRecovery: ActionWords { ActionWords("補救", "前往補救措施") }
  var tableHeads: [String] { ["按鍵", "位置", "作用", "操作"] }
  var changed: String { "（自訂）" }
  func noMistakes(in file: String, count: Int) -> String {
    "\(file)：共 \(book.number(count)) 項按鍵設定，沒有錯誤。"
  }
}
