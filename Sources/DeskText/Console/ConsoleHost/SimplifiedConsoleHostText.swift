/// What a console says about itself and its terminal in 简体中文.
struct SimplifiedConsoleHostText: ConsoleHostText {
  /// The desk's phrasebook.
  let book: Phrasebook

  var mouse: ActionWords { ActionWords("鼠标", "开启或关闭鼠标") }
  var mouseIsOn: String { "鼠标已开启：可点击和滚动；按住 Shift 可选取文字。" }
  var mouseIsOff: String { "鼠标已交还终端，可直接选取文字。" }
  func themeChosen(_ name: String) -> String {
    "已选用主题 \(name)，下次启动仍然有效；config.toml 或 --theme 指定的主题优先。"
  }
  func themeReadAgain(_ name: String) -> String { "主题 \(name) 已修改，现按新内容显示。" }
  func themeIsFaint(_ name: String, _ spot: String, more: Int) -> String {
    "主题 \(name) 已按新内容显示，但不易看清：\(spot)\(more > 0 ? "，另有 \(more) 处" : "")。"
  }
  func themeStays(_ sentence: String) -> String { "\(sentence)颜色保持原样。" }
  var askedToEnd: String { "Redress 收到结束信号，已正常退出；凡显示已保存的内容均已写入磁盘。" }
  var firstSteps: String { "欢迎。按 ? 查看此处可用的按键，按 : 按名称查找命令，按 q 退出。" }
}
