import RecoveryDomain

extension SimplifiedFaultText {
  func sentence(_ fault: RequestFault) -> String {
    switch fault {
    case .badValue(let option, let value, let expected):
      "“\(value)”不适用于 \(option)；请填写\(words(expected))。"
    case .missing(let option):
      "缺少 \(option)；请补上。"
    case .repeated(let option, let name):
      "\(option) 重复给出“\(name)”；请只给一次，写全内容。"
    case .conflict(let one, let other):
      "\(one) 与 \(other) 不能同时使用；请只选其一。"
    case .unknownUser(let name):
      "本机没有用户“\(name)”；请检查登录名。"
    case .noSuchCase(let number):
      "没有工单 \(number)；请检查编号，或用“redress list”查找。"
    case .unknownLanguage(let tag):
      "没有语言“\(tag)”；请选择 en、zh-Hans 或 zh-Hant。"
    }
  }

  private func words(_ expected: RequestFault.Expectation) -> String {
    switch expected {
    case .oneOf(let words): " \(book.basics.choice(words))"
    case .words(let words): book.basics.choice(words.map { book.basics.quoted($0[book.language]) })
    case .amount(let currency): "以 \(currency.code) 计的金额，如 240.00"
    case .wholeNumber(let least, let most): " \(book.number(least)) 到 \(book.number(most)) 的整数"
    case .time: "时间，如 14:30、2026-11-21 14:30 或 +2h"
    case .duration: "时长，如 30min、2h 或 3d"
    case .caseNumber: "工单编号，如 C-000042"
    case .name: "名称"
    case .form(let form): "成 \(form) 的形式"
    }
  }
}
