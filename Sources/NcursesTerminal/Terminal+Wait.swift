import CNcurses
import CellScreen
import Glibc

extension Terminal {
  /// Waits until something happens: the one place where the program blocks.
  ///
  /// Everything that is ready is taken at once, so that one frame answers it all. Sizes of the same batch are
  /// one event.
  /// - Parameters:
  ///   - timeoutMilliseconds: How long to wait at most; for ever when nil; 0 only looks.
  ///   - descriptors: Others to wait for; the caller reads them.
  /// - Returns: What happened, never nothing.
  public func wait(timeoutMilliseconds: Int?, descriptors: [Int32] = []) -> [TerminalEvent] {
    let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      let events = poll(until: deadline, descriptors)
      if !events.isEmpty { return events }
      if let deadline, ContinuousClock.now >= deadline { return [.timeout] }
    }
  }

  /// Polls once and takes what is ready; nothing when only a pending key was waited for, in vain.
  private func poll(until deadline: ContinuousClock.Instant?, _ others: [Int32]) -> [TerminalEvent] {
    var polled = ([STDIN_FILENO, signals, waker.descriptor] + others).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let limit = [deadline, keyDue].compactMap(\.self).min()
    let left = limit.map { max(0, Self.milliseconds(until: $0)) }
    let ready = Glibc.poll(&polled, nfds_t(polled.count), Int32(clamping: left ?? -1))
    if ready < 0 { for index in polled.indices { polled[index].revents = 0 } }
    // Signals first: a new size must be known before the keys that were pressed at it.
    var events: [TerminalEvent] = []
    if polled[1].revents != 0 { events += takeSignals() }
    if polled[0].revents != 0 {
      events += takeInput()
      keyDue = decoder.pendingMilliseconds.map { .now + .milliseconds($0) }
    } else if let keyDue, ContinuousClock.now >= keyDue {
      // An Escape is heard in its time, however much else happens meanwhile.
      events += decoder.flush().map(TerminalEvent.input)
      self.keyDue = nil
    }
    if polled[2].revents != 0 {
      waker.drain()
      events.append(.woken)
    }
    for entry in polled.dropFirst(3) where entry.revents != 0 { events.append(.descriptor(entry.fd)) }
    return events
  }

  /// Milliseconds from now, rounded up so that a deadline is not polled for several times.
  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int {
    let (seconds, attoseconds) = (deadline - .now).components
    return Int(clamping: seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  /// Reads the keys that are there, up to a limit, so that a flood cannot starve the screen.
  private func takeInput() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<16 {
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return events + [.signal(.hangup)] }
      events += decoder.feed(bytes[..<count]).map(TerminalEvent.input)
      var more = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard count == bytes.count, Glibc.poll(&more, 1, 0) > 0 else { break }
    }
    return events
  }

  /// Takes the signals that came since the last time, each kind once.
  private func takeSignals() -> [TerminalEvent] {
    var bytes = [UInt8](repeating: 0, count: 256)
    var numbers: Set<Int32> = []
    while case let count = read(signals, &bytes, bytes.count), count > 0 {
      numbers.formUnion(bytes[..<count].map(Int32.init))
    }
    var events: [TerminalEvent] = []
    if numbers.contains(SIGCONT) {
      events += resume()
    } else if numbers.contains(SIGWINCH) {
      events += takeSize()
    }
    if numbers.contains(SIGHUP) { events.append(.signal(.hangup)) }
    if numbers.contains(SIGTERM) || numbers.contains(SIGQUIT) { events.append(.signal(.terminate)) }
    if numbers.contains(SIGINT) { events.append(.signal(.interrupt)) }
    if numbers.contains(SIGTSTP) { events.append(.signal(.stop)) }
    return events
  }
}
