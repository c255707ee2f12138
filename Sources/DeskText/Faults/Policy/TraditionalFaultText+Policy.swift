extension TraditionalFaultText {
  func sentence(_ fault: PolicyFault) -> String {
    switch fault {
    case .unreadable(let path, let line, let reason):
      "政策 \(place(path))\(line.map { " 從第 \($0) 行起" } ?? "")無法以 TOML 讀取（\(reason)）；"
        + "請更正後執行「redress policy check」。"
    case .mistakes(let path, let mistakes):
      "政策 \(place(path)) 有 \(book.number(mistakes.count)) 處錯誤，未予採用；"
        + "請更正後執行「redress policy check」。"
    }
  }

  func mistake(_ mistake: PolicyMistake) -> String {
    let place = mistake.line.map { "第 \($0) 行，\(mistake.key)" } ?? mistake.key
    return "\(place)：\(words(mistake.problem))"
  }

  private func words(_ problem: PolicyMistake.Problem) -> String {
    switch problem {
    case .missing: "不可缺少"
    case .unknownKey: "沒有這個鍵"
    case .wrongKind(let expected): "必須是\(words(expected))"
    case .outOfRange(let value, let least, let most): "\(value) 必須介於 \(least) 與 \(most) 之間"
    case .twice(let name): "「\(name)」重複出現"
    case .unknownWord(let word, let known): "「\(word)」不屬於\(names(known))"
    case .badCode(let code): "「\(code)」只能使用小寫字母、數字及連字號"
    case .missingTranslation(let language): "缺少\(Phrasebook.name(of: language))文字"
    case .tooFew(let least): "至少需要 \(book.number(least)) 項"
    }
  }

  private func words(_ kind: PolicyMistake.Kind) -> String {
    switch kind {
    case .text: "文字"
    case .number: "數字"
    case .wholeNumber: "整數"
    case .truth: " true 或 false"
    case .duration: "時間長度，例如 \"24h\" 或 \"15min\""
    case .money: "金額，例如 \"240.00\""
    case .list: "清單"
    case .table: "表格"
    }
  }
}
