import RecoveryDomain

/// The words of the forms in 繁體中文.
struct TraditionalConsoleFormText: ConsoleFormText {
  let book: Phrasebook

  var send: ActionWords { ActionWords("儲存", "儲存表單內容") }
  var next: ActionWords { ActionWords("下一項", "移到下一項") }
  var previous: ActionWords { ActionWords("上一項", "移到上一項") }
  var enter: ActionWords { ActionWords("下一項或換行", "下一項；文字中換行；在按鈕上儲存") }
  var leave: ActionWords { ActionWords("返回（保留）", "返回，已輸入內容保留為草稿") }
  var note: String { "備註" }
  var contact: String { "聯絡" }
  var complaint: String { "新客訴" }
  var classify: String { "分類" }
  var judge: String { "判定" }
  var point: String { "訴求點" }
  var wait: String { "等待" }
  var answered: String { "回覆" }
  var correct: String { "更正" }
  var link: String { "連結" }
  var rate: String { "評分" }
  var reopen: String { "重啟" }
  var void: String { "作廢" }
  var release: String { "放回" }
  var handOver: String { "轉交" }
  var takeOver: String { "接手" }
  var withdraw: String { "撤回承諾" }
  var extend: String { "展延期限" }
  var deadlineLabel: String { "期限" }
  var sendButton: String { "儲存" }
  var help: ActionWords { ActionWords("說明", "如何填寫此表單") }
  var choiceHint: String { "用方向鍵，或鍵入選項的字詞來選擇。" }
  var clearableHint: String { "用方向鍵，或鍵入選項的字詞來選擇；Backspace 取消選擇。" }
  var severalHint: String { "用方向鍵，或鍵入選項的字詞移到該項；空白鍵勾選。" }
  var areaHint: String { "可寫多行：Enter 換行，Tab 前往下一項。" }
  var buttonHint: String { "Enter 儲存；↑ 返回各項。" }
  func noAnswerBegins(_ letters: String) -> String { "沒有以「\(letters)」開頭的選項。" }
  func choiceIsOpen(_ letters: String) -> String {
    "請先選擇一項：沒有以「\(letters)」開頭的選項，文字請填在文字欄（Tab）。"
  }
  var otherCaseHint: String { "例如 C-000042" }
  var isOfAnotherCustomer: String { "該案件屬於另一位顧客。" }
  var nothingRated: String { "請至少評分一項，或選擇「未回應」。" }
  func understood(_ reading: String) -> String { "理解為：\(reading)。" }
  func tooSmall(width: Int, height: Int) -> String {
    "畫面為 \(width)×\(height)，請放大到至少 60×16。輸入的內容會接著寫在這裡："
  }
  var isNeeded: String { "必填" }
  var notMoney: String { "不是金額，例如 240 或 240.50" }
  var notATime: String { "不是時間，例如 16:30 或 11-24 16:30" }
  var isPast: String { "這個時間已經過了" }
  var isAhead: String { "這個時間還沒到" }
  func isFull(_ limit: Int) -> String {
    "已達上限：最多 \(book.number(limit)) 個字元，其餘未寫入。"
  }
  var notACase: String { "不是案件編號，例如 42 或 C-000042" }
  var timeHint: String { "16:30 或 11-24 16:30" }
  var contactHint: String { "電話、信箱或帳號" }
  var kindLabel: String { "失誤類型" }
  var severityLabel: String { "嚴重程度" }
  var causeLabel: String { "原因" }
  var askedLabel: String { "訴求" }
  var noteLabel: String { "備註" }
  var reasonLabel: String { "理由" }
  var reachedLabel: String { "是否聯絡上" }
  var wasReached: String { "已聯絡上" }
  var wasNot: String { "未聯絡上" }
  var saidLabel: String { "溝通內容" }
  var nextWordLabel: String { "下次回覆" }
  var flagsLabel: String { "情況標記" }
  var redoableLabel: String { "能否重做" }
  var assessedLabel: String { "核定損失" }
  var judgementLabel: String { "判定" }
  var pointLabel: String { "訴求點" }
  var whyLabel: String { "說明" }
  var waitForLabel: String { "等待對象" }
  var partyLabel: String { "部門或供應商" }
  var answerDueLabel: String { "回覆期限" }
  var askedWhatLabel: String { "詢問內容" }
  var answerLabel: String { "回覆" }
  var isReadLabel: String { "已人工閱讀" }
  var otherCaseLabel: String { "另一案件" }
  var hasAnswered: String { "已評分" }
  var noAnswer: String { "未回應" }
  var wordLabel: String { "交接說明" }
  var colleagueLabel: String { "同事" }
  var promiseLabel: String { "承諾" }
  var thisEvening: String { "今日 18:00" }
  var tomorrowMorning: String { "明日 9:00" }
  var tomorrowNoon: String { "明日中午" }
  var otherTime: String { "其他時間" }
  func inHours(_ count: Int) -> String { "\(count) 小時內" }
  func inDays(_ count: Int) -> String { "\(count) 天內" }
  func similarHeading(_ count: Int) -> String { "可能已登錄（\(book.number(count)) 件）：" }
  var similarTitle: String { "可能已登錄的案件" }
  var similarHidden: String { "顧客看得到螢幕時，不顯示可能重複的案件。" }
  func likeness(_ reason: LikenessReason) -> String {
    switch reason {
    case .order: "訂單相同"
    case .contact: "聯絡方式相同"
    case .nameAndWords(let words): "姓名相同、事由相近（\(words.prefix(3).joined(separator: " "))）"
    }
  }
  var nothingToExtend: String { "沒有可展延的政策期限在計時。" }
  var nothingToWithdraw: String { "此案件沒有未履行的承諾。" }
  func completes(_ names: String) -> String { "按右方向鍵取第一個：\(names)" }
}
