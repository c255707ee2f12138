import RecoveryDomain

extension ConsoleState {
  /// Says something that no key asked for: at once, or when what must be read first has been read.
  mutating func tell(_ content: Notice.Content) {
    if let notice, notice.mustBeRead, !content.supersedes(notice.content) {
      messages.wait(Notice(content: content))
    } else {
      notice = Notice(content: content)
    }
  }

  /// Says the next message that waits, when the line is free.
  mutating func sayWaiting() {
    if notice == nil, let next = messages.takeWaiting() { notice = next }
    guard announcer.waiting != nil, notice?.mustBeRead != true else { return }
    notice = announcer.takeWaiting().map { Notice(content: .clocks($0)) }
  }

  /// Clears the line for a key that does something.
  /// - Returns: A grave message that came too short before the key to have been read.
  mutating func clearNotice() -> Notice? {
    defer { notice = nil }
    guard let notice, notice.mustBeRead, !notice.content.isSaving, let at = notice.at,
      now >= at, now < at + Notice.readingSpan
    else { return nil }
    return notice
  }

  /// Brings a message that was not read back: now, or after what the key said.
  mutating func restoreNotice(_ unread: Notice?) {
    guard let unread else { return }
    // Who opened the list reads it there.
    if case .messages? = dialogs.last { return }
    if notice == nil { notice = unread } else { messages.wait(unread, first: true) }
  }

  /// Everything that was said or waits to be, latest first; opening the list is reading it.
  mutating func openMessages() {
    while let next = messages.takeWaiting() { notice = next }
    notice = nil
    dialogs.append(.messages(MessagesDialog()))
  }
}

extension Notice.Content {
  /// Whether a command is on its way: its answer takes this message's place.
  var isSaving: Bool { if case .saving = self { true } else { false } }

  /// Whether the rules said no.
  var isRefusal: Bool { if case .refused = self { true } else { false } }

  /// Whether a message makes another one void: it is an answer to it, or says how the same thing stands now.
  fileprivate func supersedes(_ other: Notice.Content) -> Bool {
    switch (other, self) {
    case (.saving, _): true
    case (.refused, .saved), (.refused, .already), (.refused, .refused): true
    case (.told(let before), .told(let now)): before == now || before.isAboutThemeFile && now.isAboutThemeFile
    default: self == other
    }
  }
}
