import RecoveryDomain

/// What the command line says, in 繁體中文.
struct TraditionalCommandText: CommandText {
  let book: Phrasebook

  func saved(_ number: CaseNumber, revision: Int) -> String { "\(number)：已儲存，目前版次 \(revision)。" }
  func already(_ number: CaseNumber, revision: Int) -> String {
    "\(number)：原本即是如此，目前版次 \(revision)，沒有寫入任何內容。"
  }
  var repeatOption: String { "請用 --again 註明。" }
  func recorded(_ number: CaseNumber) -> String { "\(number)：已登錄。" }
  func taken(_ number: CaseNumber) -> String { "\(number)：已由您承接。" }
  var nothingListed: String { "沒有符合的案件。" }
  func replacedBytes(_ count: Int) -> String {
    "標準輸入有 \(book.number(count)) 處不是 UTF-8，無法辨識的內容在內文中以 � 代替。"
  }
  func nothingToTake(isAnyOpen: Bool) -> String { isAnyOpen ? "目前沒有可承接的未結案件。" : "目前沒有未結案件。" }
  func deskMade(path: String, currency: Currency, zone: String) -> String {
    "已在 \(path) 建立服務台：幣別 \(currency.code)，時區 \(zone)。"
  }

  func intake(_ counts: IntakeSummary, file: String) -> String { "\(file)：\(told(counts))。" }
  func intakeTried(_ counts: IntakeSummary, file: String) -> String {
    "\(file)：未登錄任何內容；若匯入，將\(told(counts))。"
  }
  func unusedColumns(_ names: [String], file: String) -> String {
    "\(file)：未讀取欄位\(book.basics.names(names))；如需讀取，請說明它是哪個項目：--column words=欄名。"
  }
  func importID(_ id: String) -> String { "匯入編號 \(id)；可用 redress void --import \(id) 整批作廢。" }
  func interrupted(_ counts: IntakeSummary, file: String) -> String {
    "\(file)：已中斷，在此之前\(told(counts))；重新執行即可接續，不會重複登錄。"
  }
  func voided(_ count: Int, importID: String) -> String {
    "已作廢匯入 \(importID) 的 \(book.number(count)) 件案件。"
  }
  func notVoided(_ count: Int) -> String { "有 \(book.number(count)) 件案件無法作廢：" }
  var releasing: String { "正在放回" }
  func released(_ count: Int) -> String { "已放回 \(book.number(count)) 個案件。" }
  func notReleased(_ count: Int) -> String { "未放回 \(book.number(count)) 個案件：" }

  func intact(lines: Int64, fragments: Int64) -> String {
    let torn = fragments == 0 ? "" : "，另有 \(book.number(fragments)) 處未寫完的內容已擱置"
    return "日誌完整：共 \(book.number(lines)) 行\(torn)。"
  }
  func damaged(lines: Int64, places: Int) -> String {
    "日誌有 \(book.number(places)) 處損毀；\(book.number(lines)) 行有效。"
  }
  func damagedPlace(offset: Int64, length: Int64) -> String {
    "自第 \(offset) 位元組起，共 \(book.number(length)) 位元組"
  }
  func unfinished(byteCount: Int64) -> String {
    "最後一行之後還有 \(book.number(byteCount)) 位元組：正在寫入或寫入中斷；下次寫入時會處理。"
  }
  var anchorFits: String { "錨點之前的內容都沒有變動。" }
  func acknowledged(_ count: Int) -> String { "已確認 \(book.number(count)) 處損毀。" }
  func rebuilt(cases: Int) -> String { "已重建索引：共 \(book.number(cases)) 件案件。" }
  func backedUp(path: String, lines: Int64) -> String {
    "已將 \(book.number(lines)) 行複製到 \(path)，並附上錨點。"
  }
  func restored(path: String, lines: Int64) -> String {
    "已用 \(book.number(lines)) 行的副本在 \(path) 建立服務台。"
  }
  func policyFine(path: String) -> String { "\(path) 可以採用。" }
  func policyAdopted(path: String) -> String { "\(path) 已生效。" }
  func noPolicyKey(_ key: String) -> String { "政策中沒有\(book.basics.quoted(key))；請檢視全文。" }

