extension SimplifiedFaultText {
  func sentence(_ fault: ConfigurationFault) -> String {
    switch fault {
    case .mistake(let path, let line, let problem):
      "\(path)\(line.map { " 第 \($0) 行" } ?? "")：\(words(problem))。"
    }
  }

  private func words(_ problem: ConfigurationFault.Problem) -> String {
    switch problem {
    case .syntax(let reason): "无法按 TOML 读取（\(reason)），请改正"
    case .unknownKey(let name, let similar, let known):
      similar.isEmpty
        ? "没有设置项“\(name)”；可用的有\(names(known))"
        : "没有设置项“\(name)”，也许是\(book.basics.choice(similar.map { book.basics.quoted($0) }))"
    case .unknownValue(let value, let key, let allowed):
      "\(key) 不能是“\(value)”；请写\(book.basics.choice(allowed.map { book.basics.quoted($0) }))"
    case .wrongQuery(let view, let mistake):
      "视图\(book.basics.quoted(view))：\(book.commands.wrongQuery(mistake))"
    case .wrongKind(let key, let expected): "\(key) 必须是\(word(expected))"
    }
  }

  func word(_ kind: SettingKind) -> String {
    switch kind {
    case .text: "带引号的文字"
    case .flag: " true 或 false"
    case .color: "带引号的颜色"
    case .style: "带引号的颜色，或含 fg、bg 和 bold 等属性的表"
    case .table: "一个表"
    case .texts: "带引号的文字，或方括号中的几段文字"
    }
  }
}
