import RecoveryDomain

extension SimplifiedFaultText {
  func sentence(_ fault: PolicyFault) -> String {
    switch fault {
    case .mistakes(let path, let mistakes):
      "政策 \(place(path)) 有 \(book.number(mistakes.count)) 处错误，未予使用；请改正后运行“redress policy check”。"
    }
  }

  func mistake(_ mistake: PolicyMistake) -> String {
    let line = mistake.line.map { "第 \($0) 行" }
    let place = [line, mistake.key.isEmpty ? nil : mistake.key].compactMap { $0 }.joined(separator: "，")
    return (place.isEmpty ? "" : "\(place)：") + words(mistake.kind)
  }

  private func words(_ kind: PolicyMistake.Kind) -> String {
    switch kind {
    case .syntax(let reason): "无法按 TOML 读取（\(reason)）"
    case .unknownKey: "没有这个键"
    case .missing: "必须填写"
    case .wrongType(let expected): "必须是 \(expected)"
    case .notADuration(let text): "“\(text)”不是时长；请写成 15m、1h 或 3d"
    case .notASum(let text): "“\(text)”不是以 \(book.currency.code) 计的金额；请写成 240.00"
    case .outOfRange(let value, let allowed): "\(value) 超出范围 \(allowed)"
    case .unknownWord(let word, let allowed): "“\(word)”不在\(names(allowed))之中"
    case .duplicate(let code): "“\(code)”出现了两次"
    case .notACode(let code): "“\(code)”只能含小写字母、数字和连字符"
    case .unknownFormat(let version): "格式 \(version) 属于更新版本的 Redress；请更新本程序"
    }
  }
}
