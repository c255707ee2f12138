import CLinux
import Glibc
import RecoveryDomain
import Synchronization

/// The life of a presence board: waits for the kernel, for its owner and for time, and looks and writes when due.
///
/// The kernel tells of files that come, change and are closed, also by a process that was killed. Where it cannot
/// (network mounts, no watches left), a look every few seconds does.
final class PresenceLoop: Sendable {
  private let report: @Sendable ([Presence]) -> Void
  private let folder: PresenceFolder
  private let me: Presence
  /// Tells of the folder; negative where that does not work.
  private let watch: Int32
  /// What the owner writes to, and what the loop reads from.
  private let wake: (write: Int32, read: Int32)
  private let wanted = Mutex(Wanted())

  /// What the owner wants.
  private struct Wanted {
    var shown: CaseNumber?
    var isEnding = false
  }

  /// Changes nearer together than this are written as one, so that going through a list does not wake everybody.
  private static let writeDelay: Int64 = 150
  /// The kernel tells that a file is closed a moment before its lock is gone: look that much later.
  private static let lookDelay: Int64 = 60
  /// How often to look where the kernel tells nothing.
  private static let slowLook: Int64 = 5000

  /// A loop that has not begun; nil when the system has no descriptors left.
  init?(folder: PresenceFolder, me: Presence, report: @escaping @Sendable ([Presence]) -> Void) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    wake = (ends[1], ends[0])
    self.folder = folder
    self.me = me
    self.report = report
    watch = Self.watch(folder.path)
  }

  deinit {
    close(wake.read)
    close(wake.write)
    if watch >= 0 { close(watch) }
  }

  /// A descriptor that tells of the files in a folder; negative where that does not work.
  private static func watch(_ path: String) -> Int32 {
    let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard watch >= 0 else { return -1 }
    let changes = UInt32(
      IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE | IN_DELETE | IN_ONLYDIR | IN_DONT_FOLLOW)
    guard inotify_add_watch(watch, path, changes) >= 0 else {
      close(watch)
      return -1
    }
    return watch
  }

  /// Lets the loop show another case.
  func show(_ number: CaseNumber?) { tell { $0.shown = number } }

  /// Lets the loop end.
  func end() { tell { $0.isEnding = true } }

  private func tell(_ change: (inout Wanted) -> Void) {
    wanted.withLock { change(&$0) }
    // A full pipe wakes the loop as well.
    var byte: UInt8 = 0
    _ = write(wake.write, &byte, 1)
  }

  /// Runs until the owner ends it; this process's file is there as long.
  func run() {
    let own = folder.place(me)
    var written: CaseNumber?
    var told: [Presence]?
    var writeAt: Int64?
    var lookAt = Self.milliseconds()
    while true {
      let now = Self.milliseconds()
      let (shown, isEnding) = wanted.withLock { ($0.shown, $0.isEnding) }
      if isEnding { return }
      if shown == written { writeAt = nil } else if writeAt == nil { writeAt = now + Self.writeDelay }
      if let due = writeAt, due <= now {
        own?.write(Presence(user: me.user, host: me.host, pid: me.pid, number: shown))
        written = shown
        writeAt = nil
      }
      if lookAt <= now {
        lookAt = now + Self.slowLook
        let others = folder.others(than: own)
        if others != told { report(others) }
        told = others
      }
      let next = min(lookAt, writeAt ?? lookAt)
      if wait(milliseconds: next - Self.milliseconds()) {
        lookAt = min(lookAt, Self.milliseconds() + Self.lookDelay)
      }
    }
  }

  /// Waits for the kernel, the owner or time.
  /// - Returns: Whether the folder has changed.
  private func wait(milliseconds: Int64) -> Bool {
    // poll(2) leaves out a negative descriptor.
    var descriptors = [wake.read, watch].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&descriptors, 2, Int32(clamping: max(0, milliseconds))) > 0 else { return false }
    Self.drain(wake.read)
    return watch >= 0 && Self.drain(watch)
  }

  /// Takes all that waits at a descriptor.
  /// - Returns: Whether anything did.
  @discardableResult
  private static func drain(_ descriptor: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 8192)
    var found = false
    while read(descriptor, &buffer, buffer.count) > 0 { found = true }
    return found
  }

  /// A time that never goes back.
  private static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
