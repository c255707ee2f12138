public import CellScreen
public import RecoveryDomain

/// Everything that a console shows and remembers: one value, changed by ``reduce(_:_:)`` only.
///
/// The root owns what the panes share; each pane owns its slice.
public struct ConsoleState: Equatable, Sendable {
  /// The moment that the console was last told.
  public internal(set) var now: Timestamp
  /// The size of the screen in cells.
  public internal(set) var size: CellSize
  /// The pane that has the keyboard.
  var focus: PaneID = .queue
  /// Whether the pane with the keyboard fills the screen.
  var isZoomed = false
  /// The list of cases.
  var queue = QueuePane()
  /// The case that is looked at.
  var story = StoryPane()
  /// What is promised, done and picked.
  var recovery = RecoveryPane()
  /// Who else has which case open.
  var presence = PresenceMap()
  /// What lies over the panes, the topmost last.
  var dialogs: [Dialog] = []
  /// The keys of a sequence that is begun.
  var heldKeys: [KeyStroke] = []
  /// The theme that is looked at and not chosen.
  var previewedTheme: String?
  /// What the message line says.
  var notice: Notice? {
    didSet {
      guard var notice, notice.at == nil else { return }
      notice.at = now
      self.notice = notice
      messages.keep(notice)
    }
  }
  /// What it said before, and what it will say.
  var messages = MessageLog()
  /// Whether other customers, marks and values are hidden because a customer can see the screen.
  var isHidden = false
  /// Announces clocks that run out.
  var announcer = ClockAnnouncer()
  /// What was typed for several cases and not sent.
  var batchTexts = BatchTexts()
  /// What was done to several cases last and can still be taken back.
  var lastBatch: BatchDialog?
  /// Half-written forms by what they are for.
  var drafts: [DraftKey: FormDraft] = [:]
  /// What of it the host keeps.
  var drafting = DraftKeeping()
  /// Commands that are not answered yet.
  var pending: [CommandID: PendingCommand] = [:]
  /// How many commands this console has made.
  var commandCount = 0
  /// What the line of keys is made of; nil before the first message.
  var footer: FooterLine.Input?
  /// Whether questions to the desk fail, so that they are not asked again until something happens.
  var areReadsFailing = false

  /// A console that has asked nothing yet; call ``start(_:)`` for its first effects.
  /// - Parameter largest: The desk's largest number, as far as it is known: columns stand where they will stay.
  public init(now: Timestamp, width: Int, height: Int, largest: CaseNumber = CaseNumber(0)) {
    self.now = now
    size = CellSize(width: width, height: height)
    queue.largest = largest
  }

  /// Whether a command is not answered, or something is half written that is not kept: what quitting would lose.
  public var hasUnsavedWork: Bool { !pending.isEmpty || losesTextOnQuitting }

  /// Whether something is half written that is not kept.
  var losesTextOnQuitting: Bool {
    (!drafting.isOffered || drafting.isFailing) && (!drafts.isEmpty || isWriting)
  }

  /// Whether the rows and the case that are to be seen are here, whatever else is on its way.
  public var isFilled: Bool {
    !queue.isAwaitingFirstRows && !queue.load.areRowsAwaited && story.isSettled
  }

  /// Whether nothing is awaited from the host.
  public var isSettled: Bool {
    pending.isEmpty && queue.isSettled && story.isSettled
  }

  /// Whether an open form, or what goes with a package, holds anything.
  private var isWriting: Bool {
    !recovery.words.isEmpty
      || dialogs.contains { dialog in
        switch dialog {
        case .form(let form): form.isTouched
        case .words(let words): !words.area.isEmpty
        default: false
        }
      }
  }

  /// Where everything stands.
  var layout: ScreenLayout { ScreenLayout(size: size, focus: focus, isZoomed: isZoomed) }

  /// The contexts that a key is looked up in, from the top layer down.
  var contexts: [KeyContext] {
    if let dialog = dialogs.last { return [dialog.behaviour.context] }
    switch focus {
    case .queue: return [.queue, .anywhere]
    case .story: return [.story, .anywhere]
    case .recovery: return [recovery.isPicking ? .picking : .recovery, .anywhere]
    }
  }

  /// A new name for a command.
  mutating func nextCommandID() -> CommandID {
    commandCount += 1
    return CommandID(commandCount)
  }
}
