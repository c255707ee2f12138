import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `policy`: checks, adopts and shows the rules of the desk.
struct PolicyVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Check, adopt or show the desk's rules; print templates of deadlines.",
    subcommands: [PolicyCheckVerb.self, PolicyAdoptVerb.self, PolicyShowVerb.self, PolicyTemplatesVerb.self])
}

/// `policy check`: names everything that is wrong with a policy file, each with its line.
struct PolicyCheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Name everything that is wrong with a policy file.")

  @Argument(help: ArgumentHelp("The policy file; - reads standard input.", valueName: "file"))
  var file: String

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let text = String(decoding: try InputText.file(file), as: UTF8.self)
    // A policy can be checked before there is a desk: its sums are read in the usual currency then.
    let currency =
      DeskFolders.holdsDesk(session.places.desk)
      ? try session.desk(toWrite: false).identity.currency : Currency.fallback
    let mistakes = Desk.mistakes(in: text, currency: currency, sources: .beside(policy: file))
    guard mistakes.isEmpty else { throw Fault.policy(PolicyFault(mistakes, path: file)) }
    guard options.json else { return session.output.line(session.book.commands.policyFine(path: file)) }
    session.output.json { $0.object { $0.member("mistakes", 0) } }
  }
}

/// `policy adopt`: from now on a policy is in force; the journal keeps its full text (`decisions` 5).
struct PolicyAdoptVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Put a policy in force; the journal keeps its full text.")

  @Argument(help: ArgumentHelp("The policy file; - reads standard input.", valueName: "file"))
  var file: String

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let text = String(decoding: try InputText.file(file), as: UTF8.self)
    let desk = try session.desk(toWrite: true)
    do {
      try desk.adoptPolicy(text, sources: .beside(policy: file))
    } catch .policy(let mistakes) {
      throw Fault.policy(PolicyFault(mistakes, path: file))
    }
    guard options.json else { return session.output.line(session.book.commands.policyAdopted(path: file)) }
    let policy = try desk.policy()
    session.output.json { $0.object { $0.member("policy", policy.name) } }
  }
}

/// `policy show`: the policy in force as it was adopted, or the lines of one key.
struct PolicyShowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the policy in force, or one table or key of it.")

  @Argument(help: ArgumentHelp("A table or key: clocks, clocks.resolve, actions.voucher.", valueName: "key"))
  var key: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let text = try session.desk(toWrite: false).policyText()
    let shown = key.map { PolicyExcerpt.lines(of: $0, in: text) } ?? [text.trimmingEnd(of: "\n")]
    if shown.isEmpty, let key {
      StandardError.line(Harmless.line(session.book.commands.noPolicyKey(key)))
      session.status = .notFound
      return
    }
    if options.json {
      session.output.json { $0.object { $0.member("policy", shown.joined(separator: "\n")) } }
    } else {
      for line in shown { session.output.line(session.output.shown(line)) }
    }
  }
}

/// `policy templates`: deadlines of laws and of codes of practice, to be copied into a policy.
struct PolicyTemplatesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Print deadlines of laws and codes to copy into a policy; not legal advice.")

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let text = DeadlineTemplates.text.trimmingEnd(of: "\n")
    guard options.json else { return session.output.line(text) }
    session.output.json { $0.object { $0.member("templates", text) } }
  }
}

/// Finds the lines of a table or key in a policy's text.
enum PolicyExcerpt {
  /// The lines of `clocks`, `clocks.resolve`, or of an entry by its code: `actions.voucher`; none when it has none.
  static func lines(of key: String, in text: String) -> [String] {
    var found: [String] = []
    var header = ""
    var section: [String] = []
    func close() {
      found += matching(key, header: header, section)
      section = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("[") {
        close()
        header = String(line.drop { $0 == "[" }.prefix { $0 != "]" })
      }
      section.append(line)
    }
    close()
    return found
  }

  /// The lines of one section that a key asks for.
  private static func matching(_ key: String, header: String, _ section: [String]) -> [String] {
    let body = section.map { $0.trimmingEnd(of: " ") }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
    if key == header || header.hasPrefix(key + ".") { return body }
    guard key.hasPrefix(header.isEmpty ? "" : header + ".") else { return [] }
    let rest = key.dropFirst(header.isEmpty ? 0 : header.count + 1)
    if body.contains(where: { isAssignment($0, of: "code") && $0.contains("\"\(rest)\"") }) { return body }
    return body.filter { isAssignment($0, of: rest) }
  }

  private static func isAssignment(_ line: String, of name: some StringProtocol) -> Bool {
    line.hasPrefix(name) && line.dropFirst(name.count).first { $0 != " " } == "="
  }
}
