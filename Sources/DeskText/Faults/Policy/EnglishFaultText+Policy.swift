import RecoveryDomain

extension EnglishFaultText {
  func sentence(_ fault: PolicyFault) -> String {
    switch fault {
    case .mistakes(let path, let mistakes):
      "The policy \(place(path)) has \(book.counted(mistakes.count, "mistake")) and is not used; "
        + "correct \(mistakes.count == 1 ? "it" : "them") and run “redress policy check”."
    }
  }

  func mistake(_ mistake: PolicyMistake) -> String {
    let line = mistake.line.map { "line \($0)" }
    let place = [line, mistake.key.isEmpty ? nil : mistake.key].compactMap { $0 }.joined(separator: ", ")
    return (place.isEmpty ? "" : "\(place): ") + words(mistake.kind)
  }

  private func words(_ kind: PolicyMistake.Kind) -> String {
    switch kind {
    case .syntax(let reason): "not readable as TOML (\(reason))"
    case .unknownKey: "there is no such key"
    case .missing: "must be there"
    case .wrongType(let expected): "must be \(expected)"
    case .notADuration(let text): "“\(text)” is no length of time; write it like 15m, 1h or 3d"
    case .notASum(let text): "“\(text)” is no amount in \(book.currency.code); write it like 240.00"
    case .outOfRange(let value, let allowed): "\(value) is outside \(allowed)"
    case .unknownWord(let word, let allowed): "“\(word)” is none of \(names(allowed))"
    case .duplicate(let code): "“\(code)” stands there twice"
    case .notACode(let code): "“\(code)” may have lower-case letters, digits and hyphens only"
    case .unknownFormat(let version): "format \(version) is of a newer Redress; update this program"
    }
  }
}
