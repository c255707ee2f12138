import ArgumentParser
import CellScreen
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `guarantee`: invokes a service guarantee on a case; it is paid at once, once per occurrence.
struct GuaranteeVerb: CaseVerb {
  static let configuration = CommandConfiguration(
    commandName: "guarantee",
    abstract: "Invoke a service guarantee on a case: paid at once, once per occurrence.")

  @OptionGroup var subject: CaseArgument

  @Argument(help: ArgumentHelp("The guarantee: a code of the policy.", valueName: "guarantee"))
  var guarantee: String

  @Option(name: .long, help: "What was found, by the code of the evidence: ready-at=16:10; repeatable.")
  var evidence: [String] = []

  @Option(name: .long, help: "What it is invoked for; without it the order, else the case.")
  var occurrence: String?

  @Option(name: .long, help: "The code of an exclusion that applies: then it is refused and says why.")
  var exclusion: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var options: DeskOptions

  func command(_ session: Session, _ desk: Desk, _ request: inout RequestText) throws -> CaseCommand {
    request.add("guarantee", guarantee)
    request.add("evidence", evidence)
    request.add("occurrence", occurrence)
    request.add("exclusion", exclusion)
    var found: [String: String] = [:]
    for piece in evidence {
      guard let sign = piece.firstIndex(of: "=") else {
        throw Fault.request(
          .badValue(option: "--evidence", value: piece, expected: .form("CODE=TEXT")))
      }
      let code = String(piece[..<sign])
      guard found.updateValue(String(piece[piece.index(after: sign)...]), forKey: code) == nil else {
        throw Fault.request(.repeated(option: "--evidence", of: code))
      }
    }
    return .invokeGuarantee(
      GuaranteeClaim(
        guarantee: guarantee, occurrence: occurrence, evidence: found, exclusion: exclusion))
  }
}

/// `guarantees`: the policy's guarantees with how often they were invoked, what customers got by it and what it cost.
struct GuaranteesVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "guarantees",
    abstract: "How often each service guarantee was invoked, what customers got and what it cost.")

  @Option(name: .long, help: "Since when: 30d (ago), 2026-11-01, RFC 3339; without it 30 days.")
  var since: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let since = try session.times.moment(since, "--since", .back) ?? session.now - .days(Self.usualDays)
    let desk = try session.desk(toWrite: false)
    let reports = try desk.guaranteeReports(since: since)
    let policy = try desk.policy(namingGuarantees: reports.map(\.guarantee))
    let book = session.book
    guard !options.json else {
      session.output.json { writer in
        writer.array { writer in
          for report in reports {
            writer.object { writer in
              writer.member("guarantee", report.guarantee)
              writer.member("name", ifPresent: policy.guaranteeName(report.guarantee)?[book.language])
              writer.member("since", since.text)
              writer.member("count", report.count)
              writer.member("onVoidedCases", report.voidedCount)
              writer.member("paid", ifPresent: report.paid)
              writer.member("cost", ifPresent: report.cost)
              writer.member("spent", ifPresent: report.spent)
              writer.member("alarm", ifPresent: report.alarm)
              writer.member("overBudget", report.isOverBudget)
            }
          }
        }
      }
      return
    }
    guard !reports.isEmpty else { return session.output.line(book.guarantees.none) }
    let heads = book.guarantees.heads
    var table = Table([
      .init(heading: heads[0]), .init(heading: heads[1], leastWidth: 20),
      .init(heading: heads[2], alignment: .trailing), .init(heading: heads[3], alignment: .trailing),
      .init(heading: heads[4], alignment: .trailing), .init(heading: heads[5]),
    ])
    for report in reports {
      let budget = report.alarm.map { alarm in
        let spent = report.spent ?? report.paid
        let words = book.guarantees.budget(spent: book.money(spent), alarm: book.money(alarm))
        return report.isOverBudget ? book.guarantees.over(words) : words
      }
      table.add(
        [
          report.guarantee, book.guarantee(report.guarantee, in: policy), book.number(report.count),
          book.money(report.paid), book.money(report.cost), budget ?? "",
        ].map { session.output.shownLine($0) })
    }
    for line in table.lines(width: session.output.width) { session.output.line(line) }
  }

  /// So many days are looked back where nothing else is asked for.
  private static let usualDays = 30
}
