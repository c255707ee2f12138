import RecoveryDomain

/// Clocks in English.
struct EnglishClockText: ClockText {
  let book: Phrasebook

  var aroundTheClock: String { "around the clock" }
  func calendar(_ name: String, zone: String) -> String { "in the hours of “\(name)” (\(zone))" }
  func used(_ percent: String) -> String { "\(percent) used" }
  func warned(_ percent: String) -> String { "warned at \(percent)" }
  var breached: String { "breached" }
  func paused(since moment: String, left: String) -> String {
    "paused since \(moment), \(left) left to count"
  }
  func runs(from start: String, due: String) -> String { "since \(start), due \(due)" }
  func countsAsDue(_ moment: String, share: String) -> String {
    "counts as due at \(share) of its span: \(moment)"
  }
  func source(_ source: String) -> String { "from \(source); not legal advice" }
  var whyThisDueTime: String { "Why this due time" }
  var closed: String { "closed" }
  func holiday(_ name: String) -> String { name.isEmpty ? "holiday" : "holiday: \(name)" }
  func makeUp(_ counted: String, _ name: String) -> String {
    name.isEmpty ? "\(counted) (make-up day)" : "\(counted) (make-up day: \(name))"
  }
  func stoodStill(_ reason: WaitReason) -> String { "paused: waiting for \(book.word(reason))" }
  func total(_ counted: String) -> String { "counted \(counted)" }
}
