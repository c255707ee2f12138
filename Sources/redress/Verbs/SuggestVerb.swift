import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `suggest`: what the policy's playbooks suggest for a case, and why.
struct SuggestVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "What the playbooks suggest for a case, and why.")

  @OptionGroup var subject: CaseArgument
  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let number = try OptionReader.caseNumber(subject.number)
    let desk = try session.desk(toWrite: false)
    guard let file = try desk.caseFile(number) else { throw Fault.request(.noSuchCase(number)) }
    let policy = try desk.policy().naming(file.formerNames)
    let suggestions = file.state.suggestions(policy)
    guard !options.json else {
      session.output.json { writer in
        writer.object { writer in
          writer.member("case", number.description)
          suggestions.write(to: &writer, policy: policy, language: session.book.language)
        }
      }
      return
    }
    let sheet = SuggestionSheet(
      state: file.state, policy: policy, actor: try desk.actor(), book: session.book, now: session.now)
    for line in sheet.lines(suggestions) {
      let indent = line.prefix { $0 == " " }.count
      let words = session.output.shownLine(String(line.dropFirst(indent)))
      for part in session.output.wrapped(words, indent: indent) {
        session.output.line(String(repeating: " ", count: indent) + part)
      }
    }
  }
}

/// What playbooks suggest as lines of text, without a terminal.
struct SuggestionSheet {
  /// The case.
  let state: CaseState
  /// The policy in force.
  let policy: Policy
  /// Who asks.
  let actor: Actor
  /// The words.
  let book: Phrasebook
  /// The moment.
  let now: Timestamp

  /// All lines, indented.
  func lines(_ suggestions: Suggestions) -> [String] {
    let text = book.suggestions
    guard !suggestions.packages.isEmpty || !suggestions.withheld.isEmpty else { return [text.nothing] }
    var lines: [String] = []
    for package in suggestions.packages {
      let covered = text.coverage(package.coverage, of: suggestions.touched)
      lines.append("\(text.size(package.size))  \(covered)")
      for code in package.playbooks {
        guard let playbook = policy.playbook(code) else { continue }
        lines.append(
          "  " + book.basics.labelled(playbook.name[book.language], playbook.reason[book.language]))
        for action in package.actions where action.playbook == code { lines.append("    " + line(action)) }
      }
    }
    guard !suggestions.withheld.isEmpty else { return lines }
    lines.append(text.withheldHeading)
    for withheld in suggestions.withheld {
      let reason = text.reason(withheld.reason, policy: policy, now: now)
      lines.append("  " + book.basics.labelled(book.action(withheld.code, in: policy), reason))
    }
    return lines
  }

  /// One action: its name and amount, and what the person may do with it.
  private func line(_ action: SuggestedPackage.Action) -> String {
    let name = book.action(action.code, action.amount, in: policy)
    guard let entry = policy.action(action.code) else { return "- \(name)" }
    let standing = policy.standing(of: entry, amount: action.amount, by: actor, on: state)
    return "- \(name)" + book.basics.bracketed(book.suggestions.standing(standing, policy: policy))
  }
}
