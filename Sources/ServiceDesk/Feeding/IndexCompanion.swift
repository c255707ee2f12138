import CaseIndex
import Dispatch
import Synchronization

/// Brings the index to the journal's head on a thread of its own, as another process would, while a long run of
/// intake goes on writing.
///
/// What goes wrong here is not told: the run itself, or the next command, brings the index up to date or says why not.
final class IndexCompanion: Sendable {
  /// The desk as the other thread has it; nil before it is opened.
  private let desk = Mutex<Desk?>(nil)
  private let queue = DispatchQueue(label: "ServiceDesk.IndexCompanion")
  /// Whether the other thread is at work or about to be.
  private let isBusy = Mutex(false)
  private let places: DeskPlaces
  private let user: SystemUser
  private let options: Desk.Options
  /// Whether the desk's index is one that no other thread can help with.
  private let isIdle: Bool

  /// A companion of a desk that is open already.
  init(of desk: borrowing Desk) {
    places = desk.places
    isIdle = desk.index.isInMemory
    user = desk.user
    var options = desk.options
    options.isReadOnly = true
    options.progress = nil
    self.options = options
  }

  /// Sees to it that the index comes to the present head some time soon.
  func catchUp() {
    guard !isIdle else { return }
    let wasBusy = isBusy.withLock { busy in
      defer { busy = true }
      return busy
    }
    guard !wasBusy else { return }
    queue.async { [self] in
      isBusy.withLock { $0 = false }
      desk.withLock { desk in
        if let desk {
          try? desk.catchUp()
        } else {
          desk = try? Desk(places: places, user: user, options: options)
          try? desk?.index.beginLongRun()
        }
      }
    }
  }

  /// Waits until the other thread has nothing to do.
  func rest() { queue.sync {} }

  /// Waits and lets the other thread's desk go.
  func finish() {
    rest()
    desk.withLock { desk in
      try? desk?.catchUp()
      try? desk?.index.endLongRun()
      desk = nil
    }
  }
}
