import CLinux
import Glibc

/// The system calls that writing rests on, replaceable so that tests can let them fail.
///
/// Each returns what the system call returns and leaves its error in `errno`.
public struct SystemCalls: Sendable {
  /// `write(2)`.
  public var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  /// `fdatasync(2)`.
  public var fdatasync: @Sendable (_ descriptor: Int32) -> Int32
  /// `flock(2)`.
  public var flock: @Sendable (_ descriptor: Int32, _ operation: Int32) -> Int32
  /// The magic number that `fstatfs(2)` tells of an open file's file system; -1 on failure.
  public var fileSystemMagic: @Sendable (_ descriptor: Int32) -> Int64
  /// Waits so many nanoseconds before the lock is tried again.
  public var pause: @Sendable (_ nanoseconds: Int64) -> Void
  /// A clock that never jumps, in nanoseconds.
  public var monotonicNanoseconds: @Sendable () -> Int64

  /// The real calls, of which single ones can be replaced afterwards.
  public init() {
    write = { Glibc.write($0, $1.baseAddress, $1.count) }
    fdatasync = { Glibc.fdatasync($0) }
    flock = { clinux_flock($0, $1) }
    fileSystemMagic = { FileSystem.magic(of: $0) }
    pause = { nanoseconds in
      var wait = timespec(
        tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
      nanosleep(&wait, nil)
    }
    monotonicNanoseconds = {
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    }
  }
}
