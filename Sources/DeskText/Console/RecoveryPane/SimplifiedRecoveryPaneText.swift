import RecoveryDomain

/// The words of the recovery pane, its catalogue and preview in 简体中文.
struct SimplifiedRecoveryPaneText: RecoveryPaneText {
  let book: Phrasebook

  var pick: ActionWords { ActionWords("选择", "为此工单选择补救措施") }
  var down: ActionWords { ActionWords("下移", "下一项措施") }
  var up: ActionWords { ActionWords("上移", "上一项措施") }
  var pageDown: ActionWords { ActionWords("下翻", "下翻一页") }
  var pageUp: ActionWords { ActionWords("上翻", "上翻一页") }
  var mark: ActionWords { ActionWords("标记", "标记或取消标记此措施") }
  var amount: ActionWords { ActionWords("金额", "输入此措施的金额") }
  var playbook: ActionWords { ActionWords("缘由", "为何这样建议，未列入哪些") }
  var filter: ActionWords { ActionWords("筛选", "按名称筛选措施") }
  var preview: ActionWords { ActionWords("预览", "预览将记录、支付和承诺的内容") }
  var leave: ActionWords { ActionWords("返回", "关闭目录，标记保留") }
  var confirm: ActionWords { ActionWords("确认", "确认并记录") }
  var turnPromise: ActionWords { ActionWords("承诺时间", "不立即执行，改为承诺；再按则改为更晚的时间") }
  var turnPromiseBack: ActionWords { ActionWords("较早时间", "改为承诺较早的时间，或立即执行") }
  var meanRepeat: ActionWords { ActionWords("确为再次", "确实要再做一次相同的措施") }
  var words: ActionWords { ActionWords("说明", "填写随执行一并记录的说明") }
  var keepWords: ActionWords { ActionWords("保留", "保留说明并返回") }
  var noWordsWithPromise: String { "说明随立即执行的措施一并记录；承诺请用联系或备注说明。" }
  var backToCatalogue: ActionWords { ActionWords("返回", "回到目录") }
  var takeAmount: ActionWords { ActionWords("采用", "以此金额标记措施") }
  var title: String { "补救" }
  var catalogueTitle: String { "补救措施" }
  var noAmount: String { "此措施不涉及金额。" }
  var nothingMarked: String { "尚未标记任何措施：按空格标记光标所在的措施。" }
  var nothingRepeated: String { "所标记的措施此前没有以相同金额执行或承诺过。" }
  var notMoney: String { "不是大于零的金额，或数额过大" }
  var amountKeys: String { "回车标记，Esc 返回" }
  var needsAmount: String { "需填金额" }
  var mayHaveAmount: String { "可填金额" }
  var isPromised: String { "已承诺" }
  var previewTitle: String { "将记录于" }
  func willCarryOut(promise key: String?) -> String {
    "立即执行\(key.map { "（按 \($0) 改为承诺稍后完成）" } ?? "")："
  }
  var wasDoneBefore: String { "此前已执行过相同内容：确需再次请按 r" }
  var isPromisedAlready: String { "已有相同的承诺：确需两项请按 r" }
  var isMeantRepeat: String { "确需再次执行" }
  func staysPromised(_ action: String) -> String { "在承诺的“\(action)”之外另行执行，原承诺仍须兑现" }
  var fulfilsPromise: String { "兑现此前的承诺" }
  func amountLabel(_ currency: String) -> String { "金额（\(currency)）" }
  func costs(_ sum: String) -> String { "我方成本 \(sum)" }
  func stillMarked(_ count: Int) -> String { "已标记 \(book.number(count)) 项措施，尚未记录：按 a" }
  func sums(marked: Int, paid: String, cost: String) -> String {
    "已标记 \(book.number(marked)) 项，顾客得 \(paid)，我方成本 \(cost)"
  }
  var turnOwner: ActionWords { ActionWords("负责人", "选择由谁兑现承诺") }
  var ownersPromiseOnly: String { "立即执行的由您本人完成；只有承诺可以交给他人。" }
  var willPromiseWithinPolicy: String { "承诺，各按政策期限完成：" }
  func promiseOwner(_ name: String) -> String { "由 \(name) 负责" }
  func willPromise(_ due: String) -> String { "承诺于 \(due) 前完成：" }
  var seeAllFirst: String { "还有内容未显示：请先按 j 或 PageDown 看完。" }
  func linesBelow(_ count: Int) -> String { "下面还有 \(book.number(count)) 行：按 j" }
  var onlyPrepared: String { "此处只能准备方案，不能记录。" }
  func shortName(_ part: RecoveryPart) -> String { book.word(part) }
}
