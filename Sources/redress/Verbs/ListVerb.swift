import ArgumentParser
import CellScreen
import DeskConsole
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `list`: the cases that a query asks for, in queue order; without one all open cases.
struct ListVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List cases in queue order; without a query all open ones.",
    discussion: """
      Of customer:, contact: and order: the beginning is enough (customer:kim); in quotes it is all of it \
      (customer:"Kim Lee"). What stands in the middle is found by a word without a field.
      """)

  @Argument(
    parsing: .remaining,
    help: ArgumentHelp(
      "Words, \"phrases\", field:value, -not; such as: owner:me due:<2h -status:waitingCustomer",
      valueName: "query"))
  var query: [String] = []

  @Option(
    name: .long,
    help: "A view, the program's (all-open, mine, unclaimed, due-soon, overdue …) or one of your own.")
  var view: String?

  @Option(name: .long, help: "At most so many cases.")
  var limit: Int?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    if let limit, limit < 0 {
      throw Fault.request(
        .badValue(option: "--limit", value: String(limit), expected: .wholeNumber(least: 0, most: .max)))
    }
    let desk = try session.desk(toWrite: false)
    let listed = try view.map { name throws(Fault) in try session.view(named: name) }
    guard let asked = try session.query(query, view: listed) else { return }
    let cases = try desk.summaries(asked, limit: limit)
    if options.json {
      session.output.json { writer in
        writer.array { writer in
          for summary in cases { summary.write(to: &writer) }
        }
      }
      return
    }
    // A pipe takes nothing for nothing; a person at a terminal must not wonder whether anything was asked.
    if cases.isEmpty, session.output.isTerminal { StandardError.line(session.book.commands.nothingListed) }
    let list = CaseList(book: session.book, output: session.output, now: session.now)
    for line in list.lines(cases) { session.output.line(line) }
    if let limit, cases.count == limit {
      let all = try desk.count(asked)
      if all > limit { session.output.line(session.book.commands.moreCases(all - limit)) }
    }
  }
}

extension Session {
  /// The query of a view: one of the program's by its name in any language, else one of the user's own by its name.
  fileprivate func view(named name: String) throws(Fault) -> CaseQuery {
    if let view = Vocabulary.value(of: name, as: QueueView.self) { return view.query }
    let own = configuration.savedViews(book.zone)
    if let view = own.first(where: { $0.name.lowercased() == name.lowercased() }) { return view.query }
    let names =
      QueueView.allCases.map { Vocabulary.choice($0) } + own.map { view in LocalizedText { _ in view.name } }
    throw .request(.badValue(option: "--view", value: name, expected: .words(names)))
  }

  /// The query that words and a view ask for; nil when the words cannot be read, which is told by then.
  func query(_ words: [String], view: CaseQuery?) throws -> CaseQuery? {
    guard !words.isEmpty else { return view ?? QueueView.allOpen.query }
    do throws(QueryMistake) {
      let reader = QueryReader(words: .everyLanguage, zone: book.zone)
      let query = try reader.read(words.joined(separator: " "))
      return CaseQuery((view?.terms ?? []) + query.terms)
    } catch {
      StandardError.line(Harmless.line(book.commands.wrongQuery(error)))
      status = .usage
      return nil
    }
  }
}
