/// What `bench` says, in 简体中文.
struct SimplifiedBenchText: BenchText {
  let book: Phrasebook

  var generating: String { "正在写入日志" }
  func generated(path: String, cases: Int, lines: Int, byteCount: Int64) -> String {
    "已在 \(path) 建立服务台：\(book.number(cases)) 个工单，\(book.number(lines)) 行，"
      + "\(book.size(byteCount: byteCount))。"
  }
  var copying: String { "复制日志" }
  func measuring(_ item: String) -> String { "正在测量：\(item)……" }
  func label(_ item: BenchItem) -> String {
    switch item {
    case .appendDesk: "经服务台落盘追加一行"
    case .appendJournal: "经日志落盘追加一行"
    case .appendGroup: "一组 100 行"
    case .verify: "校验"
    case .rebuild: "重建索引（含搜索）"
    case .rebuildMemory: "重建索引的内存峰值"
    case .listPage: "前 40 个未结工单"
    case .listAll: "全部未结工单的顺序"
    case .counts: "所有视图的计数"
    case .searchRare: "两字搜索（少见）首页"
    case .searchFrequent: "两字搜索（常见）首页"
    case .noteCommand: "note 从启动到退出"
    case .listCommand: "list --limit 40 从启动到退出"
    case .showCommand: "show 从启动到退出"
    case .intake: "导入 100,000 条投诉"
    case .intakeMemory: "导入的内存峰值"
    case .seenElsewhere: "从命令到另一处显示"
    }
  }
  func heading(_ column: BenchColumn) -> String {
    switch column {
    case .item: "项目"
    case .value: "数值"
    case .floor: "下限"
    case .ratio: "倍数"
    case .target: "目标"
    case .met: "达标"
    }
  }
  func met(_ isMet: Bool) -> String { isMet ? "是" : "否" }
  func subject(cases: Int, lines: Int64, byteCount: Int64) -> String {
    "\(book.number(cases)) 个工单，\(book.number(lines)) 行，\(book.size(byteCount: byteCount))"
  }
}
