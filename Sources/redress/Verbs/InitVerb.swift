import ArgumentParser
import DeskText
import EventJournal
import Glibc
import JSONTape
import RecoveryDomain
import ServiceDesk

/// `init`: makes a desk.
struct InitVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a desk: its folder, its journal and its first policy.")

  @Option(name: .long, help: "The desk's one currency: CNY, TWD, USD …; without it that of the locale.")
  var currency: String?

  @Option(
    name: .long, help: "The zone in which the desk reads its times: Asia/Shanghai …; without it the host's.")
  var zone: String?

  @Option(name: .long, help: "The group of users who share the desk.")
  var group: String?

  @OptionGroup var options: DeskOptions

  func run(_ session: Session) throws {
    let currency = try chosenCurrency()
    let zone = zone ?? DeskZone.hostIdentifier
    guard DeskZone(system: zone) != nil else { throw Fault.intake(.unknownTimeZone(zone)) }
    let group = try group.map { try UserGroup.number(of: $0) }
    let desk = NewDesk(currency: currency, zone: zone, language: session.book.language, group: group)
    let folder = session.places.desk
    try DeskFolders.makeParents(of: folder)
    try DeskFolders.mustBeFolder(folder)
    do throws(DeskError) {
      try Desk.create(desk, folder: folder)
    } catch {
      if case .journal(let cause) = error, cause.code == .folderInUse, DeskFolders.holdsDesk(folder) {
        throw Fault.desk(.exists(path: folder))
      }
      throw error
    }
    guard options.json else {
      session.output.line(session.book.commands.deskMade(path: folder, currency: currency, zone: zone))
      return
    }
    session.output.json { writer in
      writer.object { writer in
        writer.member("desk", folder)
        writer.member("currency", currency.code)
        writer.member("zone", zone)
        writer.member("language", desk.language.rawValue)
      }
    }
  }

  /// The currency that was named, else that of the locale's country.
  private func chosenCurrency() throws(Fault) -> Currency {
    if let currency {
      guard let chosen = Currency(code: currency) else {
        throw .request(.badValue(option: "--currency", value: currency, expected: .form("CNY")))
      }
      return chosen
    }
    let variables = ProcessEnvironment.variables
    let locale = ["LC_ALL", "LC_MONETARY", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty }
    return locale.flatMap { Currency(localeName: $0) } ?? .fallback
  }
}
