import RecoveryDomain

/// The words of what is done to several cases in 繁體中文.
struct TraditionalBatchText: BatchText {
  let book: Phrasebook

  var mark: ActionWords { ActionWords("標記", "標記或取消標記此案件，以便一併處理") }
  var markAll: ActionWords { ActionWords("全部標記", "標記此清單的全部案件，或全部取消") }
  var releaseOwn: ActionWords { ActionWords("交班", "附同一句話放回您的全部案件") }
  var hide: ActionWords { ActionWords("遮蔽", "顧客看得到畫面時隱藏其他顧客、標記與金額，或重新顯示") }
  var confirm: ActionWords { ActionWords("執行", "逐件執行") }
  var next: ActionWords { ActionWords("繼續", "到下一欄，然後預覽") }
  var leave: ActionWords { ActionWords("返回", "返回；執行中則在目前案件後停止") }
  var down: ActionWords { ActionWords("下移", "下移") }
  var up: ActionWords { ActionWords("上移", "上移") }
  var complete: ActionWords { ActionWords("補全", "補全已輸入的部分，再按則換下一個") }
  var completeBack: ActionWords { ActionWords("上一個", "換上一個可能") }
  var colleague: String { "同事" }
  var note: String { "每件的備註" }
  var textMissing: String { "兩欄都要填寫。" }
  var nothingMarked: String { "沒有可標記的案件。" }
  var notYetDone: String { "還什麼都沒做：請執行，或返回。" }
  func stops(_ key: String) -> String { "\(key) 在目前案件之後停止" }
  var listIncomplete: String { "清單仍在載入，請稍後再試。" }
  var noneOwn: String { "您沒有未結案件。" }
  var isHidden: String { "已遮蔽（P）" }
  var hiddenHere: String { "顧客看得到畫面，此處已遮蔽。按 P 重新顯示。" }
  var waiting: String { "未執行" }
  var done: String { "完成" }
  var already: String { "原已如此" }
  func marked(_ count: Int) -> String { "已標記 \(book.number(count)) 件" }
  func actOnMarked(_ keys: String, _ count: Int) -> String { "\(keys) 套用至已標記的 \(book.number(count)) 件" }
  func onlyOne(_ count: Int) -> String {
    "已標記 \(book.number(count)) 件，而此操作一次只能處理一件：請開啟案件（Enter），或取消全部標記（Esc）。"
  }
  func title(_ subject: String, _ count: Int) -> String { "\(subject)：\(book.number(count)) 個案件" }
  func progress(_ done: Int, of all: Int, failed: Int) -> String {
    "已完成 \(book.number(done))/\(book.number(all)) 件，未成 \(book.number(failed)) 件"
  }
  func overdueNow(_ cases: String) -> String { "剛剛逾期：\(cases)。" }
  func dueSoonNow(_ cases: String) -> String { "即將到期：\(cases)。" }
  func andMore(_ count: Int) -> String { "另 \(book.number(count)) 件" }
}
