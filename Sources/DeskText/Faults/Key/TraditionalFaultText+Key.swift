extension TraditionalFaultText {
  func sentence(_ fault: KeyFault) -> String {
    "\(fault.file)\(fault.line.map { " 第 \($0) 行" } ?? "")：\(words(fault))；此項設定不生效。"
  }

  private func words(_ fault: KeyFault) -> String {
    switch fault.problem {
    case .unknownAction(let name, let similar):
      "這裡沒有「\(name)」這個操作"
        + (similar.isEmpty
          ? "，redress keys 可列出全部" : "，也許是\(book.basics.choice(similar.map { book.basics.quoted($0) }))")
    case .unknownKey(let key):
      "「\(key)」不是按鍵；請寫 j、G、ctrl-n、alt-x、shift-tab、f1，連按多個鍵時以空格分開"
    case .conflict(let key, let other, let place):
      "\(key) 在 \(place) 中已用於 \(other)，請換一個鍵，或替 \(other) 另設一個"
    case .hidden(let key, let other, let place):
      "\(key) 與 \(place) 中 \(other) 的按鍵開頭相同，其中一個會按不出來，請換一個鍵"
    case .confirmsItself(let key, let other):
      "\(key) 已用於 \(other)，會變成自問自答，請換一個鍵"
    case .letterInText(let key, let place):
      "在 \(place) 中字母是文字，\(key) 不能當作指令，請加上 ctrl- 或 alt-"
    case .needsKey(let action): "\(action) 沒有按鍵就無法離開，請至少設一個"
    case .wrongKind: "\(fault.setting) 必須是引號中的一個按鍵或按鍵清單"
    case .syntax(let reason): "無法以 TOML 讀取（\(reason)），請更正"
    }
  }
}