  func cases(_ count: Int) -> String { "\(book.number(count)) 件案件" }
  func moreCases(_ count: Int) -> String { "……其餘 \(book.number(count)) 件。" }
  func heading(_ column: ListColumn) -> String {
    switch column {
    case .due: "期限"
    case .number: "案件"
    case .status: "狀態"
    case .owner: "承辦人"
    case .customer: "顧客"
    case .headline: "摘要"
    }
  }
  func heading(_ part: SheetPart) -> String {
    switch part {
    case .points: "訴求點"
    case .classification: "分類"
    case .judgement: "認定"
    case .actions: "補救措施"
    case .clocks: "時限"
    case .owed: "結案前尚欠"
    case .rating: "評價"
    case .earlier: "同一聯絡方式的其他案件"
    case .links: "關聯案件"
    case .why: "排隊順位"
    case .story: "經過"
    case .unread: "無法判讀的內容"
    }
  }
  func nextStep(_ step: String) -> String { "下一步：\(step)" }
  func heldBy(_ name: String) -> String { "承辦人：\(name)" }
  var unclaimed: String { "無人承辦" }
  func reopened(_ count: Int) -> String { "重啟 \(book.number(count)) 次" }
  func paused(since moment: String) -> String { "自 \(moment) 起暫停" }
  func due(_ moment: String, _ distance: String) -> String { "期限 \(moment)（\(distance)）" }
  func promised(by owner: String, due: String?) -> String {
    "已承諾，由 \(owner) 辦理" + (due.map { "，期限 \($0)" } ?? "")
  }
  func done(by owner: String, at moment: String) -> String { "\(owner) 已於 \(moment) 辦妥" }
  func withdrawn(at moment: String) -> String { "已於 \(moment) 撤回" }
  func needsReading(_ reason: String) -> String { "待人工閱讀：\(reason)" }
  func unknownEvents(_ types: [String]) -> String {
    "含有新版 Redress 的事件（\(book.basics.list(types))），在此只能檢視與加註"
  }

  func label(_ line: DoctorLine) -> String {
    switch line {
    case .version: "版本"
    case .user: "目前使用者"
    case .locale: "地區設定"
    case .terminal: "終端機"
    case .colors: "色彩"
    case .width: "寬度"
    case .configuration: "設定"
    case .themes: "佈景"
    case .state: "狀態與記錄檔"
    case .cache: "索引資料夾"
    case .language: "語言"
    case .zone: "時區"
    case .desk: "服務台"
    case .journal: "日誌"
    case .damage: "損毀"
    case .index: "索引"
    case .policy: "政策"
    case .policyFile: "政策檔"
    }
  }
  func colors(_ count: Int?) -> String { count.map { $0 == 0 ? "無" : "\(book.number($0)) 色" } ?? "全彩" }
  func window(columns: Int, rows: Int) -> String { "\(columns)×\(rows) 格" }
  func noFile(_ path: String) -> String { "\(path)（沒有這個檔案，一切依預設）" }
  var well: String { "正常" }

  func wrongUsage(_ message: String, help: String) -> String {
    "\(message)\(message.hasSuffix("?") ? " " : "；")請參閱 \(help)。"
  }
  func wrongQuery(_ mistake: QueryMistake) -> String {
    switch mistake.kind {
    case .unknownField(let name):
      "沒有\(book.basics.quoted(name))這個欄位；可用的有\(book.basics.list(QueryField.allCases.map { book.word($0) }))。"
    case .valueMissing(let field): "\(book.word(field)): 後面缺少值；請補上。"
    case .unknownValue(let value, let field):
      "\(book.word(field)): 不能是\(book.basics.quoted(value))；可以是\(book.basics.choice(book.codedWords(of: field)))。"
    case .notATime(let text, _):
      "\(book.basics.quoted(text))不是時間；請寫成 2h、<3d、2026-11-21 或 a..b。"
    case .emptyRange(let field): "\(book.word(field)): 的範圍終點早於起點；請對調。"
    case .notACaseNumber(let text): "\(book.basics.quoted(text))不是案件編號；請寫成 C-000042 或 42。"
    case .quoteNotClosed: "引號沒有結尾；請補上。"
    case .nothingToNegate: "減號後面沒有內容；請寫上要排除的條件。"
    case .viewNotNegatable(let view): "檢視\(book.basics.quoted(book.word(view)))無法取反；請逐項排除其條件。"
    case .tooManyTerms(let limit): "查詢條件超過 \(limit) 個；請減少。"
    }
  }
  var standardOutput: String { "標準輸出" }
  var buildingIndex: String { "正在建立索引" }
  var takingIn: String { "正在匯入" }
  var verifying: String { "正在驗證" }

  private func told(_ counts: IntakeSummary) -> String {
    "讀取 \(book.number(counts.read)) 筆，登錄 \(book.number(counts.recorded)) 筆，"
      + "重複 \(book.number(counts.duplicates)) 筆，異動 \(book.number(counts.changed)) 筆，"
      + "待人工閱讀 \(book.number(counts.unreadable)) 筆"
  }
}
