import RecoveryDomain

extension TraditionalFaultText {
  func sentence(_ fault: PolicyFault) -> String {
    switch fault {
    case .mistakes(let path, let mistakes):
      "政策 \(place(path)) 有 \(book.number(mistakes.count)) 處錯誤，未予採用；請更正後執行「redress policy check」。"
    }
  }

  func mistake(_ mistake: PolicyMistake) -> String {
    let line = mistake.line.map { "第 \($0) 行" }
    let place = [line, mistake.key.isEmpty ? nil : mistake.key].compactMap { $0 }.joined(separator: "，")
    return (place.isEmpty ? "" : "\(place)：") + words(mistake.kind)
  }

  private func words(_ kind: PolicyMistake.Kind) -> String {
    switch kind {
    case .syntax(let reason): "無法以 TOML 讀取（\(reason)）"
    case .unknownKey: "沒有這個鍵"
    case .missing: "不可缺少"
    case .wrongType(let expected): "必須是 \(expected)"
    case .notADuration(let text): "「\(text)」不是時間長度；請寫成 15m、1h 或 3d"
    case .notASum(let text): "「\(text)」不是以 \(book.currency.code) 計的金額；請寫成 240.00"
    case .outOfRange(let value, let allowed): "\(value) 超出範圍 \(allowed)"
    case .unknownWord(let word, let allowed): "「\(word)」不屬於\(names(allowed))"
    case .duplicate(let code): "「\(code)」重複出現"
    case .notACode(let code): "「\(code)」只能使用小寫字母、數字及連字號"
    case .unknownFormat(let version): "格式 \(version) 屬於較新版的 Redress；請更新本程式"
    }
  }
}
