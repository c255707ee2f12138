import CellScreen
import DeskConsole
import DeskText
import EventJournal
import Glibc
import NcursesTerminal
import RecoveryDomain
import ServiceDesk

/// Starting a console on a desk, for the verbs that show one.
enum ConsoleStart {
  /// The theme of the first screen where nobody chose one.
  static let usualTheme = "dark"

  /// Refuses before anything is made where no console can be shown.
  static func checkTerminal() throws(Fault) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .terminal(.notATerminal) }
  }

  /// Opens a desk and runs a console on it until the person leaves.
  ///
  /// A desk that may only be read is shown all the same; writing is then refused with the reason.
  static func run(
    _ session: Session, places: DeskPlaces, deskName: String, theme: String?,
    choices: KeptChoices = KeptChoices(), keepsDrafts: Bool = true, recorder: ScriptRecorder? = nil
  ) throws {
    ProcessMemory.keepSmall()
    // The console says it when it greets.
    session.tellsPolicyFile = false
    let desk = try openDesk(places, session)
    // Where the index had to be made, that took hundreds of megabytes.
    ProcessMemory.trim()
    let environment = ProcessEnvironment.variables
    let themes = ThemeCatalogue.system(places: places, environment: environment)
    if let theme, !themes.names.contains(theme) { throw Fault.theme(.unknown(theme, known: themes.names)) }
    // One that is there no more is not worth a word: the usual one is shown.
    let keptTheme = choices.theme.flatMap { themes.names.contains($0) ? $0 : nil }
    let drafts = keepsDrafts ? openDrafts(places, deskID: desk.identity.deskID, session) : nil
    let (keymap, keyFaults) = session.configuration.keys.keymap
    for fault in keyFaults { session.tell(.key(fault)) }
    let zone = DeskZone(system: desk.identity.zone) ?? .utc
    var settings = ConsoleSession.Settings(
      places: places, language: session.book.language,
      zone: zone, savedViews: session.configuration.savedViews(zone), themes: themes,
      themeName: theme ?? session.configuration.theme ?? keptTheme ?? usualTheme, environment: environment,
      deskName: deskName, drafts: drafts, keymap: keymap, recorder: recorder, keyFaults: keyFaults,
      borders: session.configuration.borders, isMouseOn: session.configuration.isMouseOn)
    settings.choices = choices
    if FirstVisit.take(stateFolder: places.state) { settings.greeting.append(.firstSteps) }
    settings.greeting += session.configuration.mistakes.map { .fault(.configuration($0)) }
    if let fault = PolicyFile.faultBeside(places.desk, currency: desk.identity.currency) {
      settings.greeting.append(.fault(fault))
    }
    do {
      var console = try ConsoleSession(desk: desk, settings: settings)
      let losses = console.run()
      if let farewell = console.farewell {
        StandardError.line(farewell)
        session.status = .terminated
      }
      for loss in losses { StandardError.line(Harmless.line(loss)) }
      if let kept = console.keptDrafts { StandardError.line(Harmless.line(kept)) }
      if !losses.isEmpty { session.status = .storage }
    } catch let error as TerminalError {
      throw Fault(error)
    }
  }

  /// Where half-written texts are kept; nil, after saying so, where none can be.
  private static func openDrafts(_ places: DeskPlaces, deskID: String, _ session: Session) -> DraftFolder? {
    do throws(Fault) {
      return try DraftFolder(state: places.state, deskID: deskID)
    } catch {
      session.tell(error)
      return nil
    }
  }

  private static func openDesk(_ places: DeskPlaces, _ session: Session) throws(DeskError) -> sending Desk {
    var options = Desk.Options()
    options.allowsNetworkFileSystem = session.options.forceNetworkFileSystem
    if StandardError.isTerminal {
      let bar = ProgressBar(label: session.book.commands.buildingIndex)
      options.progress = { done, all in bar.show(done, of: all) }
    }
    do {
      return try Desk(places: places, options: options)
    } catch .journal(let error) where error.code == .notPermitted || error.code == .readOnlyFileSystem {
      options.isReadOnly = true
      return try Desk(places: places, options: options)
    }
  }
}
