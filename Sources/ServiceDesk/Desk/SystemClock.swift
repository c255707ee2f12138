import Glibc
import RecoveryDomain

/// The host's clock: the one place where time enters.
public enum SystemClock {
  /// Now, in whole milliseconds.
  public static let now: @Sendable () -> Timestamp = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(millisecondsSince1970: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

/// Whose a folder is.
enum FolderOwner {
  /// The owner's user id; nil when it cannot be asked.
  static func uid(of path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_uid : nil
  }
}
