/// What the verb `themes` says in 简体中文.
struct SimplifiedThemeCommandText: ThemeCommandText {
  var nameHeading: String { "主题" }
  var placeHeading: String { "来源" }
  var builtIn: String { "内置" }
  func unreadable(path: String) -> String { "无法读取：\(path)" }
  var first: String { "首屏" }
  func fine(path: String) -> String { "主题 \(path) 没有错误。" }
  func weak(role: String, ground: String, contrast: String, least: String) -> String {
    "\(role) 在 \(ground) 上：对比度 \(contrast)，最好不低于 \(least)"
  }
}
