import CellScreen

/// Why ``Terminal/wait(timeoutMilliseconds:descriptors:)`` came back.
public enum TerminalEvent: Equatable, Sendable {
  /// The person did something, or the size changed.
  case input(InputEvent)
  /// The ``Waker`` was used since the last time.
  case woken
  /// One of the other descriptors can be read, or is at its end.
  case descriptor(Int32)
  /// The process was asked something by a signal.
  case signal(TerminalSignal)
  /// The time ran out before anything else happened.
  case timeout
}

/// What a signal asks of the program; changes of size and continuing are handled before.
public enum TerminalSignal: Equatable, Sendable {
  /// To end in order (SIGTERM, SIGQUIT).
  case terminate
  /// To end, because the terminal is gone (SIGHUP, or its other side closed).
  case hangup
  /// Ctrl-C or SIGINT.
  case interrupt
  /// Ctrl-Z or SIGTSTP: call ``Terminal/stopProcess()`` when nothing is half done.
  case stop
}
