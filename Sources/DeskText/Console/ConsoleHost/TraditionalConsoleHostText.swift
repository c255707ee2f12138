/// What a console says about itself and its terminal in 繁體中文.
struct TraditionalConsoleHostText: ConsoleHostText {
  /// The desk's phrasebook.
  let book: Phrasebook

  var mouse: ActionWords { ActionWords("滑鼠", "開啟或關閉滑鼠") }
  var mouseIsOn: String { "滑鼠已開啟：可點選與捲動；按住 Shift 可選取文字。" }
  var mouseIsOff: String { "滑鼠已交還終端機，可直接選取文字。" }
  func themeChosen(_ name: String) -> String {
    "已選用佈景主題 \(name)，下次啟動仍然有效；config.toml 或 --theme 指定的佈景主題優先。"
  }
  func themeReadAgain(_ name: String) -> String { "佈景 \(name) 已變更，現依新內容顯示。" }
  func themeIsFaint(_ name: String, _ spot: String, more: Int) -> String {
    "佈景 \(name) 已依新內容顯示，但不易看清：\(spot)\(more > 0 ? "，另有 \(more) 處" : "")。"
  }
  func themeStays(_ sentence: String) -> String { "\(sentence)顏色維持原樣。" }
  var askedToEnd: String { "Redress 收到結束訊號，已正常離開；凡顯示已儲存的內容都已寫入磁碟。" }
  var firstSteps: String { "歡迎。按 ? 查看此處可用的按鍵，按 : 依名稱尋找命令，按 q 離開。" }
}
