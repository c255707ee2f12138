import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `policy`: checks, adopts and shows the rules of the desk.
struct PolicyVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Check, compare, adopt or show the desk's rules; print templates of deadlines.",
    subcommands: [
      PolicyCheckVerb.self, PolicyDiffVerb.self, PolicyAdoptVerb.self, PolicyShowVerb.self,
      PolicyTemplatesVerb.self,
    ])
}

/// `policy check`: names everything that is wrong with a policy file, each with its line.
struct PolicyCheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Name everything that is wrong with a policy file.")

  @Argument(help: ArgumentHelp("The policy file; - reads standard input.", valueName: "file"))
  var file: String

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    session.tellsPolicyFile = false
    // A policy can be checked before there is a desk: its sums are read in the usual currency then.
    let desk = DeskFolders.holdsDesk(session.places.desk) ? try session.desk(toWrite: false) : nil
    let (mistakes, doubts) = try findings(
      desk?.identity.currency ?? Currency.fallback, owner: desk?.ownerName ?? SystemUser.current().name)
    guard options.json else {
      guard mistakes.isEmpty else { throw Fault.policy(PolicyFault(mistakes, path: file)) }
      session.output.line(session.book.commands.policyFine(path: file))
      return session.tellDoubts(doubts, of: file)
    }
    session.output.json { writer in
      writer.object { writer in
        writer.key("mistakes")
        writer.array { writer in
          for mistake in mistakes { mistake.write(to: &writer, session.book, path: file) }
        }
        writer.key("doubts")
        writer.array { writer in
          for doubt in doubts { doubt.write(to: &writer, session.book, path: file) }
        }
      }
    }
    // A file with mistakes is what was asked about: the answer on standard output says all of it.
    if !mistakes.isEmpty { session.status = session.status.worse(.policyBroken) }
  }

  /// Everything that is wrong with the file, that it holds no text among it, and what in it is hardly meant.
  /// - Throws: A fault when there is no such file.
  private func findings(_ currency: Currency, owner: String) throws(Fault) -> (
    mistakes: [PolicyMistake], doubts: [PolicyMistake]
  ) {
    do {
      let prepared = try PolicyFile.prepared(file, currency: currency, owner: owner)
      return (prepared.mistakes, prepared.doubts)
    } catch {
      guard case .policy(.mistakes(_, let mistakes)) = error else { throw error }
      return (mistakes, [])
    }
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
    session.tellsPolicyFile = false
    let text = try PolicyFile.text(file)
    let desk = try session.desk(toWrite: true)
    let doubts: [PolicyMistake]
    do {
      doubts = try desk.adoptPolicy(
        text, file: PolicyFile.baseName(file), sources: .beside(policy: file, owner: desk.ownerName))
    } catch .policy(let mistakes) {
      throw Fault.policy(PolicyFault(mistakes, path: file))
    }
    if options.json {
      let policy = try desk.policy()
      session.output.json { $0.object { $0.member("policy", policy.name) } }
    } else {
      session.output.line(session.book.commands.policyAdopted(path: file))
    }
    session.tellDoubts(doubts, of: file)
  }
}

extension Session {
  /// Tells what in a policy's file is hardly meant; nothing where nothing is.
  fileprivate func tellDoubts(_ doubts: [PolicyMistake], of file: String) {
    if !doubts.isEmpty { tell(.policy(.doubts(path: file, doubts))) }
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
