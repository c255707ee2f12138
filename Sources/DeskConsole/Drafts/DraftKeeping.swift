import RecoveryDomain

/// When half-written texts are handed to the host, and what it has of them.
struct DraftKeeping: Equatable, Sendable {
  /// Whether the host keeps drafts at all.
  var isOffered = false
  /// Whether it failed the last time.
  var isFailing = false
  /// What the host has.
  var kept: [KeptDraft.Name: KeptDraft] = [:]
  /// When it is told next; nil while nothing was typed since it was told.
  private(set) var due: Timestamp?
  /// When it is told at the latest, however long somebody types without a pause.
  private var latest: Timestamp?

  /// Typing that stands still so long is a pause (`decisions` 15).
  private static let pause = Duration.milliseconds(400)
  /// The most that a crash in the middle of fast typing can lose.
  private static let longest = Duration.seconds(2)

  /// Something was typed, or a draft was left, sent or thrown away.
  mutating func touch(now: Timestamp, atOnce: Bool = false) {
    guard isOffered else { return }
    if atOnce {
      due = now
      return
    }
    let end = latest ?? now + Self.longest
    latest = end
    due = min(now + Self.pause, end)
  }

  /// The host was told.
  mutating func settle() {
    due = nil
    latest = nil
  }
}
