/// What `bench` says, in 繁體中文 as it is used in Taiwan.
struct TraditionalBenchText: BenchText {
  let book: Phrasebook

  var generating: String { "正在寫入日誌" }
  func generated(path: String, cases: Int, lines: Int, byteCount: Int64) -> String {
    "已在 \(path) 建立服務台：\(book.number(cases)) 件案件，\(book.number(lines)) 行，"
      + "\(book.size(byteCount: byteCount))。"
  }
  var copying: String { "複製日誌" }
  func measuring(_ item: String) -> String { "正在測量：\(item)……" }
  func label(_ item: BenchItem) -> String {
    switch item {
    case .appendDesk: "經服務台寫入一行並落盤"
    case .appendJournal: "經日誌寫入一行並落盤"
    case .appendGroup: "一組 100 行"
    case .verify: "驗證"
    case .rebuild: "重建索引（含搜尋）"
    case .rebuildMemory: "重建索引的記憶體峰值"
    case .listPage: "前 40 件未結案件"
    case .listAll: "全部未結案件的順序"
    case .counts: "所有檢視的件數"
    case .searchRare: "兩字搜尋（罕見）首頁"
    case .searchFrequent: "兩字搜尋（常見）首頁"
    case .noteCommand: "note 從啟動到結束"
    case .listCommand: "list --limit 40 從啟動到結束"
    case .showCommand: "show 從啟動到結束"
    case .intake: "匯入 100,000 件申訴"
    case .intakeMemory: "匯入的記憶體峰值"
    case .seenElsewhere: "從指令到另一處顯示"
    }
  }
  func heading(_ column: BenchColumn) -> String {
    switch column {
    case .item: "項目"
    case .value: "數值"
    case .floor: "下限"
    case .ratio: "倍數"
    case .target: "目標"
    case .met: "達標"
    }
  }
  func met(_ isMet: Bool) -> String { isMet ? "是" : "否" }
  func subject(cases: Int, lines: Int64, byteCount: Int64) -> String {
    "\(book.number(cases)) 件案件，\(book.number(lines)) 行，\(book.size(byteCount: byteCount))"
  }
}
