extension EnglishFaultText {
  func sentence(_ fault: PolicyFault) -> String {
    switch fault {
    case .unreadable(let path, let line, let reason):
      "The policy \(place(path)) cannot be read as TOML\(line.map { " from line \($0) on" } ?? "") (\(reason)); "
        + "correct it and run “redress policy check”."
    case .mistakes(let path, let mistakes):
      "The policy \(place(path)) has \(book.counted(mistakes.count, "mistake")) and was not adopted; "
        + "correct \(mistakes.count == 1 ? "it" : "them") and run “redress policy check”."
    }
  }

  func mistake(_ mistake: PolicyMistake) -> String {
    let place = mistake.line.map { "line \($0), \(mistake.key)" } ?? mistake.key
    return "\(place): \(words(mistake.problem))"
  }

  private func words(_ problem: PolicyMistake.Problem) -> String {
    switch problem {
    case .missing: "must be there"
    case .unknownKey: "there is no such key"
    case .wrongKind(let expected): "must be \(words(expected))"
    case .outOfRange(let value, let least, let most): "\(value) must lie between \(least) and \(most)"
    case .twice(let name): "“\(name)” stands there twice"
    case .unknownWord(let word, let known): "“\(word)” is none of \(names(known))"
    case .badCode(let code): "“\(code)” may have lower-case letters, digits and hyphens only"
    case .missingTranslation(let language): "lacks its text in \(Phrasebook.name(of: language))"
    case .tooFew(let least): "needs at least \(book.counted(least, "entry", "entries"))"
    }
  }

  private func words(_ kind: PolicyMistake.Kind) -> String {
    switch kind {
    case .text: "a text"
    case .number: "a number"
    case .wholeNumber: "a whole number"
    case .truth: "true or false"
    case .duration: "a length of time such as \"24h\" or \"15min\""
    case .money: "an amount such as \"240.00\""
    case .list: "a list"
    case .table: "a table"
    }
  }
}
