import ArgumentParser
import DeskText
import RecoveryDomain
import ServiceDesk

/// `merge`: a case is worked on in another one.
struct MergeVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Work on a case in another one; both stories stay, and it can be taken back.")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("The case that stands for both.", valueName: "into"))
  var into: String

  @Option(name: .long, help: "Why.")
  var reason: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    let into = try OptionReader.caseNumber(into, "INTO")
    request.add("into", into.description)
    request.add("reason", reason)
    return .merge(into: into, reason: reason)
  }
}

/// `unmerge`: a case is worked on by itself again.
struct UnmergeVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "unmerge", abstract: "Work on a merged case by itself again, as it stood.")

  @OptionGroup var subject: CaseArgument

  @Option(name: .long, help: "Why.")
  var reason: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    request.add("reason", reason)
    return .unmerge(reason: reason)
  }
}
