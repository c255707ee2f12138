import RecoveryDomain

/// The words of the recovery pane, its catalogue and preview in 繁體中文.
struct TraditionalRecoveryPaneText: RecoveryPaneText {
  let book: Phrasebook

  var pick: ActionWords { ActionWords("選擇", "為此案件選擇補救措施") }
  var down: ActionWords { ActionWords("下移", "下一項措施") }
  var up: ActionWords { ActionWords("上移", "上一項措施") }
  var pageDown: ActionWords { ActionWords("下翻", "下翻一頁") }
  var pageUp: ActionWords { ActionWords("上翻", "上翻一頁") }
  var mark: ActionWords { ActionWords("標記", "標記或取消標記此措施") }
  var amount: ActionWords { ActionWords("金額", "輸入此措施的金額") }
  var playbook: ActionWords { ActionWords("緣由", "為何這樣建議，未列入哪些") }
  var filter: ActionWords { ActionWords("篩選", "以名稱篩選措施") }
  var preview: ActionWords { ActionWords("預覽", "預覽將記錄、支付及承諾的內容") }
  var leave: ActionWords { ActionWords("返回", "關閉目錄，標記保留") }
  var confirm: ActionWords { ActionWords("確認", "確認並記錄") }
  var turnPromise: ActionWords { ActionWords("承諾時間", "不立即執行，改為承諾；再按則改為更晚的時間") }
  var turnPromiseBack: ActionWords { ActionWords("較早時間", "改為承諾較早的時間，或立即執行") }
  var meanRepeat: ActionWords { ActionWords("確為再次", "確實要再做一次相同的措施") }
  var words: ActionWords { ActionWords("說明", "填寫隨執行一併記錄的說明") }
  var keepWords: ActionWords { ActionWords("保留", "保留說明並返回") }
  var noWordsWithPromise: String { "說明隨立即執行的措施一併記錄；承諾請用聯絡或備註說明。" }
  var backToCatalogue: ActionWords { ActionWords("返回", "回到目錄") }
  var takeAmount: ActionWords { ActionWords("採用", "以此金額標記措施") }
  var title: String { "補救" }
  var catalogueTitle: String { "補救措施" }
  var noAmount: String { "此措施不涉及金額。" }
  var nothingMarked: String { "尚未標記任何措施：按空白鍵標記游標所在的措施。" }
  var nothingRepeated: String { "所標記的措施先前沒有以相同金額執行或承諾過。" }
  var notMoney: String { "不是大於零的金額，或數額過大" }
  var amountKeys: String { "Enter 標記，Esc 返回" }
  var needsAmount: String { "需填金額" }
  var mayHaveAmount: String { "可填金額" }
  var isPromised: String { "已承諾" }
  var previewTitle: String { "將記錄於" }
  func willCarryOut(promise key: String?) -> String {
    "立即執行\(key.map { "（按 \($0) 改為承諾稍後完成）" } ?? "")："
  }
  var wasDoneBefore: String { "先前已執行過相同內容：確需再次請按 r" }
  var isPromisedAlready: String { "已有相同的承諾：若兩項都要請按 r" }
  var isMeantRepeat: String { "確需再次執行" }
  func staysPromised(_ action: String) -> String { "在承諾的「\(action)」之外另行執行，原承諾仍須兌現" }
  var fulfilsPromise: String { "兌現先前的承諾" }
  func amountLabel(_ currency: String) -> String { "金額（\(currency)）" }
  func costs(_ sum: String) -> String { "我方成本 \(sum)" }
  func stillMarked(_ count: Int) -> String { "已標記 \(book.number(count)) 項措施，尚未記錄：按 a" }
  func sums(marked: Int, paid: String, cost: String) -> String {
    "已標記 \(book.number(marked)) 項，顧客得 \(paid)，我方成本 \(cost)"
  }
  var turnOwner: ActionWords { ActionWords("負責人", "選擇由誰履行承諾") }
  var ownersPromiseOnly: String { "立即執行的由您本人完成；只有承諾可以交給他人。" }
  var willPromiseWithinPolicy: String { "承諾，各依政策期限完成：" }
  func promiseOwner(_ name: String) -> String { "由 \(name) 負責" }
  func willPromise(_ due: String) -> String { "承諾於 \(due) 前完成：" }
  var seeAllFirst: String { "還有內容未顯示：請先按 j 或 PageDown 看完。" }
  func linesBelow(_ count: Int) -> String { "下面還有 \(book.number(count)) 行：按 j" }
  var onlyPrepared: String { "此處只能準備方案，不能記錄。" }
  func shortName(_ part: RecoveryPart) -> String { book.word(part) }
}
