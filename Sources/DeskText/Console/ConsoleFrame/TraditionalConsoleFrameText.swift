import RecoveryDomain

/// The words of the frame of the console: messages, questions, menus, help in 繁體中文.
struct TraditionalConsoleFrameText: ConsoleFrameText {
  let book: Phrasebook

  var help: ActionWords { ActionWords("說明", "顯示此處可用的操作") }
  var palette: ActionWords { ActionWords("命令", "以名稱尋找命令") }
  var nextPane: ActionWords { ActionWords("切換", "移到下一欄") }
  var previousPane: ActionWords { ActionWords("上一欄", "移到上一欄") }
  var zoom: ActionWords { ActionWords("放大", "此欄佔滿畫面，再按還原") }
  var takeNext: ActionWords { ActionWords("領取", "認領佇列中第一件無人處理的案件") }
  var newComplaint: ActionWords { ActionWords("新客訴", "登錄新的客訴") }
  var language: ActionWords { ActionWords("語言", "選擇畫面語言") }
  var theme: ActionWords { ActionWords("佈景主題", "選擇畫面配色") }
  var suspend: ActionWords { ActionWords("暫停", "暫時回到命令列") }
  var quit: ActionWords { ActionWords("離開", "離開主控台") }
  var yes: ActionWords { ActionWords("是", "執行") }
  var no: ActionWords { ActionWords("否", "不執行") }
  var leave: ActionWords { ActionWords("返回", "返回") }
  var choose: ActionWords { ActionWords("選定", "選定此項") }
  func chooseRow(_ number: Int) -> ActionWords { ActionWords("選定 \(number)", "選定第 \(number) 項") }
  var down: ActionWords { ActionWords("下移", "下移一列") }
  var up: ActionWords { ActionWords("上移", "上移一列") }
  var pageDown: ActionWords { ActionWords("下翻", "下翻一頁") }
  var pageUp: ActionWords { ActionWords("上翻", "上翻一頁") }
  var searchGo: ActionWords { ActionWords("搜尋", "開始搜尋") }
  var noCase: String { "未選取案件。" }
  var nothingToLeave: String { "目前沒有搜尋。" }
  var savingNow: String { "儲存中…" }
  var yesOrNo: String { "y 是   n 否" }
  var anyKeyLeaves: String { "Esc 返回" }
  var textIsKept: String { "已輸入的內容仍保留。" }
  func crashed(log: String) -> String {
    "Redress 因自身故障而停止。已提示儲存的內容均在磁碟上；請重新啟動。情形見 \(log)"
  }
  func unanswered(_ subject: String) -> String {
    "\(subject)：不確定是否已儲存；再次操作前請先查看案件。"
  }
  func lost(_ subject: String, _ reason: String) -> String { "\(subject)：未儲存。\(reason)" }
  func isNowWith(_ holder: String, _ cases: String, count: Int) -> String {
    "\(cases) 現由 \(holder) 負責，不再由您處理。"
  }
  var nothingMatches: String { "沒有符合的項目。" }
  var viewsTitle: String { "檢視" }
  var languagesTitle: String { "語言" }
  var themesTitle: String { "佈景主題" }
  var earlierTitle: String { "此聯絡人的其他案件" }
  var paletteTitle: String { "命令" }
  var paletteHint: String { "輸入想做的事" }
  var helpTitle: String { "此處可用的按鍵" }
  var searchHint: String { "關鍵字、編號 42，或 owner:me due:<2h -status:已結案；Enter 搜尋全部案件" }
  var filterHint: String { "名稱的一部分；Enter 保留篩選，Esc 取消" }
  func owedTitle(_ number: CaseNumber) -> String { "\(number) 尚待完成" }
  func unboundKey(_ key: String) -> String { "此處沒有 \(key) 鍵的操作；按 ? 查看可用按鍵。" }
  func tooSmall(width: Int, height: Int) -> String {
    "畫面為 \(width)×\(height)，Redress 至少需要 60×16。請放大視窗，或按 q 離開。"
  }
  func saving(_ subject: String) -> String { "\(subject)：儲存中…" }
  func saved(_ subject: String, _ number: CaseNumber) -> String { "\(subject)：已儲存（\(number)）。" }
  func already(_ subject: String, _ number: CaseNumber) -> String { "\(subject)：\(number) 原已如此，不需變更。" }

  func question(_ question: ConsoleQuestion, _ number: CaseNumber?) -> String {
    switch question {
    case .resolve: "將 \(number?.description ?? "") 標為已解決？"
    case .close: "結案 \(number?.description ?? "")？"
    case .quit: "離開？"
    case .discard: "捨棄？"
    case .undo: number.map { book.undo.question($0) } ?? book.undo.undo.label
    }
  }

  func explanation(_ question: ConsoleQuestion) -> String {
    switch question {
    case .resolve: "補救已落實，並已告知顧客；開始回訪計時。"
    case .close: "各步驟均已完成，沒有待辦事項。"
    case .quit: "有內容尚未儲存，離開後將遺失。"
    case .discard: "此處已寫的內容將無法復原；按 Esc 則會保留為草稿。"
    case .undo: book.undo.undo.explanation
    }
  }

  func name(of layer: ConsoleLayerName) -> String {
    switch layer {
    case .anywhere: "任何位置"
    case .queue: "佇列"
    case .story: "案件"
    case .recovery: "補救"
    case .picking: "選擇補救措施"
    case .form: "表單"
    case .dialog: "對話框"
    }
  }

  var messages: ActionWords { ActionWords("訊息", "顯示最近的訊息全文和時間") }
  var noMessages: String { "還沒有訊息。" }
  var messagesTitle: String { "訊息" }
  var messageTitle: String { "訊息" }
  func moreMessages(_ count: Int, key: String) -> String { "另有 \(book.number(count)) 則：\(key)" }
  func restOfMessage(key: String) -> String { "全文：\(key)" }
  var signsTitle: String { "標記" }
  var movesTitle: String { "移動" }

  var legend: [String] {
    [
      "標記：+ 已標記  * 新增或由他人更動  - 已不在此檢視",
      "嚴重程度：!! 危急  ! 嚴重",
      "剩餘：-00:12 已逾期 12 分鐘  01:30 還剩一個半小時；已結案、已解決：沒有計時",
      "事由：..等顧客、..等他方 表示正在等待對方；待人工判讀：請先查看原始紀錄",
      "承辦人：王 由其承辦  王~ 他人可接手  王@ 承辦人正在檢視",
      "承辦人：@李 正在檢視  @2 有兩人正在檢視  王~@2 以上同時成立",
      "情況：弱 弱勢顧客  曝 已公開  揚 揚言公開  複 重複失誤  保 服務保證",
    ]
  }
  func closingLacks(_ facts: [String], key: String) -> String {
    "政策允許結案，但尚不清楚：\(book.basics.list(facts))。可先按 n，再按 \(key) 補填。"
  }
  var closingRuleIsMet: String { "政策規定的結案條件已符合。" }
  func became(_ outcome: ConsoleDeed, _ number: CaseNumber) -> String {
    switch outcome {
    case .yours: "\(number) 已由您承辦。"
    case .resolved: "\(number) 已解決。"
    case .closed: "\(number) 已結案。"
    case .reopened: "\(number) 已重新開啟。"
    case .voided: "\(number) 已作廢。"
    case .released: "\(number) 已放回佇列。"
    case .handedOver: "\(number) 已轉交。"
    case .undone: "\(number) 已撤銷上一步。"
    }
  }
}
