extension EnglishFaultText {
  func sentence(_ fault: ConfigurationFault) -> String {
    switch fault {
    case .mistake(let path, let line, let problem):
      "\(path)\(line.map { ", line \($0)" } ?? ""): \(words(problem))."
    }
  }

  private func words(_ problem: ConfigurationFault.Problem) -> String {
    switch problem {
    case .syntax(let reason): "not readable as TOML (\(reason)); correct it"
    case .unknownKey(let name, let similar, let known):
      similar.isEmpty
        ? "there is no setting “\(name)”; there are \(names(known))"
        : "there is no setting “\(name)”; perhaps \(book.basics.choice(similar.map { book.basics.quoted($0) }))"
    case .unknownValue(let value, let key, let allowed):
      "\(key) cannot be “\(value)”; write \(book.basics.choice(allowed.map { book.basics.quoted($0) }))"
    case .wrongQuery(let view, let mistake):
      "in the view \(book.basics.quoted(view)): \(book.commands.wrongQuery(mistake))"
    case .wrongKind(let key, let expected): "\(key) must be \(word(expected))"
    }
  }

  func word(_ kind: SettingKind) -> String {
    switch kind {
    case .text: "a text in quotes"
    case .flag: "true or false"
    case .color: "a colour in quotes"
    case .style: "a colour in quotes, or a table with fg, bg and attributes such as bold"
    case .table: "a table"
    case .texts: "a text in quotes, or several in square brackets"
    }
  }
}
