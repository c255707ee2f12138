extension TraditionalFaultText {
  func sentence(_ fault: ConfigurationFault) -> String {
    switch fault {
    case .mistake(let path, let line, let problem):
      "\(path)\(line.map { " 第 \($0) 行" } ?? "")：\(words(problem))。"
    }
  }

  private func words(_ problem: ConfigurationFault.Problem) -> String {
    switch problem {
    case .syntax(let reason): "無法以 TOML 讀取（\(reason)），請更正"
    case .unknownKey(let name, let similar, let known):
      similar.isEmpty
        ? "沒有「\(name)」這個設定；可用的有\(names(known))"
        : "沒有「\(name)」這個設定，也許是\(book.basics.choice(similar.map { book.basics.quoted($0) }))"
    case .unknownValue(let value, let key, let allowed):
      "\(key) 不能是「\(value)」；請寫\(book.basics.choice(allowed.map { book.basics.quoted($0) }))"
    case .wrongQuery(let view, let mistake):
      "檢視\(book.basics.quoted(view))：\(book.commands.wrongQuery(mistake))"
    case .wrongKind(let key, let expected): "\(key) 必須是\(word(expected))"
    }
  }

  func word(_ kind: SettingKind) -> String {
    switch kind {
    case .text: "加上引號的文字"
    case .flag: " true 或 false"
    case .color: "加上引號的顏色"
    case .style: "加上引號的顏色，或含 fg、bg 與 bold 等屬性的表"
    case .table: "一個表"
    case .texts: "加上引號的文字，或方括號內的幾段文字"
    }
  }
}
