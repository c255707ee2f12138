import RecoveryDomain

/// The words of what is done to several cases in 简体中文.
struct SimplifiedBatchText: BatchText {
  let book: Phrasebook

  var mark: ActionWords { ActionWords("标记", "标记或取消标记此工单，以便一并处理") }
  var markAll: ActionWords { ActionWords("全部标记", "标记此列表的全部工单，或全部取消") }
  var releaseOwn: ActionWords { ActionWords("交班", "附同一句话放回您的全部工单") }
  var hide: ActionWords { ActionWords("遮挡", "顾客能看到屏幕时隐藏其他顾客、标记与金额，或重新显示") }
  var confirm: ActionWords { ActionWords("执行", "逐件执行") }
  var next: ActionWords { ActionWords("继续", "到下一栏，然后预览") }
  var leave: ActionWords { ActionWords("返回", "返回；执行中则在当前工单后停止") }
  var down: ActionWords { ActionWords("下移", "下移") }
  var up: ActionWords { ActionWords("上移", "上移") }
  var complete: ActionWords { ActionWords("补全", "补全已输入的部分，再按则换下一个") }
  var completeBack: ActionWords { ActionWords("上一个", "换上一个可能") }
  var colleague: String { "同事" }
  var note: String { "每件的备注" }
  var textMissing: String { "两栏都要填写。" }
  var nothingMarked: String { "没有可标记的工单。" }
  var notYetDone: String { "还什么都没做：请执行，或返回。" }
  func stops(_ key: String) -> String { "\(key) 在当前工单之后停止" }
  var listIncomplete: String { "列表仍在载入，请稍后再试。" }
  var noneOwn: String { "您没有未结工单。" }
  var isHidden: String { "已遮挡（P）" }
  var hiddenHere: String { "顾客能看到屏幕，此处已遮挡。按 P 重新显示。" }
  var waiting: String { "未执行" }
  var done: String { "完成" }
  var already: String { "原已如此" }
  func marked(_ count: Int) -> String { "已标记 \(book.number(count)) 件" }
  func actOnMarked(_ keys: String, _ count: Int) -> String { "\(keys) 作用于已标记的 \(book.number(count)) 件" }
  func onlyOne(_ count: Int) -> String {
    "已标记 \(book.number(count)) 件，而此操作每次只能处理一件：请打开工单（回车），或取消全部标记（Esc）。"
  }
  func title(_ subject: String, _ count: Int) -> String { "\(subject)：\(book.number(count)) 张工单" }
  func progress(_ done: Int, of all: Int, failed: Int) -> String {
    "已完成 \(book.number(done))/\(book.number(all)) 件，未成 \(book.number(failed)) 件"
  }
  func overdueNow(_ cases: String) -> String { "刚刚逾期：\(cases)。" }
  func dueSoonNow(_ cases: String) -> String { "即将到期：\(cases)。" }
  func andMore(_ count: Int) -> String { "另 \(book.number(count)) 件" }
}
