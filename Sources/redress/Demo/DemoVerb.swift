import ArgumentParser
import DeskText
import Dispatch
import Glibc
import RecoveryDomain

/// `demo`: a throw-away desk of real complaints that keep arriving.
struct DemoVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Look around at a throw-away desk of real complaints that keep arriving.")

  @Option(name: .long, help: "The same seed makes the same desk.")
  var seed: UInt64 = 7

  @Option(name: .long, help: "How many cases stand there at the beginning.")
  var cases = 120

  @Option(name: .long, help: "How many complaints arrive in a minute.")
  var arrivals = 4.0

  @Option(name: .long, help: "The theme of the first screen.")
  var theme: String?

  @OptionGroup var options: DeskOptions

  /// A complaint that is just arriving is recorded within so many seconds.
  private static let longestParting = 2.0
  /// More than this takes longer than anybody wants to look at a demo; `bench generate` makes large desks.
  private static let caseLimit = 5000

  func validate() throws {
    guard (0...Self.caseLimit).contains(cases) else {
      throw ValidationError("--cases is 0 to \(Self.caseLimit); make larger desks with bench generate.")
    }
    guard (0...600).contains(arrivals) else { throw ValidationError("--arrivals is 0 to 600 a minute.") }
  }

  func run(_ session: Session) throws {
    // A demo on somebody's desk would fill it with invented cases.
    guard options.desk == nil else { throw Fault.request(.conflict("demo", "--desk")) }
    var settings = DemoDesk.Settings(language: session.book.language)
    settings.seed = seed
    settings.caseCount = cases
    settings.arrivalsPerMinute = arrivals
    // A console that cannot be shown needs no desk.
    try ConsoleStart.checkTerminal()
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let folder = temporary.isEmpty ? "/tmp" : temporary
    DemoFolder.removeAbandoned(in: folder)
    let demo = try DemoDesk(settings, temporaryFolder: folder)
    defer { demo.throwAway() }
    let hasStopped = DispatchSemaphore(value: 0)
    let arrivals = Task.detached {
      await demo.keepArriving()
      hasStopped.signal()
    }
    defer {
      arrivals.cancel()
      // What is written while the folder is removed would stay behind.
      _ = hasStopped.wait(timeout: .now() + Self.longestParting)
    }
    try ConsoleStart.run(
      session, places: demo.places, deskName: "demo", theme: theme, keepsDrafts: false)
  }
}
