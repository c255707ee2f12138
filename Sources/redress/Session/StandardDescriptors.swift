import Glibc

/// Descriptors 0, 1 and 2, which a shell may hand over closed (`>&-`).
enum StandardDescriptors {
  /// Takes the place of those that are closed.
  ///
  /// Otherwise the next file that is opened, the journal say, would be one of them, and what is said to people would be
  /// written into it. Writing to what stands here fails, so that nobody takes silence for success.
  static func occupy() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is taken, which is this one.
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
