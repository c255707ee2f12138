import RecoveryDomain

extension TraditionalFaultText {
  func sentence(_ fault: RequestFault) -> String {
    switch fault {
    case .badValue(let option, let value, let expected):
      "「\(value)」不適用於 \(option)；請填入\(words(expected))。"
    case .missing(let option):
      "缺少 \(option)；請補上。"
    case .repeated(let option, let name):
      "\(option) 重複給出「\(name)」；請只給一次，寫全內容。"
    case .conflict(let one, let other):
      "\(one) 與 \(other) 不可併用；請擇一。"
    case .unknownUser(let name):
      "本機沒有使用者「\(name)」；請檢查登入名稱。"
    case .noSuchCase(let number):
      "查無案件 \(number)；請檢查編號，或用「redress list」尋找。"
    case .unknownLanguage(let tag):
      "沒有「\(tag)」這種語言；請選擇 en、zh-Hans 或 zh-Hant。"
    }
  }

  private func words(_ expected: RequestFault.Expectation) -> String {
    switch expected {
    case .oneOf(let words): " \(book.basics.choice(words))"
    case .words(let words): book.basics.choice(words.map { book.basics.quoted($0[book.language]) })
    case .amount(let currency): "以 \(currency.code) 計的金額，例如 240.00"
    case .wholeNumber(let least, let most): " \(book.number(least)) 到 \(book.number(most)) 的整數"
    case .time: "時間，例如 14:30、2026-11-21 14:30 或 +2h"
    case .duration: "時間長度，例如 30min、2h 或 3d"
    case .caseNumber: "案件編號，例如 C-000042"
    case .name: "名稱"
    case .form(let form): "如 \(form) 的形式"
    }
  }
}
