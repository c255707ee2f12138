import DeskText
import EventJournal
import Foundation
import RecoveryDomain
import ServiceDesk
import Synchronization

/// How long it takes from a command at one desk until another, on a thread of its own as in another console, has the
/// changed row in its hands.
struct FollowBench {
  /// The copy that both work on.
  let scratch: ScratchDesk
  /// The desk that gives the commands.
  let desk: Desk

  /// How many commands are given.
  private static let rounds = 200
  /// After this many seconds without the row, something is wrong.
  private static let patienceSeconds = 10

  /// Gives commands and waits for each to be seen.
  func run() throws -> [Measurement] {
    guard let largest = try desk.largestCaseNumber() else { return [] }
    let sight = Sight()
    let places = scratch.places
    let follower = Thread { Self.follow(places, sight) }
    follower.start()
    defer { sight.end() }
    sight.waitUntilReady(seconds: Self.patienceSeconds)
    var samples = Samples()
    for round in 0..<Self.rounds {
      let number = CaseNumber(1 + Int64(round) * 104_729 % largest.value)
      let start = ContinuousClock.now
      let outcome = try desk.perform(.note(text: "第\(round)次联系顾客。"), on: number)
      guard case .saved(let saved) = outcome else { continue }
      guard let moment = sight.wait(for: number, revision: saved.revision, seconds: Self.patienceSeconds)
      else {
        throw Fault.unexpected("bench run: follow")
      }
      samples.add(moment - start)
    }
    return Measurement.milliseconds(.seenElsewhere, samples)
  }

  /// Waits for changes of the journal and looks the changed rows up, as a console does.
  private static func follow(_ places: DeskPlaces, _ sight: Sight) {
    guard let desk = try? Desk(places: places), let watch = try? JournalWatch(folder: places.desk) else {
      return
    }
    _ = try? desk.takeNews()
    sight.becomeReady()
    while !sight.isOver {
      var waiting = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 100) > 0, watch.drain(), let news = try? desk.takeNews(), !news.isEmpty,
        let rows = try? desk.summaries(of: news)
      else { continue }
      sight.see(rows, at: ContinuousClock.now)
    }
  }
}

/// What the following thread has seen so far.
private final class Sight: Sendable {
  private struct State {
    var isReady = false
    var isOver = false
    var revisions: [CaseNumber: (revision: Int, moment: ContinuousClock.Instant)] = [:]
  }

  private let state = Mutex(State())
  private let changed = DispatchSemaphore(value: 0)

  /// Whether nothing more will be asked.
  var isOver: Bool { state.withLock { $0.isOver } }

  /// Nothing more will be asked.
  func end() { state.withLock { $0.isOver = true } }

  /// The thread follows from now on.
  func becomeReady() {
    state.withLock { $0.isReady = true }
    changed.signal()
  }

  /// Waits until the thread follows, but not for ever.
  func waitUntilReady(seconds: Int) {
    while !state.withLock({ $0.isReady }) {
      if changed.wait(timeout: .now() + .seconds(seconds)) == .timedOut { return }
    }
  }

  /// Keeps rows that were seen.
  func see(_ rows: [CaseSummary], at moment: ContinuousClock.Instant) {
    state.withLock { state in
      for row in rows { state.revisions[row.number] = (row.revision, moment) }
    }
    changed.signal()
  }

  /// When a row was seen; nil when it was not, for too long.
  func wait(for number: CaseNumber, revision: Int, seconds: Int) -> ContinuousClock.Instant? {
    while true {
      if let seen = state.withLock({ $0.revisions[number] }), seen.revision >= revision { return seen.moment }
      if changed.wait(timeout: .now() + .seconds(seconds)) == .timedOut { return nil }
    }
  }
}
