extension SimplifiedFaultText {
  func sentence(_ fault: ThemeFault) -> String {
    switch fault {
    case .unknown(let name, let known):
      "没有主题“\(name)”\(book.basics.perhaps(name, among: known, after: "，"))；可用的有\(names(known))。"
    case .mistake(let theme, let line, let problem):
      "主题 \(theme)\(line.map { " 第 \($0) 行" } ?? "")：\(words(problem))。"
    }
  }

  private func words(_ problem: ThemeFault.Problem) -> String {
    switch problem {
    case .notUTF8: "不是 UTF-8 编码，请将文件另存为 UTF-8"
    case .syntax(let reason): "无法按 TOML 读取（\(reason)），请改正"
    case .unknownRole(let name, let similar): "没有角色“\(name)”\(hint(similar))"
    case .unknownKey(let name, let similar): "没有设置项“\(name)”\(hint(similar))"
    case .unknownColor(let value, let key):
      "\(key) 的值“\(value)”不是颜色；请写 #rrggbb、调色板中的名称，或十六色之一如 bright-red"
    case .wrongKind(let key, let expected): "\(key) 必须是\(word(expected))"
    case .unknownParent(let name): "继承自“\(name)”，但它不存在，或反过来继承本主题"
    }
  }

  private func hint(_ similar: [String]) -> String {
    similar.isEmpty ? "，请删除" : "，也许是\(book.basics.choice(similar.map { book.basics.quoted($0) }))"
  }
}
