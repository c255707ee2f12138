/// What the verb `themes` says in 繁體中文.
struct TraditionalThemeCommandText: ThemeCommandText {
  var nameHeading: String { "佈景" }
  var placeHeading: String { "來源" }
  var builtIn: String { "內建" }
  func unreadable(path: String) -> String { "無法讀取：\(path)" }
  var first: String { "起始畫面" }
  func fine(path: String) -> String { "佈景 \(path) 沒有錯誤。" }
  func weak(role: String, ground: String, contrast: String, least: String) -> String {
    "\(role) 在 \(ground) 上：對比 \(contrast)，最好不低於 \(least)"
  }
}
