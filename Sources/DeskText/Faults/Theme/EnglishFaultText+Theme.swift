extension EnglishFaultText {
  func sentence(_ fault: ThemeFault) -> String {
    switch fault {
    case .unknown(let name, let known):
      "There is no theme “\(name)”\(book.basics.perhaps(name, among: known, after: ", ")); there are \(names(known))."
    case .mistake(let theme, let line, let problem):
      "Theme \(theme)\(line.map { ", line \($0)" } ?? ""): \(words(problem))."
    }
  }

  private func words(_ problem: ThemeFault.Problem) -> String {
    switch problem {
    case .notUTF8: "not written in UTF-8; save the file as UTF-8"
    case .syntax(let reason): "not readable as TOML (\(reason)); correct it"
    case .unknownRole(let name, let similar): "there is no role “\(name)”\(hint(similar))"
    case .unknownKey(let name, let similar): "there is no setting “\(name)”\(hint(similar))"
    case .unknownColor(let value, let key):
      "\(key) is “\(value)”, which is no colour; write #rrggbb, a name of the palette, "
        + "or one of the sixteen such as bright-red"
    case .wrongKind(let key, let expected): "\(key) must be \(word(expected))"
    case .unknownParent(let name): "inherits from “\(name)”, which is not there or inherits from this one"
    }
  }

  private func hint(_ similar: [String]) -> String {
    guard !similar.isEmpty else { return "; remove it" }
    return "; perhaps \(book.basics.choice(similar.map { book.basics.quoted($0) }))"
  }
}
