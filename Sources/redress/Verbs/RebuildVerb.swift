import ArgumentParser
import DeskText
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `rebuild`: makes the disposable index anew from the journal.
struct RebuildVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Make the index anew from the journal; nothing is lost by it.")

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let desk = try session.desk(toWrite: false)
    if !desk.notices.contains(where: \.isRebuild) { try desk.rebuild() }
    let count = try desk.count(CaseQuery([]))
    guard options.json else {
      session.output.line(session.book.commands.rebuilt(cases: count))
      return
    }
    session.output.json { $0.object { $0.member("cases", count) } }
  }
}

extension DeskNotice {
  /// Whether it says that the index was just made anew.
  fileprivate var isRebuild: Bool {
    if case .indexRebuilt = self { true } else { false }
  }
}
