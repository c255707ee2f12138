extension SimplifiedFaultText {
  func sentence(_ fault: KeyFault) -> String {
    "\(fault.file)\(fault.line.map { " 第 \($0) 行" } ?? "")：\(words(fault))；此项设置不生效。"
  }

  private func words(_ fault: KeyFault) -> String {
    switch fault.problem {
    case .unknownAction(let name, let similar):
      "这里没有操作“\(name)”"
        + (similar.isEmpty
          ? "，redress keys 可列出全部" : "，也许是\(book.basics.choice(similar.map { book.basics.quoted($0) }))")
    case .unknownKey(let key):
      "“\(key)”不是按键；请写 j、G、ctrl-n、alt-x、shift-tab、f1，连按多个键时用空格隔开"
    case .conflict(let key, let other, let place):
      "\(key) 在 \(place) 中已用于 \(other)，请换一个键，或给 \(other) 另设一个"
    case .hidden(let key, let other, let place):
      "\(key) 与 \(place) 中 \(other) 的按键开头相同，其中一个将无法按出，请换一个键"
    case .confirmsItself(let key, let other):
      "\(key) 已用于 \(other)，会变成自问自答，请换一个键"
    case .letterInText(let key, let place):
      "在 \(place) 中字母是文本，\(key) 不能作为命令，请加 ctrl- 或 alt-"
    case .needsKey(let action): "\(action) 没有按键就无法离开，请至少设一个"
    case .wrongKind: "\(fault.setting) 必须是引号中的一个按键或按键列表"
    case .syntax(let reason): "无法按 TOML 读取（\(reason)），请改正"
    }
  }
}
