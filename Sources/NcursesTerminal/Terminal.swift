import CNcurses
import CellScreen
import Glibc

/// The terminal of this process in full-screen use.
///
/// Opens, draws, waits, and gives the terminal back whatever happens: on ``close()``, at exit, on a signal, on
/// a crash. Belongs to one thread, the main one; other threads reach it through ``waker``.
public final class Terminal {
  /// What can be chosen when opening.
  public struct Options: Sendable {
    /// The process's environment: `TERM`, `NO_COLOR`.
    public var environment: [String: String]
    /// Whether the mouse is reported from the start; then text cannot be selected with it.
    public var isMouseOn: Bool
    /// What the person reads when the program crashes, on the terminal given back; cut to 512 bytes.
    public var crashMessage: String

    /// Makes options.
    public init(environment: [String: String], isMouseOn: Bool = false, crashMessage: String = "") {
      self.environment = environment
      self.isMouseOn = isMouseOn
      self.crashMessage = crashMessage
    }
  }

  /// Whether the locale can show more than ASCII.
  public let locale: TextLocale
  /// How many colours there are.
  public let depth: ColorDepth
  /// Wakes the thread that waits.
  public let waker: Waker
  /// Columns and rows as of the last event.
  public internal(set) var size: CellSize

  var decoder: InputDecoder
  /// When the key that the decoder has read half of is to be decided; nil when there is none.
  var keyDue: ContinuousClock.Instant?
  let signals: Int32
  var pen: ScreenPen
  private var isMouseReported: Bool
  private var isOpen = true

  /// The measure that canvases for this terminal must use.
  public var text: TextWidth { .systemWidths }
  /// The symbols that canvases for this terminal must use.
  public var symbols: SymbolSet { locale.symbols }

  /// Takes the terminal over.
  ///
  /// - Throws: ``TerminalError`` when standard input or output is no terminal, or of no usable type; the
  ///   terminal is untouched then.
  public init(_ options: Options) throws(TerminalError) {
    guard isatty(STDIN_FILENO) != 0 else { throw .notATerminal("input") }
    guard isatty(STDOUT_FILENO) != 0 else { throw .notATerminal("output") }
    try Self.checkType(options.environment["TERM"])
    waker = try Waker()
    locale = TextLocale.choose(environment: options.environment)
    cn_guard_crash(Self.restoreSequence() + Self.crashLine(options.crashMessage))
    signals = cn_catch_signals()
    guard signals >= 0 else {
      cn_unguard_crash()
      throw .system(call: "pipe", errno: errno)
    }
    cn_hold_stderr()
    guard cn_start() == 0 else {
      cn_release_stderr()
      cn_release_signals()
      cn_unguard_crash()
      throw .terminalTypeTooSimple(options.environment["TERM"] ?? "")
    }
    depth = ColorDepth.ofLoadedTerminal(environment: options.environment)
    decoder = InputDecoder(keys: TerminalKeys.ofLoadedTerminal())
    size = Self.kernelSize() ?? CellSize(width: 80, height: 24)
    pen = ScreenPen(depth: depth, isASCIIOnly: locale == .asciiOnly)
    isMouseReported = options.isMouseOn
    cn_resize(Int32(size.height), Int32(size.width))
    writeModes(isOn: true)
  }

  deinit {
    close()
  }

  /// Sets the locale for characters without opening a terminal, so that command-line output measures as the
  /// console does.
  @discardableResult
  public static func prepareLocale(environment: [String: String]) -> TextLocale {
    TextLocale.choose(environment: environment)
  }

  /// Whether the mouse is reported; changes at once.
  public var isMouseOn: Bool {
    get { isMouseReported }
    set {
      guard newValue != isMouseReported else { return }
      isMouseReported = newValue
      cn_write(newValue ? Self.mouseOn : Self.mouseOff)
    }
  }

  /// Has a crash noted in a file, as one line with its signal, whatever else happens.
  /// - Parameter descriptor: The file, open for appending for as long as the terminal is; -1 for none.
  public func recordCrash(in descriptor: Int32) {
    cn_log_crash(descriptor)
  }

  /// Gives the terminal back as it was, and then shows what was written to standard error meanwhile; does
  /// nothing the second time.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    writeModes(isOn: false)
    cn_stop()
    cn_release_stderr()
    cn_release_signals()
    cn_unguard_crash()
  }

  /// Shows a canvas; sends only what changed, in one go.
  public func present(_ canvas: Canvas, theme: Theme) {
    guard isOpen else { return }
    pen.present(canvas, theme: theme, size: size)
  }

  /// Stops the process as Ctrl-Z does, with the terminal given back; returns when it goes on, with the screen
  /// as it was.
  ///
  /// - Returns: What may have changed meanwhile: a new size.
  @discardableResult
  public func stopProcess() -> [TerminalEvent] {
    suspended { cn_stop_process() }.events
  }

  /// Runs a program on the terminal, an editor say, and takes the screen again.
  ///
  /// - Parameter arguments: The program, looked up in `PATH`, and its arguments.
  /// - Returns: Its exit status (128 + n when signal n ended it), and what may have changed meanwhile.
  /// - Throws: ``TerminalError/system(call:errno:)`` when it cannot be started.
  public func run(_ arguments: [String]) throws(TerminalError) -> (status: Int32, events: [TerminalEvent]) {
    let (outcome, events) = suspended { Self.spawn(arguments) }
    guard outcome.status >= 0 else {
      throw .system(call: arguments.first ?? "", errno: outcome.errno)
    }
    return (outcome.status, events)
  }

  /// Does something while the terminal is given back; then paints the last canvas again.
  private func suspended<Result>(_ body: () -> Result) -> (result: Result, events: [TerminalEvent]) {
    writeModes(isOn: false)
    cn_stop()
    cn_release_stderr()
    let result = body()
    cn_hold_stderr()
    return (result, resume())
  }

  /// Takes the terminal again, whoever has changed it, and paints the last canvas.
  func resume() -> [TerminalEvent] {
    cn_resume()
    writeModes(isOn: true)
    let events = takeSize()
    pen.repaint(size: size)
    return events
  }

  /// Asks the kernel for the size; an event when it is another one.
  func takeSize() -> [TerminalEvent] {
    guard let now = Self.kernelSize(), now != size else { return [] }
    size = now
    cn_resize(Int32(now.height), Int32(now.width))
    pen.forget()
    return [.input(.resize(width: now.width, height: now.height))]
  }

  /// Bracketed paste and mouse reports.
  private func writeModes(isOn: Bool) {
    cn_write(isOn ? Self.pasteOn : Self.pasteOff)
    if isMouseReported { cn_write(isOn ? Self.mouseOn : Self.mouseOff) }
  }
}
