extension SimplifiedFaultText {
  func sentence(_ fault: PolicyFault) -> String {
    switch fault {
    case .unreadable(let path, let line, let reason):
      "政策 \(place(path))\(line.map { " 自第 \($0) 行起" } ?? "")无法按 TOML 读取（\(reason)）；"
        + "请改正后运行“redress policy check”。"
    case .mistakes(let path, let mistakes):
      "政策 \(place(path)) 有 \(book.number(mistakes.count)) 处错误，未被采用；"
        + "请改正后运行“redress policy check”。"
    }
  }

  func mistake(_ mistake: PolicyMistake) -> String {
    let place = mistake.line.map { "第 \($0) 行，\(mistake.key)" } ?? mistake.key
    return "\(place)：\(words(mistake.problem))"
  }

  private func words(_ problem: PolicyMistake.Problem) -> String {
    switch problem {
    case .missing: "必须填写"
    case .unknownKey: "没有这个键"
    case .wrongKind(let expected): "必须是\(words(expected))"
    case .outOfRange(let value, let least, let most): "\(value) 必须在 \(least) 与 \(most) 之间"
    case .twice(let name): "“\(name)”出现了两次"
    case .unknownWord(let word, let known): "“\(word)”不在\(names(known))之中"
    case .badCode(let code): "“\(code)”只能含小写字母、数字和连字符"
    case .missingTranslation(let language): "缺少\(Phrasebook.name(of: language))文本"
    case .tooFew(let least): "至少需要 \(book.number(least)) 项"
    }
  }

  private func words(_ kind: PolicyMistake.Kind) -> String {
    switch kind {
    case .text: "文本"
    case .number: "数字"
    case .wholeNumber: "整数"
    case .truth: " true 或 false"
    case .duration: "时长，如 \"24h\" 或 \"15min\""
    case .money: "金额，如 \"240.00\""
    case .list: "列表"
    case .table: "表"
    }
  }
}
