import RecoveryDomain

/// The words about half-written texts in 简体中文.
struct SimplifiedDraftText: DraftText {
  let book: Phrasebook

  func kept(_ drafts: [String]) -> String {
    "已保留 \(book.number(drafts.count)) 份草稿：\(drafts.joined(separator: "、"))"
  }
  var restored: String { "先前未写完的内容已恢复；按 ctrl-x 丢弃。" }
  var title: String { "草稿" }
  var open: ActionWords { ActionWords("草稿", "继续写未完成的内容") }
  var discard: ActionWords { ActionWords("丢弃", "丢弃此处已写的内容") }
  var discardListed: ActionWords { ActionWords("丢弃", "丢弃所选草稿") }
  var none: String { "没有未完成的内容。" }
  var openSimilar: ActionWords {
    ActionWords("打开已有工单", "改为打开可能相同的工单，已输入内容保留为草稿")
  }
  var noSimilar: String { "没有找到可能相同的工单。" }
  var editor: ActionWords { ActionWords("编辑器", "用 $VISUAL 或 $EDITOR 编写此文本") }
  var noEditorHere: String { "只有多行文本能用编辑器打开；请用 Tab 移到那里。" }
  func editorFailed(_ program: String, status: Int) -> String {
    "\(program) 以状态 \(status) 结束，文本未改动。"
  }
  func editorMissing(_ program: String) -> String {
    "无法启动 \(program)；请将 VISUAL 或 EDITOR 设为已安装的编辑器。"
  }
  func editorTextUnusable(_ program: String) -> String { "\(program) 没有留下可读的文本，文本未改动。" }
  func left(key: String) -> String { "草稿已保留：\(key)" }
}
