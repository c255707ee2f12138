import RecoveryDomain

/// The words about half-written texts in 繁體中文.
struct TraditionalDraftText: DraftText {
  let book: Phrasebook

  func kept(_ drafts: [String]) -> String {
    "已保留 \(book.number(drafts.count)) 份草稿：\(drafts.joined(separator: "、"))"
  }
  var restored: String { "先前未寫完的內容已還原；按 ctrl-x 捨棄。" }
  var title: String { "草稿" }
  var open: ActionWords { ActionWords("草稿", "繼續寫未完成的內容") }
  var discard: ActionWords { ActionWords("捨棄", "捨棄此處已寫的內容") }
  var discardListed: ActionWords { ActionWords("捨棄", "捨棄所選草稿") }
  var none: String { "沒有未完成的內容。" }
  var openSimilar: ActionWords {
    ActionWords("開啟既有案件", "改為開啟可能相同的案件，已輸入內容保留為草稿")
  }
  var noSimilar: String { "查無可能相同的案件。" }
  var editor: ActionWords { ActionWords("編輯器", "用 $VISUAL 或 $EDITOR 編寫這段文字") }
  var noEditorHere: String { "只有多行文字能用編輯器開啟；請用 Tab 移到那裡。" }
  func editorFailed(_ program: String, status: Int) -> String {
    "\(program) 以狀態 \(status) 結束，文字未變更。"
  }
  func editorMissing(_ program: String) -> String {
    "無法啟動 \(program)；請將 VISUAL 或 EDITOR 設為已安裝的編輯器。"
  }
  func editorTextUnusable(_ program: String) -> String { "\(program) 沒有留下可讀的文字，文字未變更。" }
  func left(key: String) -> String { "草稿已保留：\(key)" }
}
