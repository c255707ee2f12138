import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `show`: a case with its whole story.
struct ShowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a case with its whole story.")

  @OptionGroup var subject: CaseArgument

  @Flag(
    name: .long, help: "Every running clock with the intervals that it counted: why it is due when it is due."
  )
  var clocks = false

  @Flag(name: .long, help: "Why the case stands where it stands in the queue.")
  var why = false

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let number = try OptionReader.caseNumber(subject.number)
    let desk = try session.desk(toWrite: false)
    guard let file = try desk.caseFile(number) else { throw Fault.request(.noSuchCase(number)) }
    let policy = try desk.policy().naming(file.formerNames)
    let earlier = try file.state.details.contact.map { try desk.cases(ofContact: $0, except: number) } ?? []
    let suggestions =
      file.state.customers.link == nil && file.state.voidedAt == nil
      ? try desk.dossier(of: file.state).suggestions : []
    let elsewhere = try desk.guaranteeTimesElsewhere(of: file.state)
    let secondLook = policy.guaranteeWatch?.secondLook(file.state, others: elsewhere, now: session.now)
    guard !options.json else {
      session.output.json {
        file.write(
          to: &$0, policy: policy, now: session.now, secondLook: secondLook, suggestions: suggestions)
      }
      return
    }
    let sheet = CaseSheet(
      file: file, earlier: earlier, secondLook: secondLook, suggestions: suggestions, policy: policy,
      book: session.book,
      output: session.output,
      now: session.now)
    for line in sheet.lines(allClocks: clocks, why: why) { session.output.line(line) }
  }
}
