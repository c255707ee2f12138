import Glibc
import RecoveryDomain
import ServiceDesk
import Synchronization

/// A throw-away desk with complaints at all stages, and more that keep arriving.
struct DemoDesk {
  /// What a demo is made of.
  struct Settings: Sendable {
    /// The same seed makes the same complaints and the same steps.
    var seed: UInt64 = 7
    /// How many cases stand there at the beginning.
    var caseCount = 120
    /// How many complaints arrive in a minute while one looks.
    var arrivalsPerMinute = 4.0
    /// The language of the desk.
    var language: Language
  }

  /// The invented colleagues of the demo desk.
  static let people = ["wang", "chen", "lopez"]
  private static let zone = "Asia/Shanghai"
  /// How far back the demo's history goes.
  private static let span = Duration.hours(60)

  /// The folder of the desk, which goes with the demo.
  private let folder: DemoFolder
  /// Where the desk and its index stand: all within the folder that is thrown away.
  let places: DeskPlaces
  private let settings: Settings

  /// Makes the desk with its history.
  ///
  /// - Throws: `DeskError` when there is no room for it.
  init(_ settings: Settings, temporaryFolder: String) throws(DeskError) {
    self.settings = settings
    folder = try DemoFolder(in: temporaryFolder)
    let path = folder.path
    places = DeskPlaces(
      desk: path + "/desk",
      environment: [
        "XDG_CACHE_HOME": path + "/cache", "XDG_STATE_HOME": path + "/state",
        "XDG_CONFIG_HOME": path + "/configuration",
      ], home: path)
    do throws(DeskError) {
      try makeDesk()
    } catch {
      throwAway()
      throw error
    }
  }

  /// Makes the desk and tells its history.
  private func makeDesk() throws(DeskError) {
    let currency = Currency.renminbi
    let clock = DemoClock(SystemClock.now() - Self.span)
    var newDesk = NewDesk(currency: currency, zone: Self.zone, language: settings.language)
    newDesk.policyText += DemoGuarantees.text
    try Desk.create(newDesk, folder: places.desk, clock: { clock.now })
    try tellHistory(currency, clock)
  }

  /// Removes the folder with all that is in it.
  func throwAway() { folder.remove() }

  /// Keeps complaints arriving until the task is cancelled.
  func keepArriving() async {
    guard settings.arrivalsPerMinute > 0, let desk = try? Desk(places: places, user: .demo("intake")) else {
      return
    }
    var random = SeededGenerator(seed: settings.seed &+ 1)
    var waiting: [DemoComplaint] = []
    let pause = Duration.seconds(60.0 / settings.arrivalsPerMinute)
    while !Task.isCancelled {
      try? await Task.sleep(for: pause * Double.random(in: 0.4...1.6, using: &random))
      if Task.isCancelled { return }
      if waiting.isEmpty {
        waiting = DemoComplaint.all(currency: desk.identity.currency).shuffled(using: &random)
      }
      guard let complaint = waiting.popLast() else { return }
      _ = try? desk.record(CaseRecorded(received: SystemClock.now(), details: complaint.details))
    }
  }

  /// Records the complaints and does their steps, all in the order of their times, on a clock of the demo's own.
  private func tellHistory(_ currency: Currency, _ clock: DemoClock) throws(DeskError) {
    var random = SeededGenerator(seed: settings.seed)
    let desks = try Self.people.map { name throws(DeskError) in
      (name, try Desk(places: places, user: .demo(name), clock: { clock.now }))
    }
    guard let desk = desks.first?.1 else { return }
    let policy = try desk.policy()
    let complaints = DemoComplaint.all(currency: currency)
    var agenda: [Entry] = []
    let start = clock.now
    for index in 0..<settings.caseCount {
      let details = complaints[index % complaints.count].details
      let steps = DemoLife.steps(for: details, policy: policy, people: Self.people, using: &random)
      let worked = steps.reduce(Duration.zero) { $0 + $1.after }
      let lull = DemoLife.lull(afterSteps: steps.count, using: &random)
      let received = start + max(.zero, Self.span - worked - lull)
      agenda.append(Entry(at: received, case: index, step: 0, what: .record(details)))
      var moment = received
      for (step, entry) in steps.enumerated() {
        moment = moment + entry.after
        agenda.append(
          Entry(at: moment, case: index, step: step + 1, what: .perform(entry.command, entry.person)))
      }
    }
    let now = start + Self.span
    var numbers: [Int: CaseNumber] = [:]
    for entry in agenda.sorted(by: { ($0.at, $0.case, $0.step) < ($1.at, $1.case, $1.step) })
    where entry.at <= now {
      clock.set(entry.at)
      switch entry.what {
      case .record(let details):
        let outcome = try desk.record(CaseRecorded(received: entry.at, details: details))
        if case .saved(let saved) = outcome { numbers[entry.case] = saved.number }
      case .perform(let command, let person):
        guard let number = numbers[entry.case] else { continue }
        for (name, desk) in desks where name == person { _ = try desk.perform(command, on: number) }
      }
    }
  }

  /// Something that happens in the demo's history.
  private struct Entry {
    /// When.
    let at: Timestamp
    /// To which of the demo's cases.
    let `case`: Int
    /// The how-manieth thing of the case it is.
    let step: Int
    /// What.
    let what: What

    /// The kinds of things that happen.
    enum What {
      case record(CaseDetails)
      case perform(CaseCommand, String)
    }
  }
}

/// A clock that is set by hand.
private final class DemoClock: Sendable {
  private let moment: Mutex<Timestamp>

  /// A clock that stands at a moment.
  init(_ moment: Timestamp) { self.moment = Mutex(moment) }

  /// What it shows.
  var now: Timestamp { moment.withLock { $0 } }

  /// Sets it.
  func set(_ moment: Timestamp) { self.moment.withLock { $0 = moment } }
}

extension SystemUser {
  /// An invented colleague; only a throw-away desk knows such people.
  fileprivate static func demo(_ name: String) -> SystemUser {
    SystemUser(name: name, uid: UInt32.max - 1)
  }
}
