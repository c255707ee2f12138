extension TraditionalFaultText {
  func sentence(_ fault: ThemeFault) -> String {
    switch fault {
    case .unknown(let name, let known):
      "沒有「\(name)」這個佈景\(book.basics.perhaps(name, among: known, after: "，"))；可用的有\(names(known))。"
    case .mistake(let theme, let line, let problem):
      "佈景 \(theme)\(line.map { " 第 \($0) 行" } ?? "")：\(words(problem))。"
    }
  }

  private func words(_ problem: ThemeFault.Problem) -> String {
    switch problem {
    case .notUTF8: "不是 UTF-8 編碼，請將檔案另存為 UTF-8"
    case .syntax(let reason): "無法以 TOML 讀取（\(reason)），請更正"
    case .unknownRole(let name, let similar): "沒有「\(name)」這個角色\(hint(similar))"
    case .unknownKey(let name, let similar): "沒有「\(name)」這個設定\(hint(similar))"
    case .unknownColor(let value, let key):
      "\(key) 的值「\(value)」不是顏色；請寫 #rrggbb、調色盤裡的名稱，或十六色之一如 bright-red"
    case .wrongKind(let key, let expected): "\(key) 必須是\(word(expected))"
    case .unknownParent(let name): "繼承自「\(name)」，但它不存在，或反過來繼承本佈景"
    }
  }

  private func hint(_ similar: [String]) -> String {
    similar.isEmpty ? "，請移除" : "，也許是\(book.basics.choice(similar.map { book.basics.quoted($0) }))"
  }
}
