import JSONTape
import RecoveryDomain

extension Suggestions {
  /// Writes packages, the playbooks behind them and what is left out, as members.
  func write(to writer: inout JSONWriter, policy: Policy, language: Language) {
    writer.member("touches", words: touched)
    writer.member("packages", objects: packages) { writer, package in
      writer.member("package", package.size.rawValue)
      writer.member("actions", objects: package.actions) { writer, action in
        writer.member("code", action.code)
        writer.member("amount", ifPresent: action.amount)
        writer.member("playbook", action.playbook)
      }
      writer.member("covers") { writer in
        for dimension in JusticeCoverage.Dimension.allCases {
          writer.key(name: dimension.rawValue)
          writer.double((package.coverage[dimension] * 1000).rounded() / 1000)
        }
      }
    }
    let applied = policy.playbooks.filter { playbook in
      packages.contains { $0.playbooks.contains(playbook.code) }
    }
    writer.member("playbooks", objects: applied) { writer, playbook in
      writer.member("playbook", playbook.code)
      writer.member("name", playbook.name[language])
      writer.member("reason", playbook.reason[language])
    }
    writer.member("leftOut", objects: withheld) { writer, withheld in
      writer.member("code", withheld.code)
      writer.member("playbook", withheld.playbook)
      withheld.reason.write(to: &writer)
    }
  }
}

extension Suggestions.Reason {
  /// Writes the reason as members.
  fileprivate func write(to writer: inout JSONWriter) {
    switch self {
    case .unfit(let misfit):
      writer.member("why", "unfit")
      writer.member("fact", misfit.fact.name)
      writer.key("is")
      writer.array { writer in for value in misfit.values { writer.string(value) } }
    case .promised(let id):
      writer.member("why", "promised")
      writer.member("action", id)
    case .carriedOut(let at):
      writer.member("why", "carriedOut")
      writer.member("at", at.text)
    case .avoided(let playbook):
      writer.member("why", "avoided")
      writer.member("by", playbook)
    case .sameMoney(let code):
      writer.member("why", "sameMoney")
      writer.member("as", code)
    }
  }
}
