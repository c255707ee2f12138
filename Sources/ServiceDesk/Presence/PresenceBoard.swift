import Dispatch
import Glibc
import RecoveryDomain

/// Says what this process shows and tells who else is at the desk (`decisions` 15); a thread of its own does both, so
/// that no long question to the desk delays it.
public final class PresenceBoard: Sendable {
  private let loop: PresenceLoop

  /// Takes part in the presence of a desk; nil when its folder cannot be had.
  /// - Parameter report: Hears who else is there, at first and whenever that changes, on the board's thread.
  public init?(
    desk: String, user: SystemUser = .current(), report: @escaping @Sendable ([Presence]) -> Void
  ) {
    guard let folder = PresenceFolder(desk: desk) else { return nil }
    let me = Presence(user: user.name, host: HostName.current(), pid: getpid(), number: nil)
    guard let loop = PresenceLoop(folder: folder, me: me, report: report) else { return nil }
    self.loop = loop
    DispatchQueue(label: "ServiceDesk.PresenceBoard", qos: .utility).async { loop.run() }
  }

  deinit { loop.end() }

  /// Says that this case is open here; nil says that none is.
  public func show(_ number: CaseNumber?) { loop.show(number) }
}

/// What this host is called.
enum HostName {
  /// The name; empty when the system has none.
  static func current() -> String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
